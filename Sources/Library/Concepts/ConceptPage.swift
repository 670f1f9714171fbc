import Linking
package import Model
import Reviewing
import Storage
import Text

extension Library {
  /// How many passages of a common concept are looked at.
  private static let passagesLookedAt = 400
  /// What a name of several words counts beside a single word, which seldom names anything.
  private static let nameWeight = 2.0
  private static let shown = (definitions: 12, people: 8, related: 10, terms: 8, works: 8, passages: 5, questions: 5)

  /// What the library holds on a concept: one it lists, or any name that its texts use.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` where no text names it, `usage` for a name without a word.
  package func concept(_ name: String) throws(LibraryError) -> ConceptPage {
    let entries = try concepts()
    let wanted = Self.stems(of: name)
    guard !wanted.isEmpty else { throw LibraryError(.usage, "'\(name)' has no word") }
    let entry = Self.entry(named: name, among: entries)
    var page = ConceptPage(name: entry?.name ?? name, aliases: entry?.aliases ?? [])
    let names = [page.name] + page.aliases
    let terms = Self.terms(ofNames: names)
    let query = Query(text: page.name, expression: .any(terms.map(QueryExpression.term)))
    let found = try using { (store) throws(StoreError) in try store.search(query, limit: Self.passagesLookedAt) }
    let (rows, dates) = try using { (store) throws(StoreError) in
      (try store.passages(found.map(\.id)), try store.dates(of: found.map(\.id)))
    }
    let read = rows.filter { !$0.isQuotationOfOwnText }.map { ConceptReading($0, date: dates[$0.id]) }
    guard !read.isEmpty else { throw LibraryError(.nothingFound, "no text names \(name)") }
    page.passageCount = read.count
    page.documentCount = Set(read.map(\.row.head.key)).count
    page.definitions = Self.definitions(of: names, in: read)
    page.questions = Self.questions(of: entry?.stems ?? [wanted], in: read)
    page.people = Self.counts(read.compactMap(\.attribution.name), limit: Self.shown.people)
    page.years = Self.counts(read.compactMap { $0.date.map { String($0.prefix(4)) } }, limit: .max)
      .sorted { $0.name < $1.name }
    page.related = Self.related(to: entry?.stems ?? [wanted], among: entries, in: read)
    (page.broader, page.narrower) = Self.nested(wanted: entry?.stems.first ?? wanted, among: entries)
    page.works = try works(citedIn: read)
    page.passages = try search(
      names.prefix(4).map { "\"\($0.filter { $0 != "\"" })\"" }.joined(separator: " OR "),
      SearchOptions(limit: Self.shown.passages, isLiteral: true, otherWords: 0)
    ).says
    return page
  }

  /// The strongest sentences that define one of a concept's names, in the order of their dates.
  private static func definitions(of names: [String], in read: [ConceptReading]) -> [ConceptPage.Definition] {
    var found: [(pattern: DefinitionPattern, definition: ConceptPage.Definition)] = []
    var seen: Set<String> = []
    for passage in read {
      for sentence in passage.sentences {
        let words = passage.bytes[sentence]
        let patterns = names.compactMap { definitionPattern(of: $0, in: Array(words)) }
        guard let pattern = patterns.min(), seen.insert(String(decoding: words, as: UTF8.self)).inserted else {
          continue
        }
        found.append((pattern, passage.quotation(sentence)))
      }
    }
    let best = found.enumerated().sorted { ($0.element.pattern, $0.offset) < ($1.element.pattern, $1.offset) }
      .prefix(shown.definitions).map(\.element.definition)
    return best.sorted { ($0.date ?? "~", $0.address) < ($1.date ?? "~", $1.address) }
  }

  /// Sentences that name it and ask.
  private static func questions(of stems: [String], in read: [ConceptReading]) -> [ConceptPage.Definition] {
    let index = ConceptIndex(stems)
    var found: [ConceptPage.Definition] = []
    for passage in read where found.count < shown.questions {
      for sentence in passage.sentences where passage.bytes[sentence].last == UInt8(ascii: "?") {
        if !index.concepts(in: Array(passage.bytes[sentence])).isEmpty { found.append(passage.quotation(sentence)) }
      }
    }
    return Array(found.prefix(shown.questions))
  }

  /// The concepts that stand in the same passages more often than their own frequency would have it.
  private static func related(
    to stems: [String], among entries: [ConceptEntry], in read: [ConceptReading]
  ) -> [ConceptPage.Related] {
    let own = Set(stems)
    let words = Set(stems.flatMap { $0.split(separator: " ") })
    let others = entries.filter { entry in
      own.isDisjoint(with: entry.stems) && !words.isSuperset(of: entry.stems[0].split(separator: " "))
        && !isNested(entry.stems[0], stems[0])
    }
    let names = others.enumerated().flatMap { number, entry in entry.stems.map { (stems: $0, number: number) } }
    let index = ConceptIndex(names.map(\.stems))
    let ownIndex = ConceptIndex(stems)
    var passages: [Int: Int] = [:]
    var ties: [Int: (passage: Int, sentence: Range<Int>)] = [:]
    for (number, passage) in read.enumerated() {
      var here: Set<Int> = []
      for sentence in passage.sentences {
        let words = Array(passage.bytes[sentence])
        let found = Set(index.concepts(in: words).map { names[$0.number].number })
        here.formUnion(found)
        guard !found.isEmpty, !ownIndex.concepts(in: words).isEmpty else { continue }
        for concept in found where ties[concept] == nil { ties[concept] = (number, sentence) }
      }
      for concept in here { passages[concept, default: 0] += 1 }
    }
    let ranked = passages.filter { $0.value > 1 || ties[$0.key] != nil }.map { number, count in
      let share = Double(count) / Double(max(others[number].occurrences, count))
      return (
        number: number, count: count,
        score: (Double(count) * share).squareRoot() * (others[number].stems[0].contains(" ") ? nameWeight : 1)
      )
    }.sorted { ($1.score, others[$0.number].name) < ($0.score, others[$1.number].name) }
    return ranked.prefix(shown.related).map { concept in
      let tie = ties[concept.number].map { read[$0.passage].quotation($0.sentence) }
      return ConceptPage.Related(
        name: others[concept.number].name, passages: concept.count, address: tie?.address, quote: tie?.quote)
    }
  }

  /// Whether one name ends the other, so that the one is a kind of the other.
  private static func isNested(_ a: String, _ b: String) -> Bool { a.hasSuffix(" " + b) || b.hasSuffix(" " + a) }

  private static func nested(wanted: String, among entries: [ConceptEntry]) -> (broader: [String], narrower: [String]) {
    (
      broader: entries.filter { wanted.hasSuffix(" " + $0.stems[0]) }.prefix(shown.terms).map(\.name),
      narrower: entries.filter { $0.stems[0].hasSuffix(" " + wanted) }.prefix(shown.terms).map(\.name)
    )
  }

  private func works(citedIn read: [ConceptReading]) throws(LibraryError) -> [ConceptPage.Count] {
    let addresses = Set(read.map(\.address))
    let citations = try using { (store) throws(StoreError) in try store.citations() }
    let names = citations.filter { addresses.contains($0.address) }.compactMap { citation in
      citation.value.title ?? citation.value.identifier?.description
    }
    return Self.counts(names, limit: Self.shown.works)
  }

  /// Names with how often they occur, the most frequent first.
  private static func counts(_ names: [String], limit: Int) -> [ConceptPage.Count] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.map { ConceptPage.Count(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(limit).map(\.self)
  }
}

