package import Model
import Text

/// Builds the review of a topic by the four questions a reviewer asks.
package struct OutlineBuilder: Sendable {
  /// A question of the review and the sentences that answer it.
  struct Question {
    var heading: String
    var roles: Set<Role>
  }

  static let questions = [
    Question(heading: "What do we think we know?", roles: [.definition, .known, .background]),
    Question(heading: "How do we think we know it?", roles: [.evidence, .method]),
    Question(heading: "What are we focused on?", roles: [.aim]),
    Question(heading: "What aren't we focused on?", roles: [.gap, .disagreement]),
  ]

  /// Quotations a section may have.
  package var quotesPerSection = 8
  /// Questions without an answer that are shown.
  package var unansweredLimit = 8
  /// The least share of the topic's weight that a sentence must speak of.
  package var leastCoverage = 0.5

  package init() {}

  /// The review of a topic; nothing when no sentence speaks of it.
  ///
  /// The works and the holdings of the flow are left to the caller, who knows the library.
  ///
  /// - Parameters:
  ///   - sources: In the order of their rank; the same sources give the same outline.
  package func outline(of topic: Topic, from sources: [ReviewSource]) -> Outline? {
    let reading = EvidenceReading(sources, topic: topic)
    let evidence = scored(reading.evidence, topic: topic)
    guard !evidence.isEmpty else { return nil }
    var outline = Outline(topic: topic.name)
    var selection = EvidenceSelection()
    var quoted: Set<Int> = []
    let groups = ConceptGroups(topic: topic.stems)
    for question in Self.questions {
      let candidates = evidence.indices.filter { question.roles.contains(evidence[$0].role.role) }
      let chosen = selection.choose(candidates, of: evidence, limit: quotesPerSection)
      quoted.formUnion(chosen)
      let parts = groups.groups(of: chosen.map { evidence[$0].bytes })
      outline.sections.append(
        Outline.Section(
          heading: question.heading,
          groups: parts.map { part in
            Outline.Group(concept: part.name, items: part.members.map { quotation(evidence[chosen[$0]], sources) })
          }))
    }
    let open = OpenQuestions(sources: sources).unanswered(evidence)
    let unanswered = selection.choose(open, of: evidence, limit: unansweredLimit)
    quoted.formUnion(unanswered)
    outline.unanswered = unanswered.map { quotation(evidence[$0], sources) }
    guard !quoted.isEmpty else { return nil }
    let folded = reading.folded + selection.folded.subtracting(quoted).count
    outline.flow = flow(sources, quoted: quoted.map { evidence[$0] }, sentences: reading.count, folded: folded)
    return outline
  }

  /// Relevance: how much of the topic the sentence speaks of and how well its passage matches; then how clear its role is.
  private func scored(_ evidence: [EvidenceSentence], topic: Topic) -> [EvidenceSentence] {
    var counts = [Int](repeating: 0, count: topic.slots.count)
    for sentence in evidence { for slot in sentence.slots { counts[slot] += 1 } }
    // What fewer sentences say tells more; what none says is missing from all of them, and outweighs any other.
    let said = counts.map { $0 == 0 ? 0 : 1 / Double($0).squareRoot() }
    let unsaid = 1.01 * (said.max() ?? 0)
    let weights = said.map { $0 == 0 ? unsaid : $0 }
    let total = max(weights.reduce(0, +), .leastNonzeroMagnitude)
    return evidence.compactMap { sentence in
      let coverage = sentence.slots.reduce(0) { $0 + weights[$1] } / total
      guard coverage >= leastCoverage else { return nil }
      var scored = sentence
      scored.score = 0.5 * coverage + 0.3 * sentence.passageScore + 0.2 * min(sentence.role.strength, 2) / 2
      if sentence.role.role == .background { scored.score -= 0.1 }
      scored.score -= 0.05 * sentence.role.hedge + 0.1 * Double(sentence.distance)
      return scored
    }
  }

  private func quotation(_ sentence: EvidenceSentence, _ sources: [ReviewSource]) -> Quotation {
    let source = sources[sentence.source]
    let start = source.document.blocks[sentence.block].range.lowerBound
    let span = sentence.range.lowerBound - start..<sentence.range.upperBound - start
    return Quotation(
      quote: String(decoding: sentence.bytes, as: UTF8.self),
      address: Address(key: source.head.key, place: .span(block: sentence.block + 1, bytes: span)).description,
      attribution: source.attribution(ofBlock: sentence.block), document: source.head, role: sentence.role,
      score: sentence.score)
  }

  private func flow(_ sources: [ReviewSource], quoted: [EvidenceSentence], sentences: Int, folded: Int) -> Outline.Flow
  {
    var flow = Outline.Flow()
    flow.documentsFound = sources.count
    flow.documentsQuoted = Set(quoted.map(\.source)).count
    flow.documentsNotQuoted = flow.documentsFound - flow.documentsQuoted
    flow.passagesRead = sources.reduce(0) { $0 + $1.passages.count }
    flow.sentences = sentences
    flow.sentencesQuoted = quoted.count
    flow.sentencesFolded = folded
    flow.sentencesLeftOut = sentences - quoted.count - folded
    return flow
  }
}
