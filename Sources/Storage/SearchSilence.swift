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
}
