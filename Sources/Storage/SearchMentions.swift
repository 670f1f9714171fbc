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
  /// The address of the very words; the same as ``address`` where the rows do not tell the block, and for a mention
  /// without words the comment it belongs to, or the document.
  package var exactAddress: String
}

/// How often a document uses an acronym.
package struct StoredUse: Hashable, Sendable {
  package var short: String
  package var key: String
  package var uses: Int
  package var address: String
}

/// What the library says of a short form's meaning.
package enum AcronymStanding: Hashable, Sendable {
  /// It is used, and nothing tells what it means.
  case used
  /// The words of a document can be read so that they tell it.
  case implied
  /// A text tells it.
  case told
}

extension Store {
  /// Where acronyms are defined, in the order of their originals' hashes and of places; all of them, or those of one short form.
  package func acronymDefinitions(_ short: String? = nil) throws(StoreError) -> [StoredMention<AcronymDefinition>] {
    try mentions(
      // The two forms of an implicit definition stand apart; the long one is shown.
      table: "acronym",
      start: "iif(mention.rule LIKE 'implicit%', mention.long_start, min(mention.short_start, mention.long_start))",
      stop: "iif(mention.rule LIKE 'implicit%', mention.long_stop, max(mention.short_stop, mention.long_stop))",
      condition: short.map { ("mention.short = ?", [$0]) }
    ) { row in
      try AcronymDefinition(
        short: row.read("short"), long: row.read("long"),
        shortRange: Self.range(row.read("short_start"), row.read("short_stop")),
        longRange: Self.range(row.read("long_start"), row.read("long_stop")), rule: row.read("rule"),
        confidence: row.read("confidence"))
    }
  }

  /// Where works are cited, in the order of their originals' hashes and of places; all of them, or those of some documents.
  package func citations(in keys: [String]? = nil) throws(StoreError) -> [StoredMention<Citation>] {
    let condition = keys.map { keys in
      ("document.key IN (\(databaseQuestionMarks(count: keys.count)))", StatementArguments(keys))
    }
    return try mentions(table: "citation", start: "mention.start", stop: "mention.stop", condition: condition) { row in
      try Citation(
        kind: Citation.Kind(rawValue: row.read("kind")) ?? .informal,
        range: Self.range(row.read("start"), row.read("stop")),
        identifier: Self.identifier(row.read("scheme"), row.read("identifier")), title: row.read("title"),
        authors: Self.lines(row.read("authors")), year: row.read("year"), confidence: row.read("confidence"),
        reason: row.read("reason"))
    }
  }

