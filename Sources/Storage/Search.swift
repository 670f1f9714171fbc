import GRDB
package import Model

/// A passage that matches a query.
package struct FoundPassage: Hashable, Sendable {
  /// The passage's row.
  package var id: Int64
  /// The document's row.
  package var document: Int64
  /// BM25 with the weights of ``SearchWeights``, higher is better; 0 where nothing but fields was asked for.
  package var score: Double
}

/// How much a word counts in each column of the index, in their order there.
package enum SearchWeights {
  package static let body = 1.0
  package static let headings = 1.5
  package static let title = 3.0
}

extension Store {
  /// The passages that match a query, best first, by the words' BM25 alone.
  ///
  /// - Parameters:
  ///   - limit: How many are fetched.
  ///   - seconds: How long the search may take.
  /// - Throws: `StoreError.stopped` when the time is over.
  package func search(_ query: Query, limit: Int, seconds: Double = 1) throws(StoreError)
    -> [FoundPassage]
  {
    let inTitles = query.filters.contains { $0.test == .scope(.titles) && !$0.isExcluded }
    let expression = SearchExpression(query.expression, inTitles: inTitles)
    let filter = SearchFilter(query.filters)
    guard expression.match != nil || !filter.sql.isEmpty else { return [] }
    return try read(within: seconds) { db in try Self.found(expression, filter, limit: limit, db) }
  }

  /// Ranks in a query that fetches row numbers only, and asks after the limit whose they are, in an index that holds
  /// nothing else.
  private static func found(
    _ expression: SearchExpression, _ filter: SearchFilter, limit: Int, _ db: Database
  ) throws -> [FoundPassage] {
    var arguments: [any DatabaseValueConvertible] = []
    var ranked: String
    let filtered = """
      SELECT passage.id FROM passage JOIN document ON document.id = passage.document
      LEFT JOIN comment ON comment.document = passage.document AND comment.number = passage.comment
      WHERE passage.is_indexed = 1 AND document.removed = 0
      """
    if let match = expression.match {
      ranked = """
        SELECT rowid AS id, bm25(fts, \(SearchWeights.body), \(SearchWeights.headings), \(SearchWeights.title)) AS rank
        FROM fts WHERE fts MATCH ?
        """
      arguments.append(match)
      // The plus keeps SQLite from looking each row up in the index one by one.
      if !filter.sql.isEmpty { ranked += " AND +rowid IN (\(filtered) AND \(filter.sql))" }
    } else {
      ranked = "SELECT id, 0.0 AS rank FROM (\(filtered) AND \(filter.sql))"
    }
    arguments += filter.arguments
    if expression.match == nil, let except = expression.except {
      ranked += " WHERE id NOT IN (SELECT rowid FROM fts WHERE fts MATCH ?)"
      arguments.append(except)
    }
    ranked += " ORDER BY rank LIMIT \(limit)"
    let sql = """
      SELECT passage.id AS id, passage.document AS document, found.rank AS rank FROM (\(ranked)) AS found
      JOIN passage INDEXED BY passage_owner ON passage.id = found.id ORDER BY found.rank
      """
    var found: [FoundPassage] = []
    let rows = try Row.fetchCursor(db, sql: sql, arguments: StatementArguments(arguments))
    while let row = try rows.next() {
      try found.append(
        FoundPassage(id: row.read("id"), document: row.read("document"), score: -(row.read("rank") as Double)))
    }
    return try inOrder(found, db)
  }

  /// Puts passages of one rank in the order of their originals' hashes; only theirs are read.
  private static func inOrder(_ found: [FoundPassage], _ db: Database) throws -> [FoundPassage] {
    let equals = found.indices.filter { place in
      place > 0 && found[place - 1].score == found[place].score
        || place + 1 < found.count && found[place + 1].score == found[place].score
    }
    guard !equals.isEmpty else { return found }
    // Places in an order that all of them share, whatever their ranks.
    var order: [Int64: Int] = [:]
    try forEachRow(
      of: equals.map { found[$0].id }, db,
      sql: """
        SELECT passage.id AS id FROM passage JOIN document ON document.id = passage.document
        WHERE passage.id IN (SELECT value FROM json_each(?)) ORDER BY document.sha, document.member, passage.start
        """
    ) { row in order[try row.read("id")] = order.count }
    return found.sorted { ($1.score, order[$0.id] ?? 0) < ($0.score, order[$1.id] ?? 0) }
  }

  /// How many passages say one of some terms.
  package func count(of terms: [QueryTerm]) throws(StoreError) -> Int {
    guard let match = SearchExpression(.any(terms.map(QueryExpression.term))).match else { return 0 }
    return try read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM fts WHERE fts MATCH ?", arguments: [match]) ?? 0
    }
  }

  /// The words of passages on the shelf, by their rows: what the index saw of each.
  package func words(of ids: [Int64]) throws(StoreError) -> [Int64: PassageWords] {
    try read { db in
      var words: [Int64: PassageWords] = [:]
      try Self.forEachRow(
        of: ids, db,
        sql: """
          SELECT passage.id AS id, passage.document AS document,
            CASE WHEN passage.comment IS NULL THEN document.title END AS title, headings, body
          FROM passage JOIN document ON document.id = passage.document
          WHERE passage.id IN (SELECT value FROM json_each(?)) AND passage.is_indexed = 1 AND document.removed = 0
          """
      ) { row in
        words[try row.read("id")] = try PassageWords(
          document: row.read("document"), title: row.read("title"), headings: row.read("headings"),
          body: row.read("body"))
      }
      return words
    }
  }
}

/// What the index saw of a passage.
package struct PassageWords: Hashable, Sendable {
  /// The document's row.
  package var document: Int64
  /// None where it stands in a comment.
  package var title: String?
  package var headings: String
  package var body: String
}
