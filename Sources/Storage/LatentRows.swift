import Foundation
import GRDB
package import Model

/// A latent space as it is stored, without its vectors: what a search reads of it as a whole.
package struct StoredLatentSpace: Hashable, Sendable {
  /// How many bytes a vector has.
  package var rank: Int
  /// How many passages it was made of.
  package var passages: Int
  /// The terms' stems in the order of their letters, one behind the other; where each ends, and how many passages hold
  /// it.
  package var stems: [UInt8]
  package var ends: [UInt32]
  package var frequencies: [UInt32]

  package init(rank: Int, passages: Int, stems: [UInt8], ends: [UInt32], frequencies: [UInt32]) {
    self.rank = rank
    self.passages = passages
    self.stems = stems
    self.ends = ends
    self.frequencies = frequencies
  }
}

/// A latent space with all that belongs to it, as it is made.
package struct LatentRows: Sendable {
  package var space: StoredLatentSpace
  /// A vector for each term, in the order of the stems.
  package var termVectors: [Int8]
  /// The passages' rows, and a vector for each.
  package var rows: [Int64]
  package var passageVectors: [Int8]

  package init(space: StoredLatentSpace, termVectors: [Int8], rows: [Int64], passageVectors: [Int8]) {
    self.space = space
    self.termVectors = termVectors
    self.rows = rows
    self.passageVectors = passageVectors
  }
}

/// A passage of a latent space.
package struct LatentPassage: Hashable, Sendable {
  /// The row of the document it stands in.
  package var document: Int64
  /// Its place among the passages of the space.
  package var place: Int
  /// Its words, and those of the title that heads it.
  package var texts: [[UInt8]]
}

extension Store {
  /// What a page of the library's file has for a row's blobs: what does not fit begins a page of its own.
  private static let blockSize = 16_384 - 64

  /// A passage's vector, and the step from the row before, mostly one byte.
  private static func passagesPerBlock(_ rank: Int) -> Int { max(1, blockSize / (rank + 2)) }
  private static func termsPerBlock(_ rank: Int) -> Int { max(1, blockSize / max(1, rank)) }

