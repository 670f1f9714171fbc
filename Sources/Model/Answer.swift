/// What a reviewer wants to know of a topic.
package enum QuestionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// What do we think we know about it?
  case known
  /// How do we know it: evidence and methods?
  case evidence
  /// What are people focused on in it?
  case focus
  /// What aren't they focused on?
  case neglect
  /// What is it?
  case definition
  /// Who works on it?
  case people
  /// Who disagrees about it, and why?
  case disagreement
  /// Which texts support or criticise it?
  case stance
  /// When did it appear, and how did its meaning change?
  case history
  /// How does it differ from something else?
  case comparison
  /// What did somebody say about it?
  case saying
  /// Which questions about it are open?
  case open
  /// None of these: whatever the library says to its words.
  case general
}

/// The answer to a question: sentences of stored texts, word for word.
package struct Answer: Hashable, Sendable {
  /// One sentence of the answer, and why it was chosen.
  package struct Item: Hashable, Sendable {
    package var quotation: Quotation
    /// How surely the sentence speaks to the question, 0 to 1.
    package var confidence: Double
    /// What its score is the sum of, in the order of the sum.
    package var reasons: [Reason]

    package init(quotation: Quotation, confidence: Double, reasons: [Reason] = []) {
      self.quotation = quotation
      self.confidence = confidence
      self.reasons = reasons
    }
  }

  /// One part of a score.
  package struct Reason: Hashable, Sendable {
    package var name: String
    package var value: Double

    package init(_ name: String, _ value: Double) {
      self.name = name
      self.value = value
    }
  }

  package var question: String
  package var kind: QuestionKind
  /// What was looked for, one line each.
  package var understood: [String]
  /// How surely the library has an answer at all, 0 to 1.
  package var confidence: Double
  /// The best first; for the history of a topic the earliest first.
  package var items: [Item]
  /// What was searched, and what became of it.
  package var searched: Outline.Flow

  package init(
    question: String, kind: QuestionKind, understood: [String] = [], confidence: Double = 0, items: [Item] = [],
    searched: Outline.Flow = Outline.Flow()
  ) {
    self.question = question
    self.kind = kind
    self.understood = understood
    self.confidence = confidence
    self.items = items
    self.searched = searched
  }
}
