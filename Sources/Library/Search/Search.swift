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
  /// The most hits of the second list.
  package var otherWords: Int
  /// How much a passage's document counts beside the passage itself.
  package var documentWeight = PassageRanking.usualDocumentWeight

  package init(limit: Int = 10, isLiteral: Bool = false, otherWords: Int = 5) {
    self.limit = limit
    self.isLiteral = isLiteral
    self.otherWords = otherWords
  }
}

extension Library {
  /// The passages that say what was asked for and those that are about it in other words, each best first.
  ///
  /// - Throws: `LibraryError` of kind `usage` for a query that cannot be read, `stopped` when a second is over.
  package func search(_ text: String, _ options: SearchOptions = SearchOptions()) throws(LibraryError) -> SearchResult {
    try atOneState { () throws(LibraryError) in try found(text, options) }
  }

  private func found(_ text: String, _ options: SearchOptions) throws(LibraryError) -> SearchResult {
    let typed = try Self.query(text)
    let query = try answerable(withConcepts(typed))
    let expansion = options.isLiteral ? QueryExpansion() : try expansion(of: query)
    let ranked = try ranked(query, expansion, limit: max(options.limit, 1), documentWeight: options.documentWeight)
    let terms = (query.expression?.terms ?? []) + expansion.terms
    let others = try inOtherWords(query, expansion, ranked: ranked, limit: min(options.limit, options.otherWords))
    let limits = (says: max(options.limit, 0), inOtherWords: max(min(options.limit, options.otherWords), 0))
    let copies = try copies(
      among: Self.worthReading(ranked, limit: limits.says).map(\.document)
        + Self.worthReading(others.passages, limit: limits.inOtherWords).map(\.document))
    return SearchResult(
      query: text, understood: description(of: typed) + query.notes.dropFirst(typed.notes.count),
      expansions: expansion.told, says: try hits(ranked, copies, terms: terms, limit: limits.says),
      inOtherWords: try hits(inOtherWords: others, copies, limit: limits.inOtherWords))
  }

  /// Those of a list that are looked at for so many to show: copies of them may follow.
  static func worthReading<Passage>(_ list: [Passage], limit: Int) -> ArraySlice<Passage> {
    list.prefix(2 * max(limit, 1))
  }

