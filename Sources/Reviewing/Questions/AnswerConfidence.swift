import Model
import Text

/// How surely a library has an answer at all, before any sentence is chosen.
///
/// What the best document says of the question counts, rare words more, and where many documents share some of its words,
/// by how much the best stands out from the others: what they share by chance, they share alike. One very rare word lets a
/// document stand out by chance too, so what is found of a question that has one counts less. The weights of the comparison
/// are fitted (logistic regression) to the claims of SciFact with even numbers, half of which had lost the texts that answer
/// them (D. Wadden and others, "Fact or Fiction: Verifying Scientific Claims", EMNLP 2020); `.ci/answers` measures them on
/// the others.
struct AnswerConfidence {
  /// How many of the best documents are compared; with fewer, the comparison counts less.
  static let documents = 20
  /// What it counts by how much the best document exceeds the others, how far it lies from them beside what they differ
  /// by, how rare the rarest thing asked for is, and that some document has it; and what is taken from all.
  private static let (leadWeight, distanceWeight, rarityWeight, rarestWeight, bias) = (6.9, 1.2, -5.0, -1.2, -1.92)
  /// Documents that differ by less are alike.
  private static let leastSpread = 0.05
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
    /// Likeness to the question in all ways: words like those asked for counting whole, words that come up again counting
    /// more, and how near the document lies to the question in the latent space.
    var likeness: Double
    /// Whether it says the rarest thing asked for.
    var hasRarest: Bool
  }

  let matcher: TopicMatcher
  /// How much each slot counts.
  let weights: [Double]
  private let likeness: WordLikeness?
  /// Each slot's directions; empty without a latent space.
  private let directions: [[[Float]]]
  /// Where the question lies; none where the space knows no word of it.
  private let place: [Float]?
  private let rarest: Int?

  /// - Parameters:
  ///   - weights: How much each slot counts, as a share of what one counts that no passage says.
  ///   - likeness: What the library knows of words that are used alike; none before it has a latent space.
  init(_ topic: Topic, weights: [Double], likeness: WordLikeness? = nil) {
    matcher = TopicMatcher(topic)
    self.weights = weights
    self.likeness = likeness
    directions = likeness.map { likeness in topic.slots.map(likeness.directions) } ?? []
    place = likeness?.place(of: topic.slots.joined())
    rarest = weights.indices.max { weights[$0] < weights[$1] }
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
    let rarity = rarest.map { weights[$0] } ?? 0
    let hasRarest = said.contains(where: \.hasRarest)
    let sum =
      Self.leadWeight * Self.lead(said.map(\.covered)) + Self.distanceWeight * Self.distance(said.map(\.likeness))
      + Self.rarityWeight * rarity + Self.rarestWeight * (hasRarest ? 1 : 0)
    return 1 / (1 + exponential(Self.bias - sum))
  }

  /// By how much the greatest number exceeds the mean of the others.
  private static func lead(_ numbers: [Double]) -> Double {
    guard let greatest = numbers.max(), numbers.count > 1 else { return 0 }
    return greatest - (numbers.reduce(0, +) - greatest) / Double(numbers.count - 1)
  }

  /// By how much the greatest number exceeds the mean, in units of what the numbers differ by.
  private static func distance(_ numbers: [Double]) -> Double {
    guard let greatest = numbers.max(), let scores = StandardScores(numbers) else { return 0 }
    return (greatest - scores.mean) / (scores.deviation + leastSpread)
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
    let terms = likeness?.terms(in: source.foundText) ?? []
    let said = share(Set(counts.keys))
    let likely = likelyShare(weights.indices.filter { counts[$0] == nil }, terms) / total
    let nearness = place.flatMap { place in likeness?.cosine(place, terms) } ?? 0
    return Said(
      together: best, covered: said + Self.likenessShare * likely, likeness: said + likely + density / total + nearness,
      hasRarest: rarest.map { counts[$0] != nil } ?? false)
  }

  /// The weight of slots that a document does not name, each by how near one of its terms lies.
  private func likelyShare(_ missing: [Int], _ terms: [Int]) -> Double {
    let missing = missing.filter { directions.indices.contains($0) && !directions[$0].isEmpty }
    guard !missing.isEmpty, let said = likeness?.directions(ofTerms: terms) else { return 0 }
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
