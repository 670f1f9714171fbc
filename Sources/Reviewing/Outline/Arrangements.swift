import Model
import Text

/// Parts the evidence of a review into sections.
struct Arrangements {
  /// A section to be: its heading and the sentences that may stand in it.
  struct Section {
    var heading: String
    var candidates: [Int]
  }

  let evidence: [EvidenceSentence]
  let sources: [ReviewSource]

  /// The sections of an arrangement, in their order; every sentence but questions belongs to one at most.
  func sections(by arrangement: OutlineRecipe.Arrangement, topic: Topic) -> [Section] {
    let claims = evidence.indices.filter { evidence[$0].role.role != .question }
    switch arrangement {
    case .question:
      return OutlineBuilder.questions.map { question in
        Section(
          heading: question.heading, candidates: claims.filter { question.roles.contains(evidence[$0].role.role) })
      }
    case .concept: return byConcept(claims, topic)
    case .author: return gathered(claims) { speaker(evidence[$0]) }
    case .work:
      return gathered(claims) { sources[evidence[$0].source].head.title ?? sources[evidence[$0].source].head.key }
    case .method:
      return gathered(claims.filter { [.evidence, .method, .known].contains(evidence[$0].role.role) }) {
        MethodKinds.kind(of: evidence[$0].words)
      }
    case .time:
      let dated = gathered(claims) { sources[evidence[$0].source].head.year.map(String.init) ?? "Undated" }
      // Digits stand before letters, so what has no date comes last.
      return dated.sorted { $0.heading < $1.heading }
    }
  }

  /// The concepts that most of the best sentences share, then the rest.
  private func byConcept(_ claims: [Int], _ topic: Topic) -> [Section] {
    let best = claims.sorted { (evidence[$0].score, -$0) > (evidence[$1].score, -$1) }.prefix(100).sorted()
    return ConceptGroups(topic: topic.stems).groups(of: best.map { evidence[$0].bytes }).map { group in
      Section(heading: group.name ?? "Other", candidates: group.members.map { best[$0] })
    }
  }

  private func speaker(_ sentence: EvidenceSentence) -> String {
    let attribution = sources[sentence.source].attribution(ofBlock: sentence.block)
    return attribution.quotes?.name ?? attribution.name ?? "Unsigned"
  }

  /// Sentences under the names that a rule gives them, the name with the best sentence first.
  private func gathered(_ claims: [Int], _ name: (Int) -> String) -> [Section] {
    var members: [String: [Int]] = [:]
    for claim in claims { members[name(claim), default: []].append(claim) }
    let best = members.mapValues { indices in indices.map { evidence[$0].score }.max() ?? 0 }
    return members.keys.sorted { (best[$0] ?? 0, $1) > (best[$1] ?? 0, $0) }
      .map { Section(heading: $0, candidates: members[$0] ?? []) }
  }
}