/// A passage that names a concept, cut into sentences.
private struct ConceptReading {
  let row: PassageRow
  let date: String?
  let bytes: [UInt8]
  let sentences: [Range<Int>]
  let attribution: Attribution
  let address: String

  init(_ row: PassageRow, date: String?) {
    self.row = row
    self.date = date
    bytes = Array(row.body.utf8)
    sentences = Text.sentences(in: bytes, bytes.indices)
    attribution = Library.attribution(of: row)
    address = Library.address(of: row)
  }

  /// A sentence as a quotation; its address is its own where the passage's lines are its blocks.
  func quotation(_ sentence: Range<Int>) -> ConceptPage.Definition {
    ConceptPage.Definition(
      address: address(of: sentence), quote: String(decoding: bytes[sentence], as: UTF8.self), attribution: attribution,
      date: date)
  }

  private func address(of sentence: Range<Int>) -> String {
    guard bytes.count(where: { $0 == 0x0A }) == row.blocks.count - 1 else { return address }
    let before = bytes[..<sentence.lowerBound]
    let block = row.blocks.lowerBound + before.count(where: { $0 == 0x0A })
    let start = (before.lastIndex(of: 0x0A) ?? -1) + 1
    return Address(
      key: row.head.key,
      place: .span(block: block + 1, bytes: sentence.lowerBound - start..<sentence.upperBound - start)
    ).description
  }
}
