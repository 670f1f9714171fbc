package import Model
import Text

/// Chooses the sentences that answer a question.
package struct AnswerBuilder: Sendable {
  /// Sentences an answer may have.
  package var limit = 5
  /// Sentences one document may give while others have some, too.
  package var perDocument = 2
  /// The least confidence with which an answer is given.
  package var threshold = 0.5
  /// The least share of the question's weight that a sentence, or the one it stands beside, must speak of.
  package var leastCoverage = 0.25
  package var coverageWeight = 0.4
  package var passageWeight = 0.4
  package var roleWeight = 0.3
  /// What the role counts where no kind of sentence was asked for.
  package var generalRoleWeight = 0.1

  package init() {}

  /// The answer; without any sentence when the evidence is too little.
  ///
  /// - Parameters:
  ///   - topic: What the question asks about, one slot a thing.
  ///   - weights: How much each slot counts, more for what few texts say.
  ///   - likeness: What the library knows of words that are used alike.
  ///   - sources: In the order of their rank; the same sources give the same answer.
  package func answer(
    to question: Question, on topic: Topic, weights: [Double], likeness: WordLikeness? = nil,
    from sources: [ReviewSource]
  ) -> Answer {
    var answer = Answer(question: question.text, kind: question.kind)
    guard !topic.slots.isEmpty, weights.count == topic.slots.count else { return answer }
    let certainty = AnswerConfidence(topic, weights: weights, likeness: likeness)
    answer.confidence = certainty.confidence(sources)
    let reading = EvidenceReading(sources, topic: topic)
    let found = candidates(reading.evidence, question, certainty, sources)
    var selection = EvidenceSelection()
    selection.perDocument = question.person == nil ? perDocument : limit
    var chosen: [Int] = []
    if answer.confidence >= threshold {
      let sentences = found.map(\.sentence)
      chosen = selection.choose(Array(found.indices), of: sentences, limit: max(limit, 0))
      // Where few documents speak of the matter, each may say more of it than its share.
      selection.perDocument = limit
      let rest = found.indices.filter { !chosen.contains($0) }
      chosen += selection.choose(rest, of: sentences, limit: limit - chosen.count)
    }
    answer.searched = Outline.Flow(
      sources, quoted: chosen.map { found[$0].sentence }, sentences: reading.count,
      folded: reading.folded + selection.folded.count, copies: reading.copies)
    answer.items = chosen.map { index in
      Answer.Item(
        quotation: found[index].sentence.quotation(in: sources),
        confidence: answer.confidence * (0.5 + 0.5 * found[index].coverage), reasons: found[index].reasons)
    }
    if question.kind == .history { answer.items = Self.inOrderOfTime(answer.items) }
    return answer
  }

  private struct Candidate {
    var sentence: EvidenceSentence
    var coverage: Double
    var reasons: [Answer.Reason]
  }

  private func candidates(
    _ evidence: [EvidenceSentence], _ question: Question, _ certainty: AnswerConfidence, _ sources: [ReviewSource]
  ) -> [Candidate] {
    let found = evidence.compactMap { sentence -> Candidate? in
      let coverage = certainty.share(sentence.slots)
      let fit = RoleFit.fit(of: sentence.role.role, for: question.kind)
      guard coverage >= leastCoverage, fit > 0 || !RoleFit.strict.contains(question.kind) else { return nil }
      if let person = question.person {
        guard Self.speaks(person, sources[sentence.source].attribution(ofBlock: sentence.block)) else { return nil }
      }
      let clearness = 0.5 + min(sentence.role.strength, 2) / 4
      let reasons = [
        Answer.Reason("words", coverageWeight * coverage),
        Answer.Reason("passage", passageWeight * sentence.passageScore),
        Answer.Reason("role", (question.kind == .general ? generalRoleWeight : roleWeight) * fit * clearness),
        Answer.Reason("hedge", -0.05 * sentence.role.hedge),
        Answer.Reason("distance", -0.1 * Double(sentence.distance)),
      ].filter { $0.value != 0 }
      var scored = sentence
      scored.score = reasons.reduce(0) { $0 + $1.value }
      return Candidate(sentence: scored, coverage: coverage, reasons: reasons)
    }
    return question.kind == .people ? Self.onePerSpeaker(found, sources) : found
  }

  /// Whether a name is that of whoever speaks or is quoted: each of its words stands in theirs.
  private static func speaks(_ person: String, _ attribution: Attribution) -> Bool {
    let wanted = foldedWords(in: person)
    return [attribution.name, attribution.quotes?.name].compactMap(\.self).contains { name in
      let words = foldedWords(in: name)
      return Set(wanted).isSubset(of: words) || words.joined().elementsEqual(wanted.joined())
    }
  }

  /// Who works on something is told by one sentence of each; what nobody signed tells nothing.
  private static func onePerSpeaker(_ candidates: [Candidate], _ sources: [ReviewSource]) -> [Candidate] {
    var best: [String: Int] = [:]
    for (index, candidate) in candidates.enumerated() {
      let attribution = sources[candidate.sentence.source].attribution(ofBlock: candidate.sentence.block)
      guard let name = attribution.quotes?.name ?? attribution.name else { continue }
      guard let known = best[name] else {
        best[name] = index
        continue
      }
      if candidates[known].sentence.score < candidate.sentence.score { best[name] = index }
    }
    return best.values.sorted().map { candidates[$0] }
  }

  private static func inOrderOfTime(_ items: [Answer.Item]) -> [Answer.Item] {
    items.enumerated().sorted {
      let (a, b) = ($0.element.quotation.document.year ?? .max, $1.element.quotation.document.year ?? .max)
      return (a, $0.offset) < (b, $1.offset)
    }.map(\.element)
  }
}
