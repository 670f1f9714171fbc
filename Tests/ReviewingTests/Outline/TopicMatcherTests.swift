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

  @Test("Every place where a term stands counts, in the order of the text")
  func occurrences() {
    let matcher = TopicMatcher(
      Topic(name: "", slots: [[QueryTerm(["toy"])], [QueryTerm(["model"]), QueryTerm(["net"])]]))
    #expect(matcher.occurrences(in: Array("A toy net and a model of a toy.".utf8)) == [0, 1, 1, 0])
    #expect(matcher.occurrences(in: []).isEmpty)
    #expect(matcher.occurrences(in: Array("…!?".utf8)).isEmpty)
  }

  @Test("One word may stand for two things asked for")
  func shared() {
    #expect(slots("A model.", [QueryTerm(["model"])], [QueryTerm(["models"])]) == [0, 1])
  }

  @Test("A thing without terms, and a term without words, is nowhere named")
  func without() {
    #expect(slots("A model.", [], [QueryTerm([])], [QueryTerm(["…"])]).isEmpty)
    #expect(slots("A model.").isEmpty)
  }

  @Test("Capitals and the apostrophe of a possessive change nothing")
  func forms() {
    #expect(slots("NEEL’S MODELS", [QueryTerm(["neel"])], [QueryTerm(["Model"])]) == [0, 1])
  }

  @Test("A word is known by its folded letters, whatever mark its first one has, in the text or in the topic")
  func marks() {
    #expect(slots("The Über model.", [QueryTerm(["uber"])]) == [0])
    #expect(slots("The uber model.", [QueryTerm(["über", "models"])]) == [0])
    #expect(slots("The ober model.", [QueryTerm(["über"])]).isEmpty)
  }
}
