import Foundation
import GRDB
package import Model

/// A mention as it is stored, with the document it stands in.
package struct StoredMention<Value: Sendable>: Sendable {
  /// The document's row.
  package var document: Int64
  package var key: String
  package var value: Value
  /// The address of the passage it stands in; of the document where it stands in none.
  package var address: String
  /// The passage's text from the mention's sentence on; empty where it stands in none.
  package var passage: String
  /// The mention's bytes within ``passage``.
  package var range: Range<Int>
}

/// How often a document uses an acronym.
package struct StoredUse: Hashable, Sendable {
  package var short: String
  package var key: String
  package var uses: Int
  package var address: String
}

extension Store {
  /// Where acronyms are defined, in the order of keys and places; all of them, or those of one short form.
  package func acronymDefinitions(_ short: String? = nil) throws(StoreError) -> [StoredMention<AcronymDefinition>] {
    try mentions(
      // The two forms of an implicit definition stand apart; the long one is shown.
      table: "acronym",
      start: "iif(mention.rule LIKE 'implicit%', mention.long_start, min(mention.short_start, mention.long_start))",
      stop: "iif(mention.rule LIKE 'implicit%', mention.long_stop, max(mention.short_stop, mention.long_stop))",
      condition: short.map { ("mention.short = ?", $0) }
    ) { row in
      AcronymDefinition(
        short: row["short"], long: row["long"],
        shortRange: Self.range(row["short_start"], row["short_stop"]),
        longRange: Self.range(row["long_start"], row["long_stop"]), rule: row["rule"], confidence: row["confidence"])
    }
  }

  /// Where works are cited, in the order of keys and places; all of them, or those of some documents.
  package func citations(in documents: [Int64]? = nil) throws(StoreError) -> [StoredMention<Citation>] {
    let wanted = documents.map(Set.init)
    return try mentions(table: "citation", start: "mention.start", stop: "mention.stop", condition: nil) { row in
      Citation(
        kind: Citation.Kind(rawValue: row["kind"]) ?? .informal, range: Self.range(row["start"], row["stop"]),
        identifier: Self.identifier(row["scheme"], row["identifier"]), title: row["title"],
        authors: Self.lines(row["authors"]), year: row["year"], confidence: row["confidence"], reason: row["reason"])
    }.filter { wanted?.contains($0.document) ?? true }
  }

  /// Where people appear, in the order of keys and places.
  package func people() throws(StoreError) -> [StoredMention<PersonMention>] {
    try mentions(
      table: "person", start: "coalesce(mention.start, -1)", stop: "coalesce(mention.stop, -1)", condition: nil
    ) { row in
      let start: Int? = row["start"]
      let stop: Int? = row["stop"]
      return PersonMention(
        name: row["name"], role: PersonMention.Role(rawValue: row["role"]) ?? .mentioned,
        range: start.flatMap { start in stop.map { Self.range(start, $0) } }, comment: row["comment"], url: row["url"])
    }
  }

  /// How often each document uses each acronym, in the order of short forms and keys.
  package func acronymUses(_ short: String? = nil) throws(StoreError) -> [StoredUse] {
    try read { db in
      let sql = """
        SELECT short, key, sum(uses) AS uses,
          (SELECT first_block + 1 FROM passage WHERE passage.document = document.id AND is_indexed = 1
            AND passage.start <= acronym_use.start AND passage.stop > acronym_use.start) AS block
        FROM acronym_use JOIN document ON document.id = acronym_use.document
        WHERE removed = 0 \(short == nil ? "" : "AND short = ?") GROUP BY short, key ORDER BY short, key
        """
      return try Row.fetchAll(db, sql: sql, arguments: StatementArguments(short.map { [$0] } ?? [])).map { row in
        let block: Int? = row["block"]
        return StoredUse(
          short: row["short"], key: row["key"], uses: row["uses"],
          address: (row["key"] as String) + (block.map { "#p\($0)" } ?? ""))
      }
    }
  }

  /// The heads of all documents on the shelf with their rows and addresses, in the order of their bytes' hashes: which of
  /// two copies got the shorter key depends on which came first.
  package func heads() throws(StoreError) -> [(id: Int64, head: DocumentHead, url: String?)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql:
          "SELECT id, key, title, authors, year, site, kind, url FROM document WHERE removed = 0 ORDER BY sha, member"
      ).map { (id: $0["id"], head: Self.head($0), url: $0["url"]) }
    }
  }

  /// Short forms and what they stand for, each pair with the number of documents that define it so.
  ///
  /// - Parameters:
  ///   - words: Only pairs whose short form is one of them, or whose long form, in lower case, is.
  package func acronymSenses(among words: [String]) throws(StoreError) -> [(
    short: String, long: String, documents: Int
  )] {
    guard !words.isEmpty else { return [] }
    return try read { db in
      let marks = databaseQuestionMarks(count: words.count)
      let sql = """
        SELECT short, min(long) AS long, count(DISTINCT document) AS documents FROM acronym
        JOIN document ON document.id = acronym.document
        WHERE removed = 0 AND confidence >= 0.5 AND (short IN (\(marks)) OR lower(long) IN (\(marks)))
        GROUP BY short, lower(long) ORDER BY short, documents DESC, lower(long)
        """
      return try Row.fetchAll(db, sql: sql, arguments: StatementArguments(words + words)).map {
        (short: $0["short"], long: $0["long"], documents: $0["documents"])
      }
    }
  }

  private func mentions<Value>(
    table: String, start: String, stop: String, condition: (sql: String, value: String)?, _ value: (Row) -> Value
  ) throws(StoreError) -> [StoredMention<Value>] {
    try read { db in
      let sql = """
        SELECT mention.*, document.key AS key, \(start) AS first, \(stop) AS last, passage.start AS passage_start,
          passage.first_block AS first_block, passage.last_block AS last_block, passage.is_indexed AS is_indexed,
          passage.body AS body
        FROM \(table) AS mention JOIN document ON document.id = mention.document
        LEFT JOIN passage ON passage.document = mention.document AND passage.start <= first AND passage.stop >= last
        WHERE document.removed = 0 \(condition.map { "AND \($0.sql)" } ?? "")
        ORDER BY document.key, first, mention.id
        """
      let arguments = StatementArguments(condition.map { [$0.value] } ?? [])
      return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in Self.mention(row, value(row)) }
    }
  }

  private static func mention<Value>(_ row: Row, _ value: Value) -> StoredMention<Value> {
    let key: String = row["key"]
    var mention = StoredMention(
      document: row["document"], key: key, value: value, address: key, passage: "", range: 0..<0)
    guard let passageStart: Int = row["passage_start"] else { return mention }
    let first: Int = row["first"]
    let last: Int = row["last"]
    mention.passage = row["body"]
    mention.range = range(first - passageStart, last - passageStart)
    if (row["is_indexed"] as Int?) == 1, let low: Int = row["first_block"], let high: Int = row["last_block"],
      low <= high
    {
      mention.address = Address(key: key, place: .blocks(low + 1...high + 1)).description
    }
    return mention
  }

  private static func range(_ start: Int, _ stop: Int) -> Range<Int> { start..<max(start, stop) }

  private static func identifier(_ scheme: String?, _ value: String?) -> WorkIdentifier? {
    guard let scheme = scheme.flatMap(WorkIdentifier.Scheme.init(rawValue:)), let value else { return nil }
    return WorkIdentifier(scheme, value)
  }
}
