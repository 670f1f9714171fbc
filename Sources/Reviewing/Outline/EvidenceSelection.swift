import Model
import Text

/// Chooses sentences that are relevant and unlike each other.
///
/// Maximal marginal relevance: J. Carbonell and J. Goldstein, "The Use of MMR, Diversity-Based Reranking for Reordering
/// Documents and Producing Summaries", SIGIR 1998.
struct EvidenceSelection {
  var relevanceShare = 0.75
  /// From this share of common stems on, two sentences say the same.
  var sameness = 0.8
  var perDocument = 3
  private(set) var chosen: [EvidenceSentence] = []
  /// Sentences passed over because they say what a chosen one says.
  private(set) var folded: Set<Int> = []

  /// The best `limit` of the candidates, given as indices into `evidence`, in the order chosen.
  mutating func choose(_ candidates: [Int], of evidence: [EvidenceSentence], limit: Int) -> [Int] {
    var open = candidates.map { index in
      (index: index, likeness: chosen.lazy.map { Self.likeness($0.stems, evidence[index].stems) }.max() ?? 0)
    }
    var picked: [Int] = []
    var perSource: [Int: Int] = [:]
    while picked.count < limit, !open.isEmpty {
      var best: (position: Int, value: Double)?
      var rest: [(index: Int, likeness: Double)] = []
      for candidate in open {
        if candidate.likeness >= sameness {
          folded.insert(candidate.index)
          continue
        }
        rest.append(candidate)
        let sentence = evidence[candidate.index]
        guard perSource[sentence.source, default: 0] < perDocument else { continue }
        let value = relevanceShare * sentence.score - (1 - relevanceShare) * candidate.likeness
        if value > best?.value ?? -.infinity { best = (rest.count - 1, value) }
      }
      guard let best else { break }
      let index = rest.remove(at: best.position).index
      let pick = evidence[index]
      picked.append(index)
      chosen.append(pick)
      perSource[pick.source, default: 0] += 1
      // Only what was chosen last can make a candidate more alike than it was known to be.
      open = rest.map { ($0.index, max($0.likeness, Self.likeness(pick.stems, evidence[$0.index].stems))) }
    }
    return picked
  }

  /// The share of stems that two sentences have in common (Jaccard).
  static func likeness(_ a: Set<[UInt8]>, _ b: Set<[UInt8]>) -> Double {
    let common = sharedCount(a, b)
    let all = a.count + b.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

/// How many members two sets have in common, without a set being made of them.
func sharedCount<Member>(_ a: Set<Member>, _ b: Set<Member>) -> Int {
  a.count < b.count ? a.count(where: b.contains) : b.count(where: a.contains)
}
