import Model
import Testing

@testable import Reviewing

@Suite("What is looked for to answer")
struct QuestionQueryTests {
  private func words(_ text: String) -> [String] {
    query(for: readQuestion(text)).expression?.terms.map { $0.words.joined(separator: "'") } ?? []
  }

  @Test("The words of what is asked about, without those of grammar")
  func topics() {
    #expect(words("What are people focused on in the theory of SLT?") == ["theory", "SLT"])
    #expect(words("Probes versus sparse dictionaries?") == ["Probes", "sparse", "dictionaries"])
  }

  @Test("Nothing typed is an operator", arguments: ["-toy OR \"x", "near/2(a", "title:(", "a* ~ ^"])
  func operators(text: String) {
    let terms = query(for: readQuestion(text)).expression?.terms ?? []
    #expect(!terms.isEmpty)
    #expect(terms.allSatisfy { !$0.isPrefix && !$0.isInTitle && !$0.isQuoted })
  }

  @Test("A question without words looks for nothing", arguments: ["", "?!", "—"])
  func empty(text: String) {
    #expect(query(for: readQuestion(text)).expression == nil)
  }
}
