import Model
import Text

/// How surely a library has an answer at all, before any sentence is chosen.
///
/// What the best document says of the question counts, rare words more, and where many documents share some of its words,
/// by how much the best stands out from the others: what they share by chance, they share alike. The weights of the
/// comparison are fitted (logistic regression) to the claims of SciFact with even numbers, half of which had lost the texts
/// that answer them (D. Wadden and others, "Fact or Fiction: Verifying Scientific Claims", EMNLP 2020); `.ci/answers`
/// measures them on the others.
struct AnswerConfidence {
  /// How many of the best documents are compared; with fewer, the comparison counts less.
  static let documents = 20
  /// What it counts that the best document says more of the question, and says it more often, than the others do on
  /// average, and what is taken from both.
  private static let (coveredWeight, densityWeight, bias) = (5.3, 2.7, 1.18)
  /// What a word that lies near a missing one counts, as a share of their cosine.
  private static let likenessShare = 0.5
  /// Saying so much of the question is enough whatever others say.
  private static let enough = 0.8
  /// A word counts so often within one document.
  private static let repetitions = 3

  /// What one document says of a question, each a share of the question's weight.
  struct Said: Hashable {
    /// In the best two sentences that follow each other.
    var together: Double
    /// Anywhere in what was found of it, words like those asked for counting in part.
    var covered: Double
    /// In all that was found of it, words that come up again counting more.
    var density: Double
  }

  let matcher: TopicMatcher
  /// How much each slot counts.
  let weights: [Double]
  private let likeness: WordLikeness?
  /// Each slot's directions; empty without a latent space.
  private let directions: [[[Float]]]

  /// - Parameter likeness: What the library knows of words that are used alike; none before it has a latent space.
  init(_ topic: Topic, weights: [Double], likeness: WordLikeness? = nil) {
    matcher = TopicMatcher(topic)
    self.weights = weights
    self.likeness = likeness
    directions = likeness.map { likeness in topic.slots.map(likeness.directions) } ?? []
  }

  /// The confidence, 0 to 1; an answer is given from 0.5 on.
  func confidence(_ sources: some Sequence<ReviewSource>) -> Double {
    var likeness = likeness
    let found = sources.prefix(Self.documents).map { said(in: $0, &likeness) }.filter { $0.together > 0 }
    guard let best = found.map(\.together).max() else { return 0 }
    let compared = Double(found.count) / Double(Self.documents)
    let mixed = (1 - compared) * best + compared * standing(of: found)
    return min(max(mixed, (best - Self.enough) / (1 - Self.enough), 0), 1)
  }

  /// How surely the best stand out from the others for more than chance.
  private func standing(of said: [Said]) -> Double {
    let sum =
      Self.coveredWeight * Self.lead(said.map(\.covered)) + Self.densityWeight * Self.lead(said.map(\.density))
    return 1 / (1 + exponential(Self.bias - sum))
  }

  /// By how much the greatest number exceeds the mean of the others.
  private static func lead(_ numbers: [Double]) -> Double {
    guard let greatest = numbers.max(), numbers.count > 1 else { return 0 }
    return greatest - (numbers.reduce(0, +) - greatest) / Double(numbers.count - 1)
  }

  /// - Parameter likeness: What the library knows of words that are used alike, and what was looked up of it so far.
  private func said(in source: ReviewSource, _ likeness: inout WordLikeness?) -> Said {
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
    let likely = likelyShare(weights.indices.filter { counts[$0] == nil }, source, &likeness) / total
    let covered = share(Set(counts.keys)) + Self.likenessShare * likely
    return Said(together: best, covered: covered, density: density / total)
  }

  /// The weight of slots that a document does not name, each by how near one of its words lies.
  private func likelyShare(_ missing: [Int], _ source: ReviewSource, _ likeness: inout WordLikeness?) -> Double {
    let missing = missing.filter { directions.indices.contains($0) && !directions[$0].isEmpty }
    // Reading a document's words again is the dearest part, and one that names everything needs none of it.
    guard !missing.isEmpty, let said = likeness?.directions(in: source.foundText) else { return 0 }
    return missing.reduce(0) { $0 + weights[$1] * WordLikeness.nearest(directions[$1], said) }
  }

  /// The share of the question's weight that some of its slots make up.
  func share(_ slots: Set<Int>) -> Double {
    let total = weights.reduce(0, +)
    return total > 0 ? slots.sorted().reduce(0) { $0 + weights[$1] } / total : 0
  }
}

extension ReviewSource {
  /// What was found of the document, its title first.
  fileprivate var foundText: [UInt8] {
    let text = Array(document.text.utf8)
    return passages.reduce(into: Array((head.title ?? "").utf8)) { words, passage in
      for block in passage.blocks where document.blocks.indices.contains(block) {
        words += [0x0A] + text[document.blocks[block].range]
      }
    }
  }
}
