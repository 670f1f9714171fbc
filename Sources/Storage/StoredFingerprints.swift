import Foundation
import GRDB

/// The fingerprints of one document as they are stored.
package struct StoredFingerprints: Hashable, Sendable {
  /// One selected hash of the text and the index of the word it begins at.
  package struct Print: Hashable, Sendable {
    package var hash: UInt64
    package var word: UInt32

    package init(hash: UInt64, word: UInt32) {
      self.hash = hash
      self.word = word
    }
  }

  /// The citation key of the document.
  package var key: String
  package var prints: [Print]

  /// Twelve bytes a print: hash and word, little-endian.
  static func packed(_ prints: [Print]) -> Data {
    var data = Data(capacity: prints.count * 12)
    for print in prints {
      withUnsafeBytes(of: print.hash.littleEndian) { data.append(contentsOf: $0) }
      withUnsafeBytes(of: print.word.littleEndian) { data.append(contentsOf: $0) }
    }
    return data
  }

  /// What ``packed(_:)`` made; a rest of less than twelve bytes is left out.
  static func unpacked(_ data: Data) -> [Print] {
    data.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count - bytes.count % 12, by: 12).map { offset in
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
