/// Documents by what was found in them, best first, equal ones in the order in which they were found.
///
/// Scores are measured from the lowest, since they may stand on any scale; see ``documentScores(_:)``.
///
/// - Parameters:
///   - passages: For each passage its document and its score, in any order.
package func documentsByPassages(_ passages: [(document: Int64, score: Double)]) -> [(document: Int64, score: Double)] {
  let lowest = passages.lazy.map(\.score).min() ?? 0
  let scores = documentScores(passages.lazy.map { ($0.document, $0.score - lowest) })
  let first = Dictionary(
    passages.enumerated().map { ($0.element.document, $0.offset) }, uniquingKeysWith: { first, _ in first })
  return scores.sorted { ($1.value, first[$0.key] ?? 0) < ($0.value, first[$1.key] ?? 0) }
    .map { (document: $0.key, score: $0.value) }
}

/// The scores of documents by those of their passages.
///
/// A document counts as its best passage does and a little more for each further one, so that of two equally good the one
/// that keeps to the matter comes first.
func documentScores(_ passages: some Sequence<(document: Int64, score: Double)>) -> [Int64: Double] {
  var scores: [Int64: (best: Double, sum: Double)] = [:]
  for (document, score) in passages {
    let old = scores[document] ?? (0, 0)
    scores[document] = (max(old.best, score), old.sum + score)
  }
  return scores.mapValues { $0.best + PassageRanking.furtherPassageShare * ($0.sum - $0.best) }
}
