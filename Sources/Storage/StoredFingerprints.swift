import Foundation
import GRDB

/// The fingerprints of one document as they are stored.
package struct StoredFingerprints: Hashable, Sendable {
  /// One selected hash of the text and the index of the word it begins at.
  package struct Print: Hashable, Sendable {
    /// Its lower 48 bits: among three million prints, a library of ten thousand posts, two are equal by chance once in
    /// sixty libraries.
    package let hash: UInt64
    package let word: UInt32

    package init(hash: UInt64, word: UInt32) {
      self.hash = hash & 0xFFFF_FFFF_FFFF
      self.word = word
    }
  }

  /// The citation key of the document.
  package var key: String
  package var prints: [Print]

  /// Six bytes of hash a print, little-endian, behind the step from the word of the print before. A library of before has
  /// twelve bytes a print, so these are never a multiple of twelve.
  static func packed(_ prints: [Print]) -> Data {
    var writer = ByteWriter()
    var word = 0
    for print in prints {
      writer.append(Int(print.word) - word)
      word = Int(print.word)
      for byte in 0..<6 { writer.append(byte: UInt8(truncatingIfNeeded: print.hash >> (8 * UInt64(byte)))) }
    }
    if writer.bytes.count.isMultiple(of: 12) { writer.append(byte: 0) }
    return Data(writer.bytes)
  }

  /// What ``packed(_:)`` made, now or before; a torn end is left out.
  static func unpacked(_ data: Data) -> [Print] {
    if data.count.isMultiple(of: 12) { return unpackedOld(data) }
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
  private static func unpackedOld(_ data: Data) -> [Print] {
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
