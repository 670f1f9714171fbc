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
  package var contradictionLimit = 5
  /// Sections a review has that is not made by the four questions.
  package var sectionLimit = 12
  package var arrangement = OutlineRecipe.Arrangement.question
  /// 1 for sections alone, 2 for the concepts within them as well.
  package var depth = 2
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
    // A section about one work holds nothing but that work.
    if arrangement == .work { selection.perDocument = quotesPerSection }
    var quoted: Set<Int> = []
    for section in Arrangements(evidence: evidence, sources: sources).sections(by: arrangement, topic: topic) {
      guard arrangement == .question || outline.sections.count < sectionLimit else { break }
      let chosen = selection.choose(section.candidates, of: evidence, limit: quotesPerSection)
      guard arrangement == .question || !chosen.isEmpty else { continue }
      quoted.formUnion(chosen)
      let parts = parts(of: chosen.map { evidence[$0].bytes }, topic: topic)
      outline.sections.append(
        Outline.Section(
          heading: section.heading,
          groups: parts.map { part in
            Outline.Group(concept: part.name, items: part.members.map { evidence[chosen[$0]].quotation(in: sources) })
          }))
    }
    let pairs = Contradictions(sources: sources, topic: topic.stems).pairs(in: evidence, limit: contradictionLimit)
    quoted.formUnion(pairs.flatMap { [$0.claim, $0.objection] })
    outline.contradictions = pairs.map { pair in
      Outline.Contradiction(
        claim: evidence[pair.claim].quotation(in: sources), objection: evidence[pair.objection].quotation(in: sources))
    }
    outline.undefined = undefinedConcepts(of: outline, evidence)
    let open = OpenQuestions(sources: sources).unanswered(evidence)
    let unanswered = selection.choose(open, of: evidence, limit: unansweredLimit)
    quoted.formUnion(unanswered)
    outline.unanswered = unanswered.map { evidence[$0].quotation(in: sources) }
    guard !quoted.isEmpty else { return nil }
    let folded = reading.folded + selection.folded.subtracting(quoted).count
    outline.flow = Outline.Flow(
      sources, quoted: quoted.sorted().map { evidence[$0] }, sentences: reading.count, folded: folded,
      copies: reading.copies)
    return outline
  }

  /// The concepts within sections; at depth 1 all quotations stand together.
  private func parts(of quotes: [[UInt8]], topic: Topic) -> [(name: String?, members: [Int])] {
    guard depth > 1, arrangement != .concept else { return quotes.isEmpty ? [] : [(nil, Array(quotes.indices))] }
    return ConceptGroups(topic: topic.stems).groups(of: quotes)
  }

  /// The concepts that quotations share and that no sentence found says the meaning of.
  private func undefinedConcepts(of outline: Outline, _ evidence: [EvidenceSentence]) -> [Outline.UndefinedTerm] {
    let definitions = evidence.filter { $0.role.role == .definition }.map(\.stems)
    var found: [Outline.UndefinedTerm] = []
    for group in outline.sections.flatMap(\.groups) {
      guard let concept = group.concept, !found.contains(where: { $0.name == concept }) else { continue }
      let bytes = Array(concept.utf8)
      let stems = Set(words(in: bytes).map { stem(folded(bytes[$0])) })
      if definitions.contains(where: { stems.isSubset(of: $0) }) { continue }
      found.append(.init(name: concept, kind: .concept, addresses: group.items.map(\.address)))
    }
    return found
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
}
