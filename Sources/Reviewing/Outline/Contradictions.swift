import Model
import Text

/// Finds pairs of sentences that do not agree with each other.
///
/// A pair needs two speakers and common words. Beside that either the second says that it disagrees, in a comment on what
/// the first says, or both share most of their words and one of them alone is negated.
struct Contradictions {
  /// Sentences that are compared; the best of them.
  private static let compared = 200
  /// The least likeness of a negated sentence to the one it negates.
  private static let likeness = 0.4
  /// The words that a disagreement must share with what it is about, besides those of the topic.
  private static let common = 2

  let sources: [ReviewSource]
  /// The stems of the topic, which every sentence shares.
  let topic: Set<[UInt8]>

  /// The pairs, as indices of what is claimed and what is objected, the surest first; no sentence stands in two.
  func pairs(in evidence: [EvidenceSentence], limit: Int) -> [(claim: Int, objection: Int)] {
    let best = evidence.indices.sorted { (evidence[$0].score, -$0) > (evidence[$1].score, -$1) }
      .prefix(Self.compared).sorted()
    let statements = best.map { statement(evidence[$0]) }
    var found: [(claim: Int, objection: Int, weight: Double)] = []
    for (claim, number) in zip(statements, best) where isClaim(claim.sentence) {
      for (objection, other) in zip(statements, best) where other != number {
        let weight = weight(claim, objection)
        if weight > 0 { found.append((number, other, weight)) }
      }
    }
    var used: Set<Int> = []
    var pairs: [(claim: Int, objection: Int)] = []
    for pair in found.sorted(by: { ($0.weight, -$0.claim, -$0.objection) > ($1.weight, -$1.claim, -$1.objection) }) {
      guard pairs.count < limit, !used.contains(pair.claim), !used.contains(pair.objection) else { continue }
      used.formUnion([pair.claim, pair.objection])
      pairs.append((pair.claim, pair.objection))
    }
    return pairs
  }

  private func isClaim(_ sentence: EvidenceSentence) -> Bool {
    switch sentence.role.role {
    case .known, .definition, .evidence, .background, .aim: true
    case .gap, .disagreement, .question, .method: false
    }
  }

  /// A sentence with what it is compared by, found once for all comparisons.
  private struct Statement {
    var sentence: EvidenceSentence
    var speaker: Attribution
    /// Those of the topic left out.
    var stems: Set<[UInt8]>
    var isNegated: Bool
  }

  private func statement(_ sentence: EvidenceSentence) -> Statement {
    Statement(
      sentence: sentence, speaker: sources[sentence.source].attribution(ofBlock: sentence.block),
      stems: sentence.stems.subtracting(topic), isNegated: Self.isNegated(sentence.words))
  }

  private func weight(_ claim: Statement, _ objection: Statement) -> Double {
    guard objection.sentence.role.role != .question, claim.speaker != objection.speaker else { return 0 }
    guard sharedCount(claim.stems, objection.stems) >= Self.common else { return 0 }
    let like = EvidenceSelection.likeness(claim.stems, objection.stems)
    if objection.sentence.role.role == .disagreement, isReply(objection.sentence, to: claim.sentence) {
      return 1 + like
    }
    return claim.isNegated != objection.isNegated && like >= Self.likeness ? like : 0
  }

  /// Whether a sentence stands in a comment on the document, or on the comment, that the other stands in.
  private func isReply(_ objection: EvidenceSentence, to claim: EvidenceSentence) -> Bool {
    guard objection.source == claim.source else { return false }
    let document = sources[objection.source].document
    guard let comment = document.blocks[objection.block].comment else { return false }
    guard let earlier = document.blocks[claim.block].comment else { return true }
    return document.comments.indices.contains(comment) && document.comments[comment].parent == earlier
  }

  private static let negations = Set(
    ["not", "no", "never", "nobody", "nothing", "neither", "nor", "cannot", "without"].map { Array($0.utf8) })

  private static func isNegated(_ words: [[UInt8]]) -> Bool {
    words.count { negations.contains($0) || $0.suffix(3).elementsEqual("n't".utf8) } % 2 == 1
  }
}
