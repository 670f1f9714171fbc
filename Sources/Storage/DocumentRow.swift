import GRDB

/// The checksum of a document's own row.
enum DocumentRow {
  private static let columns = """
    key, sha, member, derivation, kind, title, authors, published, year, site, url, words, bytes, structure, removed,
    derived
    """

  /// Writes the sum of a row as it stands now.
  static func seal(_ id: Int64, _ db: Database) throws {
    let stored = try db.cachedStatement(sql: "SELECT \(columns) FROM document WHERE id = ?")
    guard let row = try Row.fetchOne(stored, arguments: [id]) else { return }
    try db.cachedStatement(sql: "UPDATE document SET sum = ? WHERE id = ?")
      .execute(arguments: [Checksum.of(row.databaseValues), id])
  }

  /// Whether a row is as it was sealed.
  static func isSound(_ id: Int64, _ db: Database) throws -> Bool {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT \(columns), sum FROM document WHERE id = ?", arguments: [id])
    else { return false }
    return try Checksum.of(row.databaseValues.dropLast()) == row.read("sum")
  }
}

/// A document's text, put together from its segments.
enum StoredText {
  static func of(document: Int64, count: Int, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(
      sql: "SELECT start, body FROM passage WHERE document = ? ORDER BY start")
    let rows = try Row.fetchAll(statement, arguments: [document])
    return Segment.join(try rows.map { try (start: $0.read("start"), body: $0.read("body")) }, count: count)
  }
}