  /// Where people appear, in the order of their originals' hashes and of places.
  package func people() throws(StoreError) -> [StoredMention<PersonMention>] {
    try mentions(
      table: "person", start: "coalesce(mention.start, -1)", stop: "coalesce(mention.stop, -1)", condition: nil
    ) { row in
      let start: Int? = try row.read("start")
      let stop: Int? = try row.read("stop")
      return try PersonMention(
        name: row.read("name"), role: PersonMention.Role(rawValue: row.read("role")) ?? .mentioned,
        range: start.flatMap { start in stop.map { Self.range(start, $0) } }, comment: row.read("comment"),
        url: row.read("url"))
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
        let block: Int? = try row.read("block")
        let key: String = try row.read("key")
        return try StoredUse(
          short: row.read("short"), key: key, uses: row.read("uses"), address: key + (block.map { "#p\($0)" } ?? ""))
      }
    }
  }

  /// What the library says of the meanings of some short forms; those it does not know are left out.
  package func acronymStandings(of shorts: [String]) throws(StoreError) -> [String: AcronymStanding] {
    guard !shorts.isEmpty else { return [:] }
    return try read { db in
      let marks = databaseQuestionMarks(count: shorts.count)
      let sql = """
        SELECT short, max(standing) AS standing FROM (
          SELECT short, document AS holder, 0 AS standing FROM acronym_use WHERE short IN (\(marks))
          UNION ALL
          SELECT short, document, iif(rule LIKE 'implicit%', 1, 2) FROM acronym WHERE short IN (\(marks))
        ) JOIN document ON document.id = holder
        WHERE removed = 0 GROUP BY short
        """
      var standings: [String: AcronymStanding] = [:]
      for row in try Row.fetchAll(db, sql: sql, arguments: StatementArguments(shorts + shorts)) {
        let standing: Int = try row.read("standing")
        standings[try row.read("short")] = standing == 2 ? .told : standing == 1 ? .implied : .used
      }
      return standings
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
        try (short: $0.read("short"), long: $0.read("long"), documents: $0.read("documents"))
      }
    }
  }

  private func mentions<Value>(
    table: String, start: String, stop: String, condition: (sql: String, arguments: StatementArguments)?,
    _ value: (Row) throws -> Value
  ) throws(StoreError) -> [StoredMention<Value>] {
    try read { db in
      let sql = """
        SELECT mention.*, document.key AS key, \(start) AS first, \(stop) AS last, passage.start AS passage_start,
          passage.first_block AS first_block, passage.last_block AS last_block, passage.is_indexed AS is_indexed,
          passage.comment AS passage_comment, passage.body AS body
        FROM \(table) AS mention JOIN document ON document.id = mention.document
        LEFT JOIN passage ON passage.document = mention.document AND passage.start <= first AND passage.stop >= last
        WHERE document.removed = 0 \(condition.map { "AND \($0.sql)" } ?? "")
        ORDER BY document.sha, document.member, first, mention.id
        """
      return try Row.fetchAll(db, sql: sql, arguments: condition?.arguments ?? []).map { row in
        try Self.mention(row, value(row))
      }
    }
  }

  private static func mention<Value>(_ row: Row, _ value: Value) throws -> StoredMention<Value> {
    let key: String = try row.read("key")
    var mention = StoredMention(
      document: try row.read("document"), key: key, value: value, address: key, passage: "", range: 0..<0,
      exactAddress: key)
    guard let passageStart = try row.read("passage_start") as Int? else { return mention }
    mention.passage = try row.read("body")
    let (first, last): (Int, Int) = try (row.read("first"), row.read("last"))
    // The passage was chosen by its borders, so that only where it begins can be out of reach.
    guard passageStart >= 0 else { throw DamagedRow() }
    mention.range = range(first - passageStart, last - passageStart)
    let comment: Int? = try row.read("passage_comment")
    if mention.range.isEmpty {
      mention.exactAddress = Address(key: key, place: comment.map { .comment($0 + 1) } ?? .document).description
    }
    if try (row.read("is_indexed") as Int?) == 1, let low = try row.read("first_block") as Int?,
      let high = try row.read("last_block") as Int?, 0 <= low, low <= high, high < .max
    {
      mention.address = Address(key: key, place: .blocks(low + 1...high + 1)).description
      if !mention.range.isEmpty {
        let span = span(mention.range, of: mention.passage, blocks: low...high)
        mention.exactAddress = span.map { Address(key: key, place: $0).description } ?? mention.address
      }
    }
    return mention
  }

  /// The block of a passage that some bytes stand in, and their place in it.
  ///
  /// Blocks are parted by line feeds; where one of them holds line feeds of its own, nothing tells which.
  private static func span(_ range: Range<Int>, of passage: String, blocks: ClosedRange<Int>) -> Address.Place? {
    let bytes = Array(passage.utf8)
    guard range.upperBound <= bytes.count else { return nil }
    let feeds = bytes.indices.filter { bytes[$0] == 0x0A }
    guard feeds.count == blocks.count - 1 else { return nil }
    let before = feeds.prefix { $0 < range.lowerBound }
    guard feeds.count == before.count || feeds[before.count] >= range.upperBound else { return nil }
    let start = before.last.map { $0 + 1 } ?? 0
    return .span(
      block: blocks.lowerBound + before.count + 1, bytes: range.lowerBound - start..<range.upperBound - start)
  }

  private static func range(_ start: Int, _ stop: Int) -> Range<Int> { start..<max(start, stop) }

  static func identifier(_ scheme: String?, _ value: String?) -> WorkIdentifier? {
    guard let scheme = scheme.flatMap(WorkIdentifier.Scheme.init(rawValue:)), let value else { return nil }
    return WorkIdentifier(scheme, value)
  }
}
