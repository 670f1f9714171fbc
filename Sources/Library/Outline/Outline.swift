package import Model
import Reviewing
import Storage

/// How a review is made.
package struct OutlineOptions: Hashable, Sendable {
  /// Quotations a section may have.
  package var quotesPerSection: Int
  /// Further queries whose passages are read too.
  package var added: [String]
  /// Addresses or keys whose words are not to be quoted.
  package var excluded: [String]

  package init(quotesPerSection: Int = 8, added: [String] = [], excluded: [String] = []) {
    self.quotesPerSection = quotesPerSection
    self.added = added
    self.excluded = excluded
  }
}

extension Library {
  /// How many passages a review reads.
  private static let passagesRead = 300

  /// The review of a topic.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` when no sentence of the library speaks of it, `usage` for a topic
  ///   that cannot be read.
  package func outline(_ text: String, _ options: OutlineOptions = OutlineOptions()) throws(LibraryError) -> Outline {
    let query = try Self.query(text)
    let expansion = try expansion(of: query)
    var candidates = try ranked(query, expansion, limit: Self.passagesRead)
    for more in options.added {
      let further = try Self.query(more)
      let known = Set(candidates.map(\.id))
      candidates += try ranked(further, try self.expansion(of: further), limit: Self.passagesRead)
        .filter { !known.contains($0.id) }
    }
    let sources = try reviewSources(Array(candidates.prefix(Self.passagesRead)), excluded: options.excluded)
    var builder = OutlineBuilder()
    builder.quotesPerSection = max(options.quotesPerSection, 1)
    let topic = Topic(name: text, query: query, expansion: expansion)
    let holdings = try using { (store) throws(StoreError) in try store.holdings() }
    guard !topic.slots.isEmpty, var outline = builder.outline(of: topic, from: sources) else {
      throw LibraryError(.nothingFound, "nothing on '\(text)' in \(holdings)" + (try unknownWords(of: topic)))
    }
    outline.understood = query.isLoneTerm ? [] : description(of: query)
    outline.understood += expansion.told.map { "\($0.from) = \($0.to)" }
    outline.flow.documents = holdings.documents
    outline.flow.documentsWithoutTopic = holdings.documents - outline.flow.documentsFound
    outline.flow.comments = holdings.comments
    outline.flow.passages = holdings.passages
    try addWorks(to: &outline, quoted: Set(outline.quotations.map(\.document.key)))
    return outline
  }

  /// Which of a topic's words stand nowhere in the library, for a reader who wonders why nothing was found.
  private func unknownWords(of topic: Topic) throws(LibraryError) -> String {
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
      guard let stored = try using({ (store) throws(StoreError) in try store.document(key) }), let head = heads[key]
      else { continue }
      var document = stored.document
      for address in spans where address.key == key { document.exclude(address.place) }
      sources.append(ReviewSource(head: head, document: document, passages: passages[key] ?? []))
    }
    return sources
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
  /// One slot for each different term of a query, with what may stand for it.
  init(name: String, query: Query, expansion: QueryExpansion) {
    var slots: [[QueryTerm]] = []
    var seen: Set<String> = []
    for term in query.expression?.terms ?? [] where seen.insert(term.stems).inserted {
      slots.append([term] + expansion.byTerm.filter { $0.term.contains(term) }.flatMap(\.alternatives))
    }
    self.init(name: name, slots: slots)
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
