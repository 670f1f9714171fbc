package import Model
import Reviewing
import Storage
import Text

extension Library {
  /// How many passages a review reads.
  private static let passagesRead = 300

  /// The review of a topic.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` when no sentence of the library speaks of it, `usage` for a topic
  ///   that cannot be read.
  package func outline(_ recipe: OutlineRecipe) throws(LibraryError) -> Outline {
    try atOneState { () throws(LibraryError) in try review(recipe) }
  }

  private func review(_ recipe: OutlineRecipe) throws(LibraryError) -> Outline {
    let text = recipe.topic
    let query = try withConcepts(Self.query(text))
    let expansion = try expansion(of: query)
    var read = Array(try ranked(query, expansion, limit: Self.passagesRead).prefix(Self.passagesRead))
    var topic = Topic(name: text, query: query, expansion: expansion)
    for more in recipe.added {
      let further = try Self.query(more)
      let known = Set(read.map(\.id))
      read += try ranked(further, try self.expansion(of: further), limit: Self.passagesRead).prefix(Self.passagesRead)
        .filter { !known.contains($0.id) }
      // What is asked for besides stands for the topic wherever it is named.
      let words = further.expression?.terms.flatMap(\.words) ?? []
      if !words.isEmpty { topic.slots = topic.slots.map { $0 + [QueryTerm(words)] } }
    }
    let copies = try copies(among: read.map(\.document))
    let folding = try folding(read, copies, excluded: recipe.excluded)
    let sources = try reviewSources(folding.shown, excluded: recipe.excluded)
    var builder = OutlineBuilder()
    builder.quotesPerSection = max(recipe.quotes, 1)
    builder.arrangement = recipe.arrangement
    builder.depth = recipe.depth
    let holdings = try using { (store) throws(StoreError) in try store.holdings() }
    guard !topic.slots.isEmpty, var outline = builder.outline(of: topic, from: sources) else {
      throw LibraryError(.nothingFound, "nothing on '\(text)' in \(holdings)" + (try unknownWords(of: topic)))
    }
    outline.understood = query.isLoneTerm ? [] : description(of: query)
    outline.understood += expansion.told.map { "\($0.from) = \($0.to)" }
    outline.flow.documentsExcluded = try documents(excludedBy: recipe.excluded, from: read)
    outline.flow.documentsFolded += folding.hiddenDocuments.count
    outline.flow.documentsFound += outline.flow.documentsExcluded + folding.hiddenDocuments.count
    outline.flow.add(holdings)
    try addWorks(to: &outline, quoted: Set(outline.quotations.map(\.document.key)))
    outline.copies = Self.copies(folding, copies.heads, quoted: Set(outline.quotations.map(\.document.key)))
    outline.undefined = try undefinedAcronyms(in: outline.quotations) + outline.undefined
    outline.recipe = recipe
    outline.recipe.quoted = outline.quotations.map {
      OutlineRecipe.Quoted(key: $0.document.key, hash: TextHash($0.quote.utf8))
    }
    return outline
  }

  /// The quoted works of which other copies were found.
  private static func copies(
    _ folding: WorkFolding, _ heads: [Int64: DocumentHead], quoted: Set<String>
  ) -> [Outline.Copies] {
    var copies: [Outline.Copies] = []
    for hidden in folding.hidden {
      guard let read = heads[hidden.shown], let other = heads[hidden.document], quoted.contains(read.key) else {
        continue
      }
      if let known = copies.firstIndex(where: { $0.read == read }) {
        if !copies[known].others.contains(other.key) { copies[known].others.append(other.key) }
      } else {
        copies.append(Outline.Copies(read: read, others: [other.key]))
      }
    }
    return copies
  }

  /// Which of a topic's words stand nowhere in the library, for a reader who wonders why nothing was found.
  func unknownWords(of topic: Topic) throws(LibraryError) -> String {
    var unknown: [String] = []
    for slot in topic.slots where topic.slots.count > 1 {
      let query = Query(text: "", expression: .any(slot.map(QueryExpression.term)), filters: [])
      if try using({ (store) throws(StoreError) in try store.search(query, limit: 1) }).isEmpty, let term = slot.first {
        unknown.append("'\(term.words.joined(separator: " "))'")
      }
    }
    return unknown.isEmpty ? "" : "; no passage says \(unknown.joined(separator: " or "))"
  }

