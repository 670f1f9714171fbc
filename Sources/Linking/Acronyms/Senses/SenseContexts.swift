import Text

/// Tells in which of several senses a text uses an acronym, by texts in which the sense is known.
///
/// A candidate's score is the sum of four parts: the logarithm of how often it was meant before, smoothed; the cosine of
/// the text with all texts that meant it; the cosine with all texts that speak the long form's words, whatever acronym they
/// are about, since a sense that was never met has those alone; and the share of the long form's words that the text
/// itself has. Without the first part, context alone loses to always taking the most frequent sense.
package struct SenseContexts {
  /// A text in which an acronym's sense is known.
  package struct Example: Hashable, Sendable {
    package var short: String
    package var long: String
    package var text: String

    package init(short: String, long: String, text: String) {
      self.short = short
      self.long = long
      self.text = text
    }
  }

  private enum Weight {
    static let meant = 20.0
    static let related = 10.0
    static let overlap = 3.0
    /// Added to every candidate's count.
    static let smoothing = 2.0
  }

  private struct Pair: Hashable {
    var short: String
    var long: String
  }

  private struct Profile {
    var meant: [ContextVectors.Entry]
    var related: [ContextVectors.Entry]
    var stems: [String]
  }

  private let vectors: ContextVectors
  private let usual: [String: [String]]
  private var counts: [Pair: Int] = [:]
  /// The rows of the texts that mean a long form.
  private var rows: [String: [Int]] = [:]
  /// The rows of the texts that mean some long form with a word's stem.
  private var rowsOfStem: [String: [Int]] = [:]
  private var profiles: [String: Profile] = [:]

  /// - Parameters:
  ///   - examples: Texts whose sense is known.
  ///   - others: Texts with acronyms whose sense is not known; they show which words keep company.
  package init(_ examples: [Example], others: [(short: String, text: String)] = []) {
    var usual: [String: (long: String, count: Int)] = [:]
    for (row, example) in examples.enumerated() {
      let pair = Pair(short: example.short, long: example.long)
      let count = counts[pair, default: 0] + 1
      counts[pair] = count
      rows[example.long, default: []].append(row)
      for stem in contentStems(example.long) { rowsOfStem[stem, default: []].append(row) }
      let best = usual[example.short]
      if best.map({ (count, $0.long) > ($0.count, example.long) }) ?? true {
        usual[example.short] = (example.long, count)
      }
    }
    let known = usual.mapValues { contentStems($0.long) }
    self.usual = known
    vectors = ContextVectors(
      examples.map { ContextTerms(of: $0.text, around: $0.short, usual: known) }
        + others.map { ContextTerms(of: $0.text, around: $0.short, usual: known) })
  }

  /// The candidates, likeliest first, equal ones in alphabetical order.
  package mutating func ranked(
    _ short: String, among candidates: [String], in text: String
  ) -> [(long: String, score: Double)] {
    let terms = ContextTerms(of: text, around: short, usual: usual)
    let context = vectors.vector(terms)
    let spoken = Set(terms.stems)
    let total = candidates.reduce(0) { $0 + counts[Pair(short: short, long: $1), default: 0] }
    let all = Double(total) + Weight.smoothing * Double(candidates.count)
    return candidates.map { long in
      let profile = profile(of: long)
      let count = Double(counts[Pair(short: short, long: long), default: 0])
      let rarities = profile.stems.map { (stem: $0, rarity: vectors.rarity(vectors.term($0))) }
      let sum = rarities.reduce(0) { $0 + $1.rarity }
      let shared = rarities.reduce(0) { $0 + (spoken.contains($1.stem) ? $1.rarity : 0) }
      let score =
        naturalLogarithm((count + Weight.smoothing) / all) + Weight.meant
        * ContextVectors.cosine(context, profile.meant)
        + Weight.related * ContextVectors.cosine(context, profile.related) + Weight.overlap * shared / max(sum, 1)
      return (long, score)
    }.sorted { ($0.score, $1.long) > ($1.score, $0.long) }
  }

  private mutating func profile(of long: String) -> Profile {
    if let known = profiles[long] { return known }
    let stems = contentStems(long)
    let profile = Profile(
      meant: vectors.sum((rows[long] ?? []).map { ($0, 1) }), related: related(stems), stems: stems)
    profiles[long] = profile
    return profile
  }

  /// The sum of the texts that speak some of a long form's words, or mean a long form that does; the more of its words, by
  /// far the more.
  private func related(_ stems: [String]) -> [ContextVectors.Entry] {
    var shares: [Int: Double] = [:]
    var sum = 0.0
    for stem in stems {
      let term = vectors.term(stem)
      let rarity = vectors.rarity(term)
      sum += rarity
      let speaking = Set(term.map { vectors.rowsOfTerm[$0] } ?? []).union(rowsOfStem[stem] ?? [])
      for row in speaking { shares[row, default: 0] += rarity }
    }
    return vectors.sum(
      shares.sorted { $0.key < $1.key }.map { row, share in
        let part = share / max(sum, 1)
        return (row, part * part * part * part)
      })
  }
}
