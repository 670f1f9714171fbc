package import Model
import Text

/// What words that very many passages say add to the scores of some passages: Okapi BM25 as FTS5 reckons it (SQLite's
/// documentation, "The bm25() function"), over the passages' texts instead of the index.
package struct FrequentTerms: Sendable {
  /// The saturation and the weight of length that FTS5 has.
  private static let (k1, b) = (1.2, 0.75)
  /// The least that a word of more than half of the passages counts, as in FTS5.
  private static let leastWeight = 1e-6

  private let finder: StemFinder
  /// What each stem counts, by its number, as often as it was asked for.
  private let weights: [Double]

  /// - Parameters:
  ///   - terms: Each as often as it was asked for.
  ///   - passages: How many passages the index has.
  package init(_ terms: [FrequentTerm], passages: Int) {
    var weights: [[UInt8]: Double] = [:]
    for term in terms {
      let (all, holding) = (Double(max(passages, term.passages)), Double(term.passages))
      let weight = max(naturalLogarithm((all - holding + 0.5) / (holding + 0.5)), Self.leastWeight)
      weights[stem(folded(term.word.utf8)), default: 0] += weight
    }
    // Added up in one order, so that equal searches give equal scores.
    let ordered = weights.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    finder = StemFinder(ordered.lazy.map(\.key))
    self.weights = ordered.map(\.value)
  }

  /// The scores of passages, higher being better.
  ///
  /// - Parameters:
  ///   - passages: For each its texts and what a word counts in each of them. Their mean length stands for that of all.
  package func scores(of passages: [[(text: String, weight: Double)]]) -> [Double] {
    let counted = passages.map(counted)
    let mean = Double(counted.reduce(0) { $0 + $1.length }) / Double(max(counted.count, 1))
    return counted.map { passage in
      let length = 1 - Self.b + Self.b * Double(passage.length) / max(mean, 1)
      return zip(weights, passage.counts).reduce(0) { sum, term in
        sum + term.0 * term.1 * (Self.k1 + 1) / (term.1 + Self.k1 * length)
      }
    }
  }

  /// How many words a passage has, and the weights of those that count, added up by stem.
  private func counted(_ texts: [(text: String, weight: Double)]) -> (length: Int, counts: [Double]) {
    var length = 0
    var counts = [Double](repeating: 0, count: weights.count)
    for (text, weight) in texts {
      let stems = finder.stems(in: Array(text.utf8))
      length += stems.count
      for case let stem? in stems { counts[stem] += weight }
    }
    return (length, counts)
  }
}
