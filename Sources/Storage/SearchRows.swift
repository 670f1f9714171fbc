import GRDB
package import Model

/// A found passage with what its display needs.
package struct PassageRow: Hashable, Sendable {
  package var id: Int64
  package var head: DocumentHead
  /// Indices into ``Document/blocks``; empty for a document that is no more than a title.
  package var blocks: Range<Int>
  /// UTF-8 byte offsets into ``Document/text``.
  package var range: Range<Int>
  package var headings: [String]
  package var body: String
  /// The number of the comment it stands in, from 0, and who signed it.
  package var comment: Int?
  package var commenter: Attribution?
  /// Whose words its blocks are, where they are not the author's.
  package var quotes: [QuotedSource]

  /// Whether it does nothing but quote what stands in the same document, where it is found anyway.
  package var isQuotationOfOwnText: Bool {
    !quotes.isEmpty && quotes.count == blocks.count && quotes.allSatisfy { $0.block != nil }
  }
}

extension Store {
  /// The passages with row numbers, in the order asked for.
  package func passages(_ ids: [Int64]) throws(StoreError) -> [PassageRow] {
    try read { db in
      var quotes: [Int64: [QuotedSource]] = [:]
      try Self.forEachRow(
        of: ids, db,
        sql: """
          SELECT passage.id AS id, name, quoted_block, url, is_certain FROM passage
          CROSS JOIN quotation ON quotation.document = passage.document AND block BETWEEN first_block AND last_block
          WHERE passage.id IN (SELECT value FROM json_each(?)) ORDER BY passage.id, block
          """
      ) { row in quotes[try row.read("id"), default: []].append(try Self.quotedSource(row)) }
      var passages: [Int64: PassageRow] = [:]
      try Self.forEachRow(
        of: ids, db,
        sql: """
          SELECT passage.id AS id, key, title, authors, year, site, kind, first_block, last_block, passage.start,
            passage.stop, headings, body, passage.comment, comment.author, comment.basis, comment.is_certain
          FROM passage JOIN document ON document.id = passage.document
          LEFT JOIN comment ON comment.document = passage.document AND comment.number = passage.comment
          WHERE passage.id IN (SELECT value FROM json_each(?))
          """
      ) { row in
        let id: Int64 = try row.read("id")
        passages[id] = try Self.passage(row, quotes: quotes[id] ?? [])
      }
      return ids.compactMap { passages[$0] }
    }
  }

  private static func quotedSource(_ row: Row) throws -> QuotedSource {
    try QuotedSource(
      name: row.read("name"), block: row.read("quoted_block"), url: row.read("url"), certain: row.read("is_certain"))
  }

  private static func passage(_ row: Row, quotes: [QuotedSource]) throws -> PassageRow {
    let first: Int = try row.read("first_block")
    let last: Int = try row.read("last_block")
    let start: Int = try row.read("start")
    let stop: Int = try row.read("stop")
    // Numbers that no passage can have are those of a damaged row.
    guard first >= 0, start >= 0, last < .max else { throw DamagedRow() }
    return try PassageRow(
      id: row.read("id"), head: head(row), blocks: first..<max(first, last + 1), range: start..<max(start, stop),
      headings: lines(row.read("headings")), body: row.read("body"), comment: row.read("comment"),
      commenter: (row.read("comment") as Int?) == nil ? nil : commenter(row), quotes: quotes)
  }

  private static func commenter(_ row: Row) throws -> Attribution {
    let basis = (try row.read("basis") as String?).flatMap(AttributionBasis.init(rawValue:)) ?? .unsigned
    return try Attribution(name: row.read("author"), basis: basis, certain: (row.read("is_certain") as Int?) == 1)
  }

  static func head(_ row: Row) throws -> DocumentHead {
    try DocumentHead(
      key: row.read("key"), title: row.read("title"), authors: lines(row.read("authors")), year: row.read("year"),
      site: row.read("site"), kind: DocumentKind(rawValue: row.read("kind")) ?? .page)
  }

  /// How much of the library can be searched.
  package func holdings() throws(StoreError) -> Holdings {
    try read { db in
      // One pass over the documents counts their comments, too; what the index holds are the passages on the shelf, and
      // its sizes are small rows, where those of the passages hold all their words.
      let sql = """
        SELECT count(*) AS documents,
          coalesce(sum((SELECT count(*) FROM comment WHERE comment.document = document.id)), 0) AS comments,
          (SELECT count(*) FROM fts_docsize) AS passages
        FROM document WHERE removed = 0
        """
      guard let row = try Row.fetchOne(db, sql: sql) else { return Holdings(documents: 0, comments: 0, passages: 0) }
      return try Holdings(
        documents: row.read("documents"), comments: row.read("comments"), passages: row.read("passages"))
    }
  }
}

/// How much of a library can be searched; the trash is not counted.
package struct Holdings: Hashable, Sendable {
  package var documents: Int
  package var comments: Int
  package var passages: Int
}

extension Holdings: CustomStringConvertible {
  /// "5 documents, 1 comment, 97 passages"
  package var description: String {
    [(documents, "document"), (comments, "comment"), (passages, "passage")]
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}
