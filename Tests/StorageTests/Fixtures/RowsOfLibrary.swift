import GRDB
@testable import Storage

extension Store {
  /// The single value of a query.
  func value<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
    try queue.inDatabase { db in try Value.fetchOne(db, sql: sql) }
  }

  /// Changes rows behind the library's back, as damage would.
  func damage(_ sql: String) throws {
    try queue.inDatabase { db in try db.execute(sql: sql) }
  }

  /// The same library, opened anew, with a table that takes any value: strictness keeps wrong ones out, a changed byte on
  /// the disk does not ask.
  func loosened(_ table: String) throws -> Store {
    try damage(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_master SET sql = replace(replace(sql, 'NOT NULL', ''), ') STRICT', ')') WHERE name = '\(table)';
      PRAGMA writable_schema = RESET;
      """)
    try queue.close()
    return try Store.open(path, for: .write)
  }

  /// The keys of the documents whose passages match a query of the index.
  func matches(_ query: String) throws -> [String] {
    try queue.inDatabase { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT key FROM fts JOIN passage ON passage.id = fts.rowid
          JOIN document ON document.id = passage.document WHERE fts MATCH ? ORDER BY key
          """, arguments: [query])
    }
  }

  /// Everything that was derived, without row numbers and keys: what must be the same in whatever order files came.
  func derivedRows() throws -> [String] {
    try queue.inDatabase { db in
      let documents = try Row.fetchAll(
        db,
        sql:
          "SELECT sha, member, derivation, kind, title, authors, published, words, derived FROM document ORDER BY sha, member"
      )
      let passages = try Row.fetchAll(
        db,
        sql: """
          SELECT sha, member, start, stop, headings, body, is_indexed FROM passage
          JOIN document ON document.id = passage.document ORDER BY sha, member, start
          """)
      let sources = try Row.fetchAll(db, sql: "SELECT path, size, sha, status, options FROM source ORDER BY path")
      return (documents + passages + sources).map { row in row.databaseValues.map(\.description).joined(separator: "|")
      }
    }
  }
}
