import Model
import Testing

@testable import Reviewing

@Suite("The forms of questions")
struct QuestionFormsTests {
  /// Ways to ask for one kind of sentence about one thing.
  struct Asked: Sendable, CustomTestStringConvertible {
    var kind: QuestionKind
    var ways: [String]
    var testDescription: String { kind.rawValue }
  }

  static let all: [Asked] = [
    Asked(
      kind: .neglect,
      ways: [
        "What aren't people working on in grokking?", "What are researchers not focused on with grokking?",
        "What don't we know about grokking?", "What do we still not understand about grokking?",
        "What do we not know about grokking?", "What is missing from grokking?", "What are the gaps in grokking?",
        "What's neglected in grokking?", "What are the shortcomings of grokking?", "What is unclear about grokking?",
      ]),
    Asked(
      kind: .open,
      ways: [
        "What open questions remain about grokking?", "What are the unsolved problems in grokking?",
        "Unanswered questions about grokking", "Which problems in grokking are still open?",
        "What are the remaining questions on grokking?",
      ]),
    Asked(
      kind: .evidence,
      ways: [
        "What's the evidence for grokking?", "What evidence is there on grokking?", "How is grokking measured?",
        "How do people detect grokking?", "Which experiments were used for grokking?", "How do we know that grokking?",
      ]),
    Asked(
      kind: .known,
      ways: [
        "What do we know about grokking?", "What is known about grokking?", "What's known of grokking?",
        "What do researchers believe about grokking?", "What has been shown about grokking?",
        "What have we learned about grokking?",
      ]),
    Asked(
      kind: .focus,
      ways: [
        "What are people working on in grokking?", "What are we trying to do about grokking?",
        "What is the goal of grokking?", "What are the priorities in grokking?", "What is grokking trying to achieve?",
        "What are researchers interested in about grokking?", "What's the aim of grokking?",
      ]),
    Asked(
      kind: .disagreement,
      ways: [
        "Who disagrees with grokking?", "Who criticises grokking and why?", "Who doubts grokking?",
        "What are the objections to grokking?", "Why do people disagree about grokking?",
        "Is there any controversy about grokking?", "What speaks against grokking?", "What's wrong with grokking?",
      ]),
    Asked(
      kind: .stance,
      ways: [
        "Which papers support grokking?", "What studies contradict grokking?", "Who supports grokking?",
        "Which posts criticize grokking?", "What speaks for grokking?",
      ]),
    Asked(
      kind: .history,
      ways: [
        "When did the term grokking first come up?", "When did grokking emerge?", "Who coined grokking?",
        "Where does the word grokking come from?", "How has the meaning of grokking evolved?",
        "When was grokking first defined?", "History of grokking", "How did grokking develop?",
      ]),
    Asked(
      kind: .people,
      ways: [
        "Who works on grokking?", "Who's working on grokking?", "Who has written about grokking?",
        "Who studies grokking?", "Which people write about grokking?",
      ]),
    Asked(
      kind: .definition,
      ways: [
        "What does grokking mean?", "What is meant by grokking?", "What's the definition of grokking?",
        "How is grokking defined?", "How do people define grokking?", "Define grokking", "Explain grokking",
        "What exactly is grokking?", "Meaning of grokking", "What's grokking?",
      ]),
  ]

  @Test("Each way of asking is understood, with what it asks about and nothing more", arguments: all)
  func kinds(_ asked: Asked) {
    for way in asked.ways {
      let question = readQuestion(way)
      #expect(question.kind == asked.kind, "\(way)")
      #expect(question.topics == ["grokking"], "\(way)")
      #expect(question.person == nil && question.text == way, "\(way)")
    }
  }

  @Test("Capitals, marks and curly apostrophes change nothing", arguments: all)
  func writing(_ asked: Asked) {
    for way in asked.ways {
      let written = way.replacing("'", with: "\u{2019}").replacing("?", with: " ?!")
      #expect(readQuestion(written).kind == asked.kind, "\(written)")
      #expect(readQuestion(way.uppercased()).kind == asked.kind, "\(way)")
      #expect(readQuestion("  " + way + "\n").kind == asked.kind, "\(way)")
    }
  }

  @Test(
    "Two things are compared, in the order asked",
    arguments: [
      "Probes vs lenses", "Probes versus lenses?", "What is the difference between probes and lenses?",
      "What are the differences between probes and lenses?", "How do probes compare to lenses?",
      "How are probes different from lenses?", "How do probes differ from lenses?", "Compare probes with lenses",
      "What distinguishes probes from lenses?", "Difference between probes and lenses",
    ])
  func comparisons(way: String) {
    let question = readQuestion(way)
    #expect(question.kind == .comparison)
    #expect(question.topics.map { $0.lowercased() } == ["probes", "lenses"])
  }

  @Test("A question of a kind without anything it asks about is of no kind")
  func withoutTopic() {
    for way in ["Who works on", "vs", "Define", "Who coined"] {
      #expect(readQuestion(way).kind == .general, "\(way)")
      #expect(readQuestion(way).topics == [way], "\(way)")
    }
  }

  @Test("Every kind but the general one has a form, and every form a place for what is asked about")
  func complete() {
    let kinds = Set(QuestionForms.all.map(\.kind))
    #expect(kinds == Set(QuestionKind.allCases).subtracting([.general]))
    for form in QuestionForms.all { #expect(form.pattern.match([]) == nil) }
  }
}
