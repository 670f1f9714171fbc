import GRDB

extension Store {
  /// The day each of some passages was published, as ISO 8601 of any precision: its comment's, else its document's.
  package func dates(of passages: [Int64]) throws(StoreError) -> [Int64: String] {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT coalesce(comment.published, document.published) FROM passage
          JOIN document ON document.id = passage.document
          LEFT JOIN comment ON comment.document = passage.document AND comment.number = passage.comment
          WHERE passage.id = ?
          """)
      var dates: [Int64: String] = [:]
      for id in passages { dates[id] = try String.fetchOne(statement, arguments: [id]) }
      return dates
    }
  }

  /// The passages of a document that hold some of its blocks; all of them without blocks.
  package func passageIDs(of key: String, blocks: Range<Int>?) throws(StoreError) -> [Int64] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT passage.id, first_block, last_block FROM passage JOIN document ON document.id = passage.document
          WHERE key = ? AND removed = 0 AND is_indexed = 1 ORDER BY start
          """, arguments: [key])
      return try rows.filter { row in
        guard let blocks else { return true }
        let (first, last): (Int, Int) = try (row.read("first_block"), row.read("last_block"))
        return first < blocks.upperBound && last >= blocks.lowerBound
      }.map { try $0.read("id") }
    }
  }
}
