import Foundation
import GRDB

/// A latent space as it is stored.
package struct StoredLatentSpace: Sendable {
  /// How many bytes a vector has.
  package var rank: Int
  /// How many passages it was made of.
  package var passages: Int
  /// The terms' stems in the order of their letters, parted by line feeds, and how many passages hold each.
  package var stems: [UInt8]
  package var frequencies: [UInt32]
  package var termVectors: [Int8]
  /// The passages' rows, and a vector for each.
  package var rows: [Int64]
  package var passageVectors: [Int8]

  package init(
    rank: Int, passages: Int, stems: [UInt8], frequencies: [UInt32], termVectors: [Int8], rows: [Int64],
    passageVectors: [Int8]
  ) {
    self.rank = rank
    self.passages = passages
    self.stems = stems
    self.frequencies = frequencies
    self.termVectors = termVectors
    self.rows = rows
    self.passageVectors = passageVectors
  }

  /// Where some passages stand among the rows; those that came after the space was made are left out.
  package func places(of passages: some Sequence<Int64>) -> [Int64: Int] {
    let wanted = Set(passages)
    var places: [Int64: Int] = [:]
    for (place, row) in rows.enumerated() where wanted.contains(row) { places[row] = place }
    return places
  }
}

extension Store {
  private static let passagesPerBlock = 4_096

  static func replace(latent: StoredLatentSpace?, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM latent_space; DELETE FROM latent_block")
    guard let latent, latent.rank > 0 else { return }
    try db.execute(
      sql: "INSERT INTO latent_space VALUES(1, ?, ?, ?, ?, ?)",
      arguments: [
        latent.rank, latent.passages, String(decoding: latent.stems, as: UTF8.self),
        bytes(latent.frequencies.map(\.littleEndian)), bytes(latent.termVectors),
      ])
    for (number, start) in stride(from: 0, to: latent.rows.count, by: passagesPerBlock).enumerated() {
      let end = min(start + passagesPerBlock, latent.rows.count)
      try db.execute(
        sql: "INSERT INTO latent_block VALUES(?, ?, ?)",
        arguments: [
          number, bytes(latent.rows[start..<end].map { UInt64(bitPattern: $0).littleEndian }),
          bytes(Array(latent.passageVectors[start * latent.rank..<end * latent.rank])),
        ])
    }
  }

  /// The latent space of the library; none where there is none yet.
  ///
  /// - Throws: `StoreError.damaged` when its parts do not fit together.
  package func latentSpace() throws(StoreError) -> StoredLatentSpace? {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM latent_space") else { return nil }
      var space = StoredLatentSpace(
        rank: try row.read("rank"), passages: try row.read("passages"),
        stems: Self.numbers(try row.read("stems"), UInt8.self),
        frequencies: Self.numbers(try row.read("frequencies"), UInt32.self).map { UInt32(littleEndian: $0) },
        termVectors: Self.numbers(try row.read("vectors"), Int8.self), rows: [], passageVectors: [])
      let blocks = try Row.fetchCursor(db, sql: "SELECT passages, vectors FROM latent_block ORDER BY number")
      while let block = try blocks.next() {
        space.rows += Self.numbers(try block.read("passages"), UInt64.self)
          .map { Int64(bitPattern: UInt64(littleEndian: $0)) }
        space.passageVectors += Self.numbers(try block.read("vectors"), Int8.self)
      }
      let stems = space.stems.isEmpty ? 0 : space.stems.count { $0 == 0x0A } + 1
      guard space.rank > 0, space.frequencies.count == stems,
        space.termVectors.count == space.frequencies.count * space.rank,
        space.passageVectors.count == space.rows.count * space.rank
      else { throw StoreError.damaged(path: path, reason: "the latent space is incomplete; 'quire rebuild' mends it") }
      return space
    }
  }

  private static func bytes(_ numbers: [some BitwiseCopyable]) -> Data { numbers.withUnsafeBytes { Data($0) } }

  private static func numbers<Number: BitwiseCopyable>(_ data: Data, _ type: Number.Type) -> [Number] {
    let count = data.count / MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: count) { numbers, written in
      _ = data.copyBytes(to: numbers, count: count * MemoryLayout<Number>.size)
      written = count
    }
  }
}
