import Model
import Text

/// How surely a library has an answer at all, before any sentence is chosen.
///
/// What the best document says of the question counts, rare words more, and where many documents share some of its words,
/// by how much the best stands out from the others: what they share by chance, they share alike. The weights are set by
/// hand, after a look at claims of SciFact (D. Wadden and others, "Fact or Fiction: Verifying Scientific Claims", EMNLP
/// 2020) from half of which the texts that answer them had been taken; they are fitted to nothing.
struct AnswerConfidence {
  /// How many of the best documents are compared; with fewer, the comparison counts less.
  static let documents = 20
  /// The rank whose share is what chance gives.
  private static let chance = 5
  private static let densityWeight = 0.5
  /// How far the best must stand out for an even chance that there is an answer.
  private static let evenContrast = 0.2
  private static let slope = 1.5
  /// Saying so much of the question is enough whatever others say.
  private static let enough = 0.8
  /// A word counts so often within one document.
  private static let repetitions = 3

  /// What one document says of a question, each a share of the question's weight.
  struct Said: Hashable {
    /// In the best two sentences that follow each other.
    var together: Double
    /// In all that was found of it, words that come up again counting more.
    var density: Double
  }

  let matcher: TopicMatcher
  /// How much each slot counts.
  let weights: [Double]

  /// The confidence, 0 to 1; an answer is given from 0.5 on.
  func confidence(_ sources: some Sequence<ReviewSource>) -> Double {
    let found = sources.prefix(Self.documents).map { said(in: $0) }.filter { $0.together > 0 }
    guard let best = found.map(\.together).max() else { return 0 }
    let compared = Double(found.count) / Double(Self.documents)
    let mixed = (1 - compared) * best + compared * (0.5 + Self.slope * (contrast(found) - Self.evenContrast))
    let confidence = max(mixed, (best - Self.enough) / (1 - Self.enough))
    // Less than a third of the question is no answer, however lonely it stands.
    return min(max(best < 1.0 / 3 ? min(confidence, best) : confidence, 0), 1)
  }

  /// By how much the best document stands out.
  private func contrast(_ said: [Said]) -> Double {
    let shares = said.map(\.together).sorted(by: >)
    let densities = said.map(\.density).sorted(by: >)
    guard shares.count >= Self.chance else { return 0 }
    let others = densities.dropFirst().reduce(0, +) / Double(densities.count - 1)
    return shares[0] - shares[Self.chance - 1] + Self.densityWeight * (densities[0] - others)
  }

  func said(in source: ReviewSource) -> Said {
    var counts: [Int: Int] = [:]
    let title = matcher.occurrences(in: Array((source.head.title ?? "").utf8))
    for slot in title { counts[slot, default: 0] += 1 }
    var best = share(Set(title))
    let text = Array(source.document.text.utf8)
    for passage in source.passages {
      var previous: Set<Int> = []
      for block in passage.blocks where source.document.blocks.indices.contains(block) {
        for sentence in sentences(in: text, source.document.blocks[block].range) {
          let occurrences = matcher.occurrences(in: Array(text[sentence]))
          for slot in occurrences { counts[slot, default: 0] += 1 }
          let slots = Set(occurrences)
          best = max(best, share(slots.union(previous)))
          previous = slots
        }
      }
    }
    let total = max(weights.reduce(0, +), .leastNonzeroMagnitude)
    let density = weights.indices.reduce(0.0) { sum, slot in
      sum + weights[slot] * Double(min(counts[slot] ?? 0, Self.repetitions)) / Double(Self.repetitions)
    }
    return Said(together: best, density: density / total)
  }

  /// The share of the question's weight that some of its slots make up.
  func share(_ slots: Set<Int>) -> Double {
    let total = weights.reduce(0, +)
    return total > 0 ? slots.sorted().reduce(0) { $0 + weights[$1] } / total : 0
  }
}
