/// What the user said of two things: that they are one, or that they are not.
package struct Judgement: Hashable, Sendable, Codable {
  package enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
    case person, work
  }

  package enum Verdict: String, Hashable, Sendable, Codable {
    case same, different
  }

  package var subject: Subject
  package var verdict: Verdict
  /// The labels of the two, the lesser first; what a label is, the resolver of the subject says.
  package var first: String
  package var second: String

  package init(_ subject: Subject, _ verdict: Verdict, _ a: String, _ b: String) {
    self.subject = subject
    self.verdict = verdict
    (first, second) = a < b ? (a, b) : (b, a)
  }
}
