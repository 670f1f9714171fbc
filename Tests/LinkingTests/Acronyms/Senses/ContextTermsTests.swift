@testable import Linking
import Testing

@Suite("The terms of a text around an acronym")
struct ContextTermsTests {
  private func weight(_ stem: String, _ terms: ContextTerms) -> Double? {
    terms.stems.firstIndex(of: stem).map { terms.weights[$0] }
  }

  @Test("Words are stems; words of grammar, figures and the acronym itself are left out")
  func stems() {
    let terms = ContextTerms(of: "The networks learned 10 of the SAEs and an SAE", around: "SAE")
    #expect(terms.stems == ["network", "learn"])
  }

  @Test("The nearer to the acronym, the more a word counts, up to three words away")
  func nearness() {
    let terms = ContextTerms(of: "train SAE layer probe graph tree", around: "SAE")
    #expect(weight("train", terms) == 3)
    #expect(weight("layer", terms) == 3)
    #expect(weight("probe", terms) == 2)
    #expect(weight("graph", terms) == 1 + 2.0 / 3)
    #expect(weight("tree", terms) == 1)
  }

  @Test("The nearest of several uses counts")
  func nearest() {
    let terms = ContextTerms(of: "SAE one two three four layer SAE", around: "SAE")
    #expect(weight("layer", terms) == 3)
    #expect(weight("four", terms) == 2)
  }

  @Test("A word that repeats adds up")
  func repeats() {
    #expect(weight("layer", ContextTerms(of: "layer by layer", around: "SAE")) == 2)
  }

  @Test("Another acronym counts as its usual long form's words, too")
  func usual() {
    let terms = ContextTerms(
      of: "An MLP beside many more words", around: "SAE", usual: ["MLP": ["multilay", "perceptron"]])
    #expect(terms.stems.prefix(3) == ["multilay", "perceptron", "mlp"] || terms.stems.contains("perceptron"))
    #expect(weight("perceptron", terms) == 1)
  }

  @Test("The stems of a long form are given once each")
  func content() {
    #expect(contentStems("theory of theories") == ["theori"])
    #expect(contentStems("of the").isEmpty)
  }

  @Test("An empty text has no terms")
  func empty() {
    #expect(ContextTerms(of: "", around: "SAE").stems.isEmpty)
  }
}
