import GRDB
package import Model

extension Store {
  /// The passages of some documents in which a short form stands, run together, by key.
  ///
  /// - Parameters:
  ///   - short: As it is written; letter case counts.
  ///   - limit: At most so many passages a document, from the front.
  package func passages(
    using short: String, in keys: [String], limit: Int = 8
  ) throws(StoreError) -> [String: String] {
    try read { db in
      var found: [String: String] = [:]
      let statement = try db.cachedStatement(
        sql: """
          SELECT body FROM passage JOIN document ON document.id = passage.document
          WHERE document.key = ? AND instr(body, ?) > 0 ORDER BY passage.start LIMIT ?
          """)
      for key in keys {
        let bodies = try String.fetchAll(statement, arguments: [key, short, limit])
        if !bodies.isEmpty { found[key] = bodies.joined(separator: "\n") }
      }
      return found
    }
  }

  /// Which identifiers each document cites, by the document's key.
  package func citedIdentifiers() throws(StoreError) -> [String: Set<WorkIdentifier>] {
    try read { db in
      var found: [String: Set<WorkIdentifier>] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT DISTINCT key, scheme, identifier FROM citation JOIN document ON document.id = citation.document
          WHERE removed = 0 AND identifier IS NOT NULL
          """)
      while let row = try rows.next() {
        guard let scheme = WorkIdentifier.Scheme(rawValue: try row.read("scheme")) else { continue }
        found[try row.read("key"), default: []].insert(WorkIdentifier(scheme, try row.read("identifier")))
      }
      return found
    }
  }
}
