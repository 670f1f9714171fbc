import Model
import Testing

@testable import Reviewing

@Suite("Roles of sentences")
struct SentenceRolesTests {
  private func found(_ sentence: String, under headings: [String] = []) -> RoleFinding {
    role(of: Array(sentence.utf8), under: headings)
  }

  @Test(
    "Cues give a sentence's role away",
    arguments: [
      ("We aim to reverse engineer small transformers.", Role.aim),
      ("Right now I'm working on probes for chess models.", .aim),
      ("By feature we mean a direction in activation space.", .definition),
      ("Polysemanticity refers to neurons that answer to many things.", .definition),
      ("Our results show that features share neurons.", .known),
      ("The ablations and the experiments agree.", .evidence),
      ("We trained a one-layer network with a bottleneck.", .method),
      ("It remains unclear whether this holds at scale.", .gap),
      ("It’s far from clear that the circuit is complete.", .gap),
      ("I disagree with the claim that scale will settle it.", .disagreement),
      ("I'd bet against that.", .disagreement),
      ("Would larger dictionaries split the feature?", .question),
      ("The weather was fine.", .background),
    ])
  func cues(sentence: String, expected: Role) {
    #expect(found(sentence).role == expected)
  }

  @Test("A manner of speaking that holds a cue's words is no cue")
  func mannersOfSpeaking() {
    #expect(found("I am only trying to say hello.").role == .background)
    #expect(found("We are trying to find the circuit.").role == .aim)
  }

  @Test("What one does not know of the reader's plans was taken for a gap of the field")
  func readersPlans() {
    #expect(found("Not sure if you’re planning on going to this workshop.").role == .aim)
    #expect(found("I am unsure whether you saw the talk.").role == .background)
    #expect(found("I am not sure whether the circuit is complete.").role == .gap)
  }

  @Test(
    "What surprised everybody was taken for a gap",
    arguments: [
      ("It made a jump in loss which nobody had predicted.", false),
      ("That is a result no one has expected of birds.", false), ("Nobody foresaw the jump.", false),
      ("Nobody has explained the jump.", true), ("No one has predicted it, and nobody can explain the jump.", true),
    ])
  func surprises(sentence: String, isGap: Bool) {
    #expect((found(sentence).role == .gap) == isGap)
  }

  @Test("A heading decides for a sentence without a cue")
  func headings() {
    #expect(found("The dictionary is small.", under: ["Limitations"]).role == .gap)
    #expect(found("The dictionary is small.").role == .background)
  }

  @Test("Hedges are kept as a strength")
  func hedges() {
    #expect(found("Features are directions.").hedge == 0)
    #expect(found("Features may be directions.").hedge == 0.2)
    #expect(found("I'm not sure features may be directions.").hedge == 0.7)
  }

  @Test("The cue is told as the text writes it")
  func cueText() {
    #expect(found("We Aim To see.").cue == "We Aim To" || found("We Aim To see.").cue == "We Aim")
    #expect(found("Fine weather.").cue == nil)
  }

  @Test("An abstract's sentences get one label each")
  func abstracts() {
    #expect(
      abstractRoles(of: [
        "We aim to sort pages.", "We trained a tagger.", "The results show a gain.", "Pages are many.",
      ])
        == [.objective, .method, .result, .background])
  }
}
