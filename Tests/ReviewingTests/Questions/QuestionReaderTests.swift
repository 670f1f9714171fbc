import Model
import Testing

@testable import Reviewing

@Suite("What a question asks")
struct QuestionReaderTests {
  @Test(
    "The kinds of question a reviewer asks",
    arguments: [
      ("What do we think we know about grokking?", QuestionKind.known, ["grokking"]),
      ("How do we know that features are linear?", .evidence, ["features are linear"]),
      ("How do we think we know it about grokking?", .evidence, ["grokking"]),
      ("What are people focused on in SLT?", .focus, ["SLT"]),
      ("What are we focused on in the study of circuits", .focus, ["study of circuits"]),
      ("What aren’t we focused on in interpretability?", .neglect, ["interpretability"]),
      ("What are the limitations of sparse autoencoders?", .neglect, ["sparse autoencoders"]),
      ("What is superposition?", .definition, ["superposition"]),
      ("what's an induction head", .definition, ["induction head"]),
      ("What does SLT stand for?", .definition, ["SLT"]),
      ("Who works on circuits?", .people, ["circuits"]),
      (
        "Who disagrees about the linear representation hypothesis and why?", .disagreement,
        ["linear representation hypothesis"]
      ),
      ("Which papers support or criticise activation patching?", .stance, ["activation patching"]),
      ("When did grokking appear and how did its meaning change?", .history, ["grokking"]),
      ("Probes versus dictionaries?", .comparison, ["Probes", "dictionaries"]),
      ("What is the difference between a probe and a lens?", .comparison, ["probe", "lens"]),
      ("open questions about superposition", .open, ["superposition"]),
      ("Do mitochondria play a role in leaves?", .general, ["Do mitochondria play a role in leaves?"]),
      ("superposition", .general, ["superposition"]),
      ("", .general, [""]),
    ])
  func kinds(text: String, kind: QuestionKind, topics: [String]) {
    let question = readQuestion(text)
    #expect(question.kind == kind)
    #expect(question.topics == topics)
    #expect(question.person == nil)
  }

  @Test(
    "Somebody's words",
    arguments: [
      ("What did Ada Quist say about grokking?", "Ada Quist", "grokking"),
      ("What does quist think of toy models?", "quist", "toy models"),
      ("What is Bo Lind's view on probes?", "Bo Lind", "probes"),
    ])
  func sayings(text: String, person: String, topic: String) {
    let question = readQuestion(text)
    #expect(question.kind == .saying)
    #expect(question.person == person)
    #expect(question.topics == [topic])
  }

  @Test("What people in general say is what is known")
  func nobody() {
    #expect(readQuestion("What do people say about grokking?").kind == .known)
    #expect(readQuestion("What do people say about grokking?").person == nil)
  }

  @Test("A question of many words is read in no time")
  func long() {
    let words = Array(repeating: "what did who about", count: 60).joined(separator: " ")
    #expect(readQuestion(words).text == words)
  }
}
