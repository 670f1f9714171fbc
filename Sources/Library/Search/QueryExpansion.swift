import Linking
import Model
import Reviewing
import Storage
import Text

/// What is looked for besides what was typed: the long forms of its acronyms and the acronyms of its long forms.
struct QueryExpansion {
  /// Each typed term's alternatives, by the term's stems.
  private(set) var byTerm: [(term: [QueryTerm], alternatives: [QueryTerm])] = []
  private(set) var told: [Expansion] = []

  var terms: [QueryTerm] { byTerm.flatMap(\.alternatives) }

  mutating func add(_ typed: [QueryTerm], _ words: [String], from: String, to: String) {
    let term = QueryTerm(words)
    guard !terms.contains(where: { $0.stems == term.stems }) else { return }
    if let index = byTerm.firstIndex(where: { $0.term == typed }) {
      byTerm[index].alternatives.append(term)
    } else {
      byTerm.append((typed, [term]))
    }
    told.append(Expansion(from: from, to: to))
  }
}

extension Library {
  /// How many senses of one acronym are looked for; more would say more than was asked.
  private static let sensesPerAcronym = 2
  private static let longestForm = 6

  /// The expansion of a query by the acronyms that the library's texts define.
  func expansion(of query: Query) throws(LibraryError) -> QueryExpansion {
    let terms = query.expression?.terms.filter { !$0.isInTitle && !$0.isPrefix } ?? []
    // An acronym is typed in capitals, as it is written; in lower case "it" and "or" are words.
    let shorts = terms.filter { $0.words.count == 1 && Self.isWrittenAsAcronym($0.words[0]) }
    let runs = Self.runs(terms)
    let names = shorts.map { $0.words[0] } + runs.flatMap { [$0.written, $0.text] }
    let senses = try using { (store) throws(StoreError) in try store.acronymSenses(among: Set(names).sorted()) }
    var expansion = QueryExpansion()
    let written = shorts.map { (text: $0.words[0], terms: [$0]) } + runs.map { (text: $0.written, terms: $0.terms) }
    for (text, typed) in written {
      for long in Self.longForms(senses.filter { $0.short == text }) {
        let words = Self.words(of: long)
        if !words.isEmpty { expansion.add(typed, words, from: text, to: long) }
      }
    }
    for run in runs {
      guard let sense = senses.first(where: { $0.long.lowercased() == run.text }) else { continue }
      expansion.add(run.terms, Self.words(of: sense.short), from: sense.long, to: sense.short)
    }
    return expansion
  }

  /// The senses of one acronym as the ledger has them, each in its most frequent spelling, those that most documents
  /// define first.
  private static func longForms(_ senses: [(short: String, long: String, documents: Int)]) -> [String] {
    let groups = senseGroups(senses.map(\.long)).map { group in
      (long: senses[group[0]].long, documents: group.reduce(0) { $0 + senses[$1].documents })
    }
    return groups.sorted { ($0.documents, $1.long) > ($1.documents, $0.long) }.prefix(sensesPerAcronym).map(\.long)
  }

  private static func isWrittenAsAcronym(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.count(where: \.isUpper) * 2 > word.utf8.count
  }

  /// Runs of two words and more as they were typed side by side, in lower case and as written.
  private static func runs(_ terms: [QueryTerm]) -> [(text: String, written: String, terms: [QueryTerm])] {
    var found: [(text: String, written: String, terms: [QueryTerm])] = []
    for start in terms.indices {
      for end in start..<min(start + longestForm, terms.count) {
        let run = Array(terms[start...end])
        let words = run.flatMap(\.words)
        let written = words.joined(separator: " ")
        if words.count > 1 { found.append((written.lowercased(), written, run)) }
      }
    }
    return found
  }

  private static func words(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Text.words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
