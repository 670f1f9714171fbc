import GRDB
package import Model

extension Store {
  /// The passages in which any of some terms occurs, in title, headings or body; and the documents they stand in.
  package func passagesSaying(_ terms: [QueryTerm]) throws(StoreError) -> (passages: Set<Int64>, documents: Set<Int64>)
  {
    guard !terms.isEmpty, let match = SearchExpression(.any(terms.map(QueryExpression.term))).match else {
      return ([], [])
    }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT passage.id, passage.document FROM (SELECT rowid AS id FROM fts WHERE fts MATCH ?) AS found
          JOIN passage ON passage.id = found.id
          """, arguments: [match])
      return (Set(rows.map { $0[0] }), Set(rows.map { $0[1] }))
    }
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
