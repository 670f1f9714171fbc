package import Model
import Reviewing
import Storage
import Text

/// How a search is done.
package struct SearchOptions: Hashable, Sendable {
  /// The most hits that are shown.
  package var limit: Int
  /// Look for what was typed and nothing else.
  package var isLiteral: Bool

  package init(limit: Int = 10, isLiteral: Bool = false) {
    self.limit = limit
    self.isLiteral = isLiteral
  }
}

extension Library {
  /// The passages that say what was asked for, best first.
  ///
  /// - Throws: `LibraryError` of kind `usage` for a query that cannot be read, `stopped` when a second is over.
  package func search(_ text: String, _ options: SearchOptions = SearchOptions()) throws(LibraryError) -> SearchResult {
    let query = try Self.query(text)
    let expansion = options.isLiteral ? QueryExpansion() : try expansion(of: query)
    let ranked = try ranked(query, expansion, limit: max(options.limit, 1))
    let shown = ranked.prefix(max(options.limit, 0) * 2)
    let rows = try using { (store) throws(StoreError) in try store.passages(shown.map(\.id)) }
      .filter { !$0.isQuotationOfOwnText }.prefix(max(options.limit, 0))
    let terms = (query.expression?.terms ?? []) + expansion.terms
    let scores = Dictionary(shown.map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    return SearchResult(
      query: text, understood: description(of: query), expansions: expansion.told,
      says: rows.map { Self.hit($0, terms: terms, score: scores[$0.id] ?? 0) })
  }

  /// Reads a query; what is wrong with it is told with its place.
  static func query(_ text: String) throws(LibraryError) -> Query {
    do throws(QuerySyntaxError) {
      return try parseQuery(text)
    } catch {
      throw LibraryError(.usage, error.description)
    }
  }

  /// Passages in their final order.
  ///
  /// More are fetched than are shown, since a passage's document and its words' closeness can lift it.
  func ranked(_ query: Query, _ expansion: QueryExpansion, limit: Int) throws(LibraryError) -> [PassageCandidate] {
    let limit = max(200, limit * 3)
    var found = try using { (store) throws(StoreError) in try store.search(query, limit: limit) }
    if !expansion.terms.isEmpty, query.expression != nil {
      let further = Query(
        text: query.text, expression: .any(expansion.terms.map(QueryExpression.term)), filters: query.filters)
      let others = try using { (store) throws(StoreError) in try store.search(further, limit: limit) }
      found = Self.merged(found, others, allowsNew: query.expression?.hasConditions == false)
    }
    let ranking = PassageRanking(words: query.expression?.terms.flatMap(\.words) ?? [], phrase: query.text)
    return ranking.ranked(
      found.map {
        PassageCandidate(id: $0.id, document: $0.document, score: $0.score, title: $0.title ?? "", text: $0.body)
      })
  }

  /// What an expansion's words count beside the query's own: a text that uses both says one thing, not two.
  private static let expansionShare = 0.3

  private static func merged(
    _ found: [FoundPassage], _ others: [FoundPassage], allowsNew: Bool
  ) -> [FoundPassage] {
    var result = found
    let places = Dictionary(found.indices.map { (found[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for other in others {
      if let place = places[other.id] {
        result[place].score += expansionShare * other.score
      } else if allowsNew {
        var new = other
        new.score *= expansionShare
        result.append(new)
      }
    }
    return result
  }

  static func hit(_ row: PassageRow, terms: [QueryTerm], score: Double) -> SearchHit {
    var attribution = row.commenter ?? ReviewSource.byline(row.head.authors)
    if let quoted = row.quotes.first {
      let earlier = quoted.block.map { Address(key: row.head.key, place: .blocks($0 + 1...$0 + 1)).description }
      attribution.quotes = .init(name: quoted.name, address: quoted.url ?? earlier)
    }
    let blocks = row.blocks.lowerBound + 1...max(row.blocks.lowerBound + 1, row.blocks.upperBound)
    return SearchHit(
      address: Address(key: row.head.key, place: row.blocks.isEmpty ? .document : .blocks(blocks)).description,
      attribution: attribution,
      document: row.head, headings: row.headings, snippet: snippet(of: row.body, matching: terms), text: row.body,
      score: score)
  }
}
