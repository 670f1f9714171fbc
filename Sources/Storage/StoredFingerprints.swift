import Foundation
import GRDB

/// The fingerprints of one document as they are stored.
package struct StoredFingerprints: Hashable, Sendable {
  /// One selected hash of the text and the index of the word it begins at.
  package struct Print: Hashable, Sendable {
    /// Its lower 29 bits: of a few million prints some are equal by chance, but not three that stand together in one
    /// order in two documents, and fewer tell nothing.
    package let hash: UInt64
    package let word: UInt32

    package init(hash: UInt64, word: UInt32) {
      self.hash = hash & 0x1FFF_FFFF
      self.word = word
    }
  }

  /// The citation key of the document.
  package var key: String
  package var prints: [Print]

  /// What is packed begins with it; what older libraries hold begins with another byte or has another length.
  private static let mark: UInt8 = 1
  /// How far a print can say that it stands behind the one before; in a text there is one in every eight words.
  private static let farthest = 8
  /// The hash of what only bridges a longer way.
  private static let bridge: UInt32 = 0x1FFF_FFFF

  /// Four bytes a print, little-endian: its hash, and in the lowest three bits the words from the print before, less
  /// one.
  static func packed(_ prints: [Print]) -> Data {
    var data = Data([mark])
    func append(_ hash: UInt32, _ step: Int) {
      withUnsafeBytes(of: (hash << 3 | UInt32(step - 1)).littleEndian) { data.append(contentsOf: $0) }
    }
    var word = -1
    for print in prints {
      var step = Int(print.word) - word
      while step > farthest {
        append(bridge, farthest)
        step -= farthest
      }
      // Prints stand in the order of their words, each at a word of its own.
      guard step > 0 else { continue }
      append(min(UInt32(print.hash), bridge - 1), step)
      word = Int(print.word)
    }
    return data
  }

  /// What ``packed(_:)`` made, now or before; a torn print is left out.
  static func unpacked(_ data: Data) -> [Print] {
    if data.count.isMultiple(of: 12) { return unpackedOldest(data) }
    guard data.first == mark else { return unpackedOld(data) }
    var prints: [Print] = []
    prints.reserveCapacity(data.count / 4)
    var word = -1
    data.dropFirst().withUnsafeBytes { bytes in
      for offset in stride(from: 0, through: bytes.count - 4, by: 4) {
        let packed = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        word += Int(packed & 7) + 1
        if packed >> 3 != bridge { prints.append(Print(hash: UInt64(packed >> 3), word: UInt32(clamping: word))) }
      }
    }
    return prints
  }

  /// Six bytes of hash a print, behind the step from the word of the print before: an even number, and as a whole never a
  /// multiple of twelve bytes.
  private static func unpackedOld(_ data: Data) -> [Print] {
    var reader = ByteReader([UInt8](data))
    var prints: [Print] = []
    prints.reserveCapacity(data.count / 7)
    var word = 0
    while let step = try? reader.number(), let hash = try? reader.take(6) {
      let (next, overflows) = word.addingReportingOverflow(step)
      guard !overflows, let number = UInt32(exactly: next) else { break }
      word = next
      prints.append(Print(hash: hash.reversed().reduce(0) { $0 << 8 | UInt64($1) }, word: number))
    }
    return prints
  }

  /// Hash and word, eight and four bytes, little-endian.
  private static func unpackedOldest(_ data: Data) -> [Print] {
    data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 12).map { offset in
        Print(
          hash: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
          word: UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self)))
      }
    }
  }
}

extension Store {
  /// The fingerprints of all documents on the shelf, in the order of keys.
  package func fingerprints() throws(StoreError) -> [StoredFingerprints] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, prints FROM fingerprint JOIN document ON document.id = fingerprint.document
          WHERE removed = 0 ORDER BY key
          """
      ).map { row in
        try StoredFingerprints(key: row.read("key"), prints: StoredFingerprints.unpacked(row.read("prints")))
      }
    }
  }
}