  /// The documents of found passages, in the order of their best passage.
  func reviewSources(
    _ candidates: [PassageCandidate], excluded: [String] = []
  ) throws(LibraryError) -> [ReviewSource] {
    let best = max(candidates.map(\.score).max() ?? 1, .leastNonzeroMagnitude)
    let rows = try using { (store) throws(StoreError) in try store.passages(candidates.map(\.id)) }
    let scores = Dictionary(candidates.map { ($0.id, $0.score / best) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var heads: [String: DocumentHead] = [:]
    var passages: [String: [ReviewSource.FoundPassage]] = [:]
    for row in rows where !excluded.contains(row.head.key) && !row.isQuotationOfOwnText {
      if passages[row.head.key] == nil { order.append(row.head.key) }
      heads[row.head.key] = row.head
      passages[row.head.key, default: []].append(
        ReviewSource.FoundPassage(blocks: row.blocks, headings: row.headings, score: scores[row.id] ?? 0))
    }
    let spans = excluded.compactMap(Address.init)
    var sources: [ReviewSource] = []
    for key in order {
      guard var document = try using({ (store) throws(StoreError) in try store.reviewedDocument(key) }),
        let head = heads[key]
      else { continue }
      for address in spans where address.key == key { document.exclude(address.place) }
      sources.append(ReviewSource(head: head, document: document, passages: passages[key] ?? []))
    }
    return sources
  }

  /// How many of the documents found the user left out altogether.
  private func documents(
    excludedBy excluded: [String], from candidates: [PassageCandidate]
  ) throws(LibraryError) -> Int {
    let found = Set(candidates.map(\.id))
    var count = 0
    for key in Set(excluded) {
      let own = try using { (store) throws(StoreError) in try store.passageIDs(of: key, blocks: nil) }
      if !found.isDisjoint(with: own) { count += 1 }
    }
    return count
  }

  /// The acronyms that quotations use and that nothing in the library defines.
  private func undefinedAcronyms(in quotations: [Quotation]) throws(LibraryError) -> [Outline.UndefinedTerm] {
    var users: [String: [String]] = [:]
    for quotation in quotations {
      for word in Self.words(of: quotation.quote) { users[word, default: []].append(quotation.address) }
    }
    let undefined = try undefinedAcronyms(among: Set(users.keys))
    return undefined.sorted().map { .init(name: $0, kind: .acronym, addresses: users[$0] ?? []) }
  }

  private static func words(of text: String) -> Set<String> {
    let bytes = Array(text.utf8)
    return Set(Text.words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  /// Adds the works that the quoted documents refer to, those of the library apart from those it lacks.
  private func addWorks(to outline: inout Outline, quoted: Set<String>) throws(LibraryError) {
    for work in try citedWorks(from: quoted) {
      if let key = work.key {
        if !(quoted == [key]) { outline.works.append(work) }
      } else {
        // What has neither title nor identifier cannot be looked for.
        if work.title != nil || work.identifier != nil { outline.missing.append(work) }
      }
    }
  }
}

extension Topic {
  /// One slot for each different thing a query asks for, with what may stand for it; what `OR` joins is one thing.
  init(name: String, query: Query, expansion: QueryExpansion) {
    var slots: [[QueryTerm]] = []
    var seen: Set<String> = []
    for group in query.expression.map(Self.alternatives) ?? [] {
      let terms = group.filter { seen.insert($0.stems).inserted }
      guard !terms.isEmpty else { continue }
      slots.append(
        terms + expansion.byTerm.filter { $0.term.contains(where: terms.contains) }.flatMap(\.alternatives))
    }
    self.init(name: name, slots: slots)
  }

  /// The terms of an expression, those together of which one is enough.
  private static func alternatives(_ expression: QueryExpression) -> [[QueryTerm]] {
    switch expression {
    case .any(let parts): [parts.flatMap(\.terms)]
    case .clause(let required, let optional, _): (required + optional).flatMap(alternatives)
    case .term, .near: expression.terms.map { [$0] }
    }
  }
}

extension Document {
  /// Takes a place out of what may be quoted, as if it were a repeat.
  fileprivate mutating func exclude(_ place: Address.Place) {
    for index in blocks.indices {
      let isMeant =
        switch place {
        case .document: true
        case .blocks(let numbers): numbers.contains(index + 1)
        case .comment(let number): blocks[index].comment == number - 1
        case .span(let number, _): number == index + 1
        }
      if isMeant { blocks[index].isRepeat = true }
    }
  }
}
