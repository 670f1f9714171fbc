/// Documents by what was found in them, best first.
///
/// A document counts as its best passage does and a little more for each further one, so that of two equally good the one
/// that keeps to the matter comes first. Scores are measured from the lowest, since they may stand on any scale.
///
/// - Parameters:
///   - passages: For each passage its document and its score, in any order.
package func documentsByPassages(_ passages: [(document: Int64, score: Double)]) -> [(document: Int64, score: Double)] {
  let lowest = passages.lazy.map(\.score).min() ?? 0
  var found: [Int64: (first: Int, best: Double, sum: Double)] = [:]
  for (index, passage) in passages.enumerated() {
    let score = passage.score - lowest
    let old = found[passage.document] ?? (index, 0, 0)
    found[passage.document] = (old.first, max(old.best, score), old.sum + score)
  }
  return found.map { document, scores in
    let further = PassageRanking.furtherPassageShare * (scores.sum - scores.best)
    return (document: document, first: scores.first, score: scores.best + further)
  }
  .sorted { ($1.score, $0.first) < ($0.score, $1.first) }
  .map { (document: $0.document, score: $0.score) }
}