  /// The best passages, of copies the best with the addresses of the others; what only quotes its own document, which
  /// is found there anyway, is left out.
  private func hits(
    _ ranked: [PassageCandidate], _ copies: FoundCopies, terms: [QueryTerm], limit: Int
  ) throws(LibraryError) -> [SearchHit] {
    let read = Self.worthReading(ranked, limit: limit)
    let folding = try folding(Array(read), copies)
    let ranked = folding.shown + ranked.dropFirst(read.count)
    let step = max(read.count, 1)
    let matcher = TermMatcher(terms)
    var list = HitList()
    for start in stride(from: 0, to: ranked.count, by: step) where list.count < limit {
      let chunk = ranked[start..<min(start + step, ranked.count)]
      let rows = try using { (store) throws(StoreError) in try store.passages(chunk.map(\.id)) }
      let found = Dictionary(chunk.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for row in rows where !row.isQuotationOfOwnText {
        list.add(row, of: found[row.id]?.document ?? 0) {
          Self.hit(row, matching: matcher, score: found[row.id]?.score ?? 0)
        }
      }
    }
    try name(folding.hidden, in: &list)
    return list.hits(limit: limit)
  }

  /// Names the passages of copies that are not shown in the hits that are.
  func name(_ hidden: [WorkFolding.Hidden], in list: inout HitList) throws(LibraryError) {
    guard !hidden.isEmpty else { return }
    let shown = Dictionary(hidden.map { ($0.passage, $0.shown) }, uniquingKeysWith: { first, _ in first })
    for row in try using({ (store) throws(StoreError) in try store.passages(hidden.map(\.passage)) }) {
      if let document = shown[row.id] { list.name(row, shown: document) }
    }
  }

  /// Reads a query; what is wrong with it is told with its place.
  static func query(_ text: String) throws(LibraryError) -> Query {
    do throws(QuerySyntaxError) {
      return try parseQuery(text)
    } catch {
      throw LibraryError(.usage, error.description)
    }
  }

  /// The query itself, or without the demands of its phrases when nothing meets them.
  func answerable(_ query: Query) throws(LibraryError) -> Query {
    guard let loosened = query.loosened else { return query }
    let found = try using { (store) throws(StoreError) in try store.search(query, limit: 1) }
    return found.isEmpty ? loosened : query
  }

  /// Passages in their final order.
  ///
  /// More are fetched than are shown, since a passage's document and its words' closeness can lift it.
  func ranked(
    _ query: Query, _ expansion: QueryExpansion, limit: Int,
    documentWeight: Double = PassageRanking.usualDocumentWeight
  ) throws(LibraryError) -> [PassageCandidate] {
    let limit = max(200, limit * 3)
    var found = try found(query, limit: limit)
    if !expansion.terms.isEmpty, query.expression != nil {
      let further = Query(
        text: query.text, expression: .any(expansion.terms.map(QueryExpression.term)), filters: query.filters)
      let others = try using { (store) throws(StoreError) in try store.search(further, limit: limit) }
      found = Self.merged(found, others, allowsNew: query.expression?.hasConditions == false)
    }
    var ranking = PassageRanking(
      words: query.expression?.terms.flatMap(\.words) ?? [], alternatives: expansion.terms.flatMap(\.words),
      phrase: query.text)
    ranking.documentWeight = documentWeight
    var ranked = ranking.rankedByScore(
      found.map { PassageCandidate(id: $0.id, document: $0.document, score: $0.score) })
    let read = ranked.prefix(ranking.textsRead).map(\.id)
    let words = try using { (store) throws(StoreError) in try store.words(of: read) }
    for index in ranked.indices.prefix(ranking.textsRead) {
      guard let known = words[ranked[index].id] else { continue }
      ranked[index].title = known.title ?? ""
      ranked[index].headings = known.headings
      ranked[index].text = known.body
    }
    return ranking.rankedByReading(ranked)
  }

  /// The best passages by the words' weight alone. In a very large library its rarest words find them, and the commonest
  /// are weighed in what was found.
  private func found(_ query: Query, limit: Int) throws(LibraryError) -> [FoundPassage] {
    let (affordable, spared) = try using { (store) throws(StoreError) in try store.affordable(query) }
    var found = try using { (store) throws(StoreError) in try store.search(affordable, limit: limit) }
    guard !spared.terms.isEmpty else { return found }
    let texts = try using { [found] (store) throws(StoreError) in try store.words(of: found.map(\.id)) }
    let scores = FrequentTerms(spared.terms, passages: spared.passages).scores(
      of: found.map { passage in
        texts[passage.id].map { text in
          [
            (text: text.title ?? "", weight: SearchWeights.title), (text.headings, SearchWeights.headings),
            (text.body, SearchWeights.body),
          ]
        } ?? []
      })
    for (index, score) in scores.enumerated() { found[index].score += score }
    return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
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

  static func hit(_ row: PassageRow, matching matcher: TermMatcher, score: Double) -> SearchHit {
    SearchHit(
      address: address(of: row), attribution: attribution(of: row), document: row.head, headings: row.headings,
      snippet: snippet(of: row.body, under: row.headings, matching: matcher), text: row.body, score: score)
  }

  static func attribution(of row: PassageRow) -> Attribution {
    var attribution = row.commenter ?? ReviewSource.byline(row.head.authors)
    if let quoted = row.quotes.first {
      let earlier = quoted.block.map { Address(key: row.head.key, place: .blocks($0 + 1...$0 + 1)).description }
      attribution.quotes = .init(name: quoted.name, address: quoted.url ?? earlier)
    }
    return attribution
  }

  static func address(of row: PassageRow) -> String {
    let blocks = row.blocks.lowerBound + 1...max(row.blocks.lowerBound + 1, row.blocks.upperBound)
    return Address(key: row.head.key, place: row.blocks.isEmpty ? .document : .blocks(blocks)).description
  }
}
