import GRDB
package import Model

extension Store {
  /// The passages in which any of some terms occurs, in title, headings or body.
  ///
  /// - Parameters:
  ///   - wholeDocuments: Whether every passage of a document that says one of them counts.
  package func passagesSaying(_ terms: [QueryTerm], wholeDocuments: Bool = false) throws(StoreError) -> Set<Int64> {
    guard !terms.isEmpty, let match = SearchExpression(.any(terms.map(QueryExpression.term))).match else { return [] }
    var sql = "SELECT rowid FROM fts WHERE fts MATCH ?"
    if wholeDocuments {
      sql = "SELECT id FROM passage WHERE document IN (SELECT document FROM passage WHERE id IN (\(sql)))"
    }
    return try read { [sql] db in Set(try Int64.fetchAll(db, sql: sql, arguments: [match])) }
  }

  /// Of some passages those on the shelf that a query's fields allow, with the document of each.
  package func allowed(_ ids: [Int64], by filters: [QueryFilter]) throws(StoreError) -> [Int64: Int64] {
    let filter = SearchFilter(filters)
    return try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT passage.document FROM passage JOIN document ON document.id = passage.document
          LEFT JOIN comment ON comment.document = passage.document AND comment.number = passage.comment
          WHERE passage.id = ? AND passage.is_indexed = 1 AND document.removed = 0
          \(filter.sql.isEmpty ? "" : "AND \(filter.sql)")
          """)
      var allowed: [Int64: Int64] = [:]
      for id in ids {
        let document = try Int64.fetchOne(statement, arguments: StatementArguments([id] + filter.arguments))
        if let document { allowed[id] = document }
      }
      return allowed
    }
  }
}
