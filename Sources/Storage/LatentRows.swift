import Foundation
import GRDB

/// A latent space as it is stored, without the vectors of its terms, of which a search needs few.
package struct StoredLatentSpace: Sendable {
  /// How many bytes a vector has.
  package var rank: Int
  /// How many passages it was made of.
  package var passages: Int
  /// The terms' stems in the order of their letters, parted by line feeds, and how many passages hold each.
  package var stems: [UInt8]
  package var frequencies: [UInt32]
  /// The passages' rows, and a vector for each.
  package var rows: [Int64]
  package var passageVectors: [Int8]

  package init(
    rank: Int, passages: Int, stems: [UInt8], frequencies: [UInt32], rows: [Int64],
    passageVectors: [Int8]
  ) {
    self.rank = rank
    self.passages = passages
    self.stems = stems
    self.frequencies = frequencies
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
  // Small enough that SQLite puts each together in memory that it has touched already.
  private static let passagesPerBlock = 256
  private static let termsPerBlock = 512

  static func replace(latent: StoredLatentSpace?, _ termVectors: [Int8], _ db: Database) throws {
    try db.execute(sql: "DELETE FROM latent_space; DELETE FROM latent_term; DELETE FROM latent_block")
    guard let latent, latent.rank > 0 else { return }
    try db.execute(
      sql: "INSERT INTO latent_space VALUES(1, ?, ?, ?, ?)",
      arguments: [
        latent.rank, latent.passages, String(decoding: latent.stems, as: UTF8.self),
        bytes(latent.frequencies.map(\.littleEndian)),
      ])
    for (number, vectors) in blocks(of: termVectors, size: termsPerBlock * latent.rank).enumerated() {
      try db.execute(sql: "INSERT INTO latent_term VALUES(?, ?)", arguments: [number, bytes(vectors)])
    }
    let rows = blocks(of: latent.rows, size: passagesPerBlock)
    let vectors = blocks(of: latent.passageVectors, size: passagesPerBlock * latent.rank)
    for (number, (rows, vectors)) in zip(rows, vectors).enumerated() {
      try db.execute(
        sql: "INSERT INTO latent_block VALUES(?, ?, ?)",
        arguments: [number, bytes(rows.map { UInt64(bitPattern: $0).littleEndian }), bytes(vectors)])
    }
  }

  private static func blocks<Number>(of numbers: [Number], size: Int) -> [[Number]] {
    stride(from: 0, to: numbers.count, by: size).map { Array(numbers[$0..<min($0 + size, numbers.count)]) }
  }

  /// The latent space of the library; none where there is none yet.
  ///
  /// - Throws: `StoreError.damaged` when its parts do not fit together.
  package func latentSpace() throws(StoreError) -> StoredLatentSpace? {
    try read { db in
      // A cursor's row lends its bytes; a fetched one would be a copy of them.
      let spaces = try Row.fetchCursor(db, sql: "SELECT * FROM latent_space")
      guard let row = try spaces.next() else { return nil }
      var space = StoredLatentSpace(
        rank: try row.read("rank"), passages: try row.read("passages"), stems: [], frequencies: [], rows: [],
        passageVectors: [])
      try Self.append(row, "stems", to: &space.stems)
      try Self.append(row, "frequencies", to: &space.frequencies)
      let sizes = try Row.fetchOne(
        db, sql: "SELECT total(length(passages)) AS passages, total(length(vectors)) AS vectors FROM latent_block")
      if let sizes {
        space.rows.reserveCapacity(Int(try sizes.read("passages") as Double) / MemoryLayout<Int64>.stride)
        space.passageVectors.reserveCapacity(Int(try sizes.read("vectors") as Double))
      }
      let blocks = try Row.fetchCursor(db, sql: "SELECT passages, vectors FROM latent_block ORDER BY number")
      while let block = try blocks.next() {
        try Self.append(block, "passages", to: &space.rows)
        try Self.append(block, "vectors", to: &space.passageVectors)
      }
      let stems = space.stems.isEmpty ? 0 : space.stems.count { $0 == 0x0A } + 1
      guard space.rank > 0, space.frequencies.count == stems, space.rows.count == space.passages,
        space.passageVectors.count == space.rows.count * space.rank
      else { throw latentDamage }
      space.frequencies = space.frequencies.map(UInt32.init(littleEndian:))
      space.rows = space.rows.map(Int64.init(littleEndian:))
      return space
    }
  }

  /// The vectors of some of a latent space's terms, by their numbers.
  ///
  /// - Throws: `StoreError.damaged` when one of them is missing.
  package func termVectors(of numbers: [Int], rank: Int) throws(StoreError) -> [Int: [Int8]] {
    try read { db in
      var vectors: [Int: [Int8]] = [:]
      let statement = try db.cachedStatement(sql: "SELECT vectors FROM latent_term WHERE number = ?")
      for number in numbers where vectors[number] == nil {
        var block: [Int8] = []
        let rows = try Row.fetchCursor(statement, arguments: [number / Self.termsPerBlock])
        if let row = try rows.next() { try Self.append(row, "vectors", to: &block) }
        let start = number % Self.termsPerBlock * rank
        guard start + rank <= block.count else { throw latentDamage }
        vectors[number] = Array(block[start..<start + rank])
      }
      return vectors
    }
  }

  /// The vectors of all terms of a latent space, in the order of its stems.
  ///
  /// - Throws: `StoreError.damaged` when there are more or fewer.
  package func termVectors(of space: StoredLatentSpace) throws(StoreError) -> [Int8] {
    try read { db in
      var vectors: [Int8] = []
      let blocks = try Row.fetchCursor(db, sql: "SELECT vectors FROM latent_term ORDER BY number")
      while let block = try blocks.next() { try Self.append(block, "vectors", to: &vectors) }
      guard vectors.count == space.frequencies.count * space.rank else { throw latentDamage }
      return vectors
    }
  }

  private var latentDamage: StoreError {
    .damaged(path: path, reason: "the latent space is incomplete; 'quire rebuild' mends it")
  }

  private static func bytes(_ numbers: [some BitwiseCopyable]) -> Data { numbers.withUnsafeBytes { Data($0) } }

  private static func append<Number: FixedWidthInteger>(
    _ row: Row, _ column: String, to numbers: inout [Number]
  ) throws {
    try row.withUnsafeData(named: column) { data in
      data?.withUnsafeBytes { bytes in
        let (old, stride) = (numbers.count, MemoryLayout<Number>.stride)
        numbers.append(contentsOf: repeatElement(0, count: bytes.count / stride))
        numbers.withUnsafeMutableBytes { all in
          let end = all.count
          all[(old * stride)..<end].copyBytes(from: bytes.prefix(end - old * stride))
        }
      }
    }
  }
}
