import GRDB
package import Model

/// A document on the shelf as far as it tells which work it is a copy of.
package struct TitledDocument: Hashable, Sendable {
  /// The document's row.
  package var id: Int64
  package var key: String
  package var title: String?
  package var authors: [String]
  package var url: String?
}

extension Store {
  /// The heads of documents on the shelf with their rows and addresses, in the order of their bytes' hashes: which of two
  /// copies got the shorter key depends on which came first.
  ///
  /// - Parameter ids: Only those with these rows; all when it is none.
  package func heads(of ids: Set<Int64>? = nil) throws(StoreError) -> [(id: Int64, head: DocumentHead, url: String?)] {
    try read { db in
      // So many can be named in a statement; of more, all are looked at.
      let named = ids.flatMap { $0.count <= 1_000 ? $0.sorted() : nil }
      let condition = named.map { "AND id IN (\(databaseQuestionMarks(count: $0.count)))" } ?? ""
      // Each row is read where it lies: to keep copies of thousands of rows takes as long as to read them.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, key, title, authors, year, site, kind, url FROM document WHERE removed = 0 \(condition)
          ORDER BY sha, member
          """, arguments: StatementArguments(named ?? []))
      var heads: [(id: Int64, head: DocumentHead, url: String?)] = []
      while let row = try rows.next() {
        let id: Int64 = try row.read("id")
        if ids?.contains(id) ?? true { try heads.append((id: id, head: Self.head(row), url: row.read("url"))) }
      }
      return heads
    }
  }

  /// All documents on the shelf, in no order.
  package func titledDocuments() throws(StoreError) -> [TitledDocument] {
    try read { db in
      // There are many rows, and to look up a column by its name takes longer than to read it.
      let rows = try Row.fetchCursor(db, sql: "SELECT id, key, title, authors, url FROM document WHERE removed = 0")
      var documents: [TitledDocument] = []
      while let row = try rows.next() {
        try documents.append(
          TitledDocument(
            id: row.decode(atIndex: 0), key: row.decode(atIndex: 1), title: row.decode(atIndex: 2),
            authors: Self.lines(row.decode(atIndex: 3)), url: row.decode(atIndex: 4)))
      }
      return documents
    }
  }
}
