package import Model

/// A question as it was understood.
package struct Question: Hashable, Sendable {
  /// The question as typed.
  package var text: String
  package var kind: QuestionKind
  /// What is asked about, as typed; two for a comparison.
  package var topics: [String]
  /// Who said it, where somebody's words are asked for.
  package var person: String?

  package init(text: String, kind: QuestionKind, topics: [String], person: String? = nil) {
    self.text = text
    self.kind = kind
    self.topics = topics
    self.person = person
  }
}
