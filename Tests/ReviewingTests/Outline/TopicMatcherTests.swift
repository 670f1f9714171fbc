import Model
import Testing

@testable import Reviewing

@Suite("What of a topic a sentence names")
struct TopicMatcherTests {
  private func slots(_ text: String, _ terms: [QueryTerm]...) -> Set<Int> {
    TopicMatcher(Topic(name: "", slots: terms)).slots(in: Array(text.utf8))
  }

  @Test("Words match by their stems")
  func stems() {
    #expect(slots("Features were grokked.", [QueryTerm(["feature"])], [QueryTerm(["circuit"])]) == [0])
  }

  @Test("Words of one term stand side by side")
  func phrases() {
    let term = [QueryTerm(["weight", "decay"])]
    #expect(slots("It needs weight decay.", term) == [0])
    #expect(slots("The weight of a decay.", term).isEmpty)
    #expect(slots("All of it is weight", term).isEmpty)
  }

  @Test("Any term of a slot stands for it, also one with an apostrophe or an open end")
  func alternatives() {
    #expect(slots("An SAE.", [QueryTerm(["sparse", "autoencoder"]), QueryTerm(["SAE"])]) == [0])
    #expect(slots("We can’t say.", [QueryTerm(["can", "t"])]) == [0])
    #expect(slots("Polysemanticity!", [QueryTerm(["poly"], isPrefix: true)]) == [0])
  }
}