  static func replace(latent: LatentRows?, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM latent_space; DELETE FROM latent_term; DELETE FROM latent_block; DELETE FROM latent_passage")
    guard let latent, latent.space.rank > 0 else { return }
    try db.execute(
      sql: "INSERT INTO latent_space VALUES(1, ?, ?, ?, ?, ?)",
      arguments: [
        latent.space.rank, latent.space.passages, bytes(latent.space.stems),
        bytes(latent.space.ends.map(\.littleEndian)), bytes(latent.space.frequencies.map(\.littleEndian)),
      ])
    let rank = latent.space.rank
    for (number, vectors) in blocks(of: latent.termVectors, size: termsPerBlock(rank) * rank).enumerated() {
      try db.execute(sql: "INSERT INTO latent_term VALUES(?, ?)", arguments: [number, bytes(vectors)])
    }
    let rows = blocks(of: latent.rows, size: passagesPerBlock(rank))
    let vectors = blocks(of: latent.passageVectors, size: passagesPerBlock(rank) * rank)
    for (number, (rows, vectors)) in zip(rows, vectors).enumerated() {
      try db.execute(
        sql: "INSERT INTO latent_block VALUES(?, ?, ?)",
        arguments: [number, packed(rows), bytes(vectors)])
    }
    let passage = try db.cachedStatement(sql: "INSERT INTO latent_passage VALUES(?, ?)")
    // In the order of the keys, which is that of the pages.
    for place in latent.rows.indices.sorted(by: { latent.rows[$0] < latent.rows[$1] }) {
      try passage.execute(arguments: [latent.rows[place], place])
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
        rank: try row.read("rank"), passages: try row.read("passages"), stems: [], ends: [], frequencies: [])
      try Self.append(row, "stems", to: &space.stems)
      try Self.append(row, "ends", to: &space.ends)
      try Self.append(row, "frequencies", to: &space.frequencies)
      guard space.rank > 0, space.ends.count == space.frequencies.count else { throw latentDamage }
      space.ends = space.ends.map(UInt32.init(littleEndian:))
      space.frequencies = space.frequencies.map(UInt32.init(littleEndian:))
      return space
    }
  }

  /// Calls back with the passages of a latent space, block by block in their order: their rows, and their vectors one
  /// after the other.
  ///
  /// - Throws: `StoreError.damaged` when there are more or fewer than the space says.
  package func forEachLatentBlock(
    of space: StoredLatentSpace, _ body: (_ rows: [Int64], _ vectors: UnsafeRawBufferPointer) -> Void
  ) throws(StoreError) {
    try read { db in
      var passages = 0
      let blocks = try Row.fetchCursor(db, sql: "SELECT passages, vectors FROM latent_block ORDER BY number")
      while let block = try blocks.next() {
        let rows = Self.unpacked(try block.read("passages"))
        passages += rows.count
        try block.withUnsafeData(named: "vectors") { data in
          guard let data, data.count == rows.count * space.rank else { throw latentDamage }
          data.withUnsafeBytes { body(rows, $0) }
        }
      }
      guard passages == space.passages else { throw latentDamage }
    }
  }

  /// Some passages on the shelf as a latent space has them, by their rows. Those that came after it was made are left
  /// out, and those that some fields of a query do not allow.
  package func latentPassages(
    _ rows: [Int64], allowedBy filters: [QueryFilter] = []
  ) throws(StoreError) -> [Int64: LatentPassage] {
    let filter = SearchFilter(filters)
    let sql = """
      SELECT passage.document AS document, place, body, CASE WHEN passage.comment IS NULL THEN title END AS title
      FROM latent_passage JOIN passage ON passage.id = latent_passage.passage
      JOIN document ON document.id = passage.document
      LEFT JOIN comment ON comment.document = passage.document AND comment.number = passage.comment
      WHERE latent_passage.passage = ? AND passage.is_indexed = 1 AND document.removed = 0
        \(filter.sql.isEmpty ? "" : "AND \(filter.sql)")
      """
    return try read { db in
      let statement = try db.cachedStatement(sql: sql)
      var passages: [Int64: LatentPassage] = [:]
      for row in rows {
        let found = try Row.fetchCursor(statement, arguments: StatementArguments([row] + filter.arguments))
        guard let found = try found.next() else { continue }
        let texts: [String?] = [try found.read("body"), try found.read("title")]
        passages[row] = LatentPassage(
          document: try found.read("document"), place: try found.read("place"),
          texts: texts.compactMap { $0.map { Array($0.utf8) } })
      }
      return passages
    }
  }

  /// The vectors of some passages, by their places in a latent space.
  ///
  /// - Throws: `StoreError.damaged` when one of them is missing.
  package func passageVectors(at places: [Int], rank: Int) throws(StoreError) -> [Int: [Int8]] {
    try vectors(places, rank, of: "latent_block", perBlock: Self.passagesPerBlock(rank))
  }

  /// The vectors of some of a latent space's terms, by their numbers.
  ///
  /// - Throws: `StoreError.damaged` when one of them is missing.
  package func termVectors(of numbers: [Int], rank: Int) throws(StoreError) -> [Int: [Int8]] {
    try vectors(numbers, rank, of: "latent_term", perBlock: Self.termsPerBlock(rank))
  }

  private func vectors(
    _ numbers: [Int], _ rank: Int, of table: String, perBlock size: Int
  ) throws(StoreError) -> [Int: [Int8]] {
    try read { db in
      var vectors: [Int: [Int8]] = [:]
      let statement = try db.cachedStatement(sql: "SELECT vectors FROM \(table) WHERE number = ?")
      for number in numbers where vectors[number] == nil {
        let rows = try Row.fetchCursor(statement, arguments: [number / size])
        try rows.next()?.withUnsafeData(named: "vectors") { data in
          data?.withUnsafeBytes { bytes in
            let start = number % size * rank
            guard start >= 0, start + rank <= bytes.count else { return }
            vectors[number] = bytes[start..<start + rank].map { Int8(bitPattern: $0) }
          }
        }
        guard vectors[number] != nil else { throw latentDamage }
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

  /// The passages of one document stand in rows one behind the other.
  private static func packed(_ rows: [Int64]) -> Data {
    var writer = ByteWriter()
    var last: Int64 = 0
    for row in rows {
      writer.append(Int(row - last))
      last = row
    }
    return Data(writer.bytes)
  }

  /// What ``packed(_:)`` took in; behind damage nothing.
  private static func unpacked(_ data: Data) -> [Int64] {
    var reader = ByteReader([UInt8](data))
    var rows: [Int64] = []
    var last = 0
    while let step = try? reader.number() {
      last &+= step
      rows.append(Int64(last))
    }
    return rows
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
