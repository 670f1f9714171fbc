import Text

/// A passage that the index found, before its final place is known.
package struct PassageCandidate: Hashable, Sendable {
  /// The passage's row.
  package var id: Int64
  /// The document's row.
  package var document: Int64
  /// The index's score of the passage, higher is better.
  package var score: Double
  package var title: String
  package var headings: String
  package var text: String

  package init(
    id: Int64, document: Int64, score: Double, title: String = "", headings: String = "", text: String = ""
  ) {
    self.id = id
    self.document = document
    self.score = score
    self.title = title
    self.headings = headings
    self.text = text
  }
}

/// Puts passages in their final order.
///
/// A passage counts more in a document that speaks of the matter elsewhere too, when the query's words stand side by
/// side in it, and most when it or its title holds the whole query as typed. It counts less when only its document's
/// title says any of the words: it may belong to the matter, but it does not say it.
package struct PassageRanking: Sendable {
  /// What each further passage of a document adds to the document's score, as a share of its own.
  static let furtherPassageShare = 0.25
  /// The weight of the document's own score beside the passage's.
  package static let usualDocumentWeight = 0.5

  package var documentWeight = usualDocumentWeight
  /// The most that words standing side by side can add, as a share of the best score.
  package var adjacencyWeight = 0.3
  package var exactPhraseWeight = 0.5
  package var exactTitleWeight = 1.0
  /// What is taken from a passage of which only the title matches.
  package var silenceWeight = 0.75
  /// How many of the best are read for closeness and exact hits; reading a text costs more than its index entry.
  package var textsRead = 60

  /// Finds the query's words, their alternatives, and all words of what was typed.
  private let finder: StemFinder
  /// The numbers of the query's words.
  private let stems: [Int]
  /// Of each number, whether a passage with such a word says what is looked for.
  private let isSaying: [Bool]
  /// The different words that were typed side by side.
  private let pairs: [[Int]]
  private let whole: [Int]

  /// - Parameters:
  ///   - words: The words looked for, in the order typed.
  ///   - alternatives: Words that say the same as some of them.
  ///   - phrase: The query as typed; its words side by side are an exact hit.
  package init(words: [String], alternatives: [String] = [], phrase: String) {
    let words = words.map { stem(folded($0.utf8)) }
    let others = alternatives.map { stem(folded($0.utf8)) }
    let typed = indexedStems(in: Array(phrase.utf8))
    let finder = StemFinder(words + others + typed)
    stems = words.compactMap(finder.number(of:))
    let saying = stems + others.compactMap(finder.number(of:))
    isSaying = finder.stems.indices.map(saying.contains)
    pairs = zip(stems, stems.dropFirst()).filter { $0 != $1 }.map { [$0, $1] }
      .reduce(into: []) { pairs, pair in if !pairs.contains(pair) { pairs.append(pair) } }
    whole = typed.compactMap(finder.number(of:))
    self.finder = finder
  }

  /// The candidates with their final scores, best first; equal scores keep their order.
  package func ranked(_ candidates: [PassageCandidate]) -> [PassageCandidate] {
    rankedByReading(rankedByScore(candidates))
  }

  /// The first half of ``ranked(_:)``, which needs no words: the best ``textsRead`` of its result are those whose words
  /// the second half reads.
  package func rankedByScore(_ candidates: [PassageCandidate]) -> [PassageCandidate] {
    guard let best = candidates.lazy.map(\.score).max(), best > 0 else { return candidates }
    let documents = documentScores(candidates.lazy.map { ($0.document, $0.score) })
    let bestDocument = max(documents.values.max() ?? 1, .leastNonzeroMagnitude)
    return Self.sorted(
      candidates.map { candidate in
        var scored = candidate
        scored.score = candidate.score / best + documentWeight * (documents[candidate.document] ?? 0) / bestDocument
        return scored
      })
  }

  /// The second half of ``ranked(_:)``: what the words of the best say of their closeness to the query.
  package func rankedByReading(_ candidates: [PassageCandidate]) -> [PassageCandidate] {
    guard candidates.first.map({ $0.score > 0 }) ?? false else { return candidates }
    var result = candidates
    for i in result.indices.prefix(textsRead) { result[i].score += bonus(result[i]) }
    return Self.sorted(result)
  }

  private static func sorted(_ candidates: [PassageCandidate]) -> [PassageCandidate] {
    candidates.enumerated().sorted { ($0.element.score, -$0.offset) > ($1.element.score, -$1.offset) }.map(\.element)
  }

  private func bonus(_ candidate: PassageCandidate) -> Double {
    var bonus = 0.0
    let title = finder.stems(in: Array(candidate.title.utf8))
    let isExactTitle = !whole.isEmpty && title == whole
    if isExactTitle { bonus += exactTitleWeight }
    let text = finder.stems(in: Array(candidate.text.utf8))
    if !isExactTitle, isSilent(candidate, text) { bonus -= silenceWeight }
    guard stems.count > 1 else { return bonus }
    if !pairs.isEmpty {
      let found = pairs.count { Self.holds(text, $0) || Self.holds(title, $0) }
      bonus += adjacencyWeight * Double(found) / Double(pairs.count)
    }
    if whole.count > 1, Self.holds(text, whole) || Self.holds(title, whole) { bonus += exactPhraseWeight }
    return bonus
  }

  /// Whether no word of the query stands in a passage or above it, where its words are known.
  private func isSilent(_ candidate: PassageCandidate, _ text: [Int?]) -> Bool {
    guard !text.isEmpty, !stems.isEmpty else { return false }
    return !says(text) && !says(finder.stems(in: Array(candidate.headings.utf8)))
  }

  private func says(_ words: [Int?]) -> Bool { words.contains { $0.map { isSaying[$0] } ?? false } }

  private static func holds(_ text: [Int?], _ run: [Int]) -> Bool {
    guard !run.isEmpty, text.count >= run.count else { return false }
    return (0...(text.count - run.count)).contains { start in
      run.indices.allSatisfy { text[start + $0] == run[$0] }
    }
  }
}
