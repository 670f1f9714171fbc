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
    var open = candidates
    var picked: [Int] = []
    var perSource: [Int: Int] = [:]
    while picked.count < limit, !open.isEmpty {
      var best: (position: Int, value: Double)?
      var rest: [Int] = []
      for index in open {
        let likeness = chosen.lazy.map { Self.likeness($0.stems, evidence[index].stems) }.max() ?? 0
        if likeness >= sameness {
          folded.insert(index)
          continue
        }
        rest.append(index)
        guard perSource[evidence[index].source, default: 0] < perDocument else { continue }
        let value = relevanceShare * evidence[index].score - (1 - relevanceShare) * likeness
        if value > best?.value ?? -.infinity { best = (rest.count - 1, value) }
      }
      guard let best else { break }
      let index = rest.remove(at: best.position)
      picked.append(index)
      chosen.append(evidence[index])
      perSource[evidence[index].source, default: 0] += 1
      open = rest
    }
    return picked
  }

  /// The share of stems that two sentences have in common (Jaccard).
  static func likeness(_ a: Set<[UInt8]>, _ b: Set<[UInt8]>) -> Double {
    let common = a.intersection(b).count
    let all = a.count + b.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
