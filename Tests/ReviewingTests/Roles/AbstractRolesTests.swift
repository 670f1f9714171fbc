import Model
import Testing

@testable import Reviewing

@Suite("Roles in abstracts")
struct AbstractRolesTests {
  @Test(
    "Each move of an abstract is known by its words",
    arguments: [
      ("Existing dictionaries are often trained on one layer only.", AbstractRole.background),
      ("However, many previous probes have been hard to compare.", .background),
      ("In this paper, we investigate why induction heads form.", .objective),
      ("The aim of this study is to examine how grokking starts.", .objective),
      ("Our model combines two encoders, and each is then trained on its own input.", .method),
      ("We annotate the corpus in three steps.", .method),
      ("Experiments on two benchmarks show that it outperforms the baseline.", .result),
      ("The error rate was reduced significantly, by 12%.", .result),
    ])
  func moves(sentence: String, role: AbstractRole) {
    #expect(abstractRoles(of: [sentence]) == [role])
  }

  @Test("A sentence without any cue is background")
  func silent() {
    #expect(abstractRoles(of: ["Cats sleep."]) == [.background])
  }

  @Test("The place of a sentence decides nothing")
  func order() {
    let sentences = [
      "Results show that it performs better.", "Traditional lenses suffer from noise.", "We tackle this question.",
    ]
    #expect(abstractRoles(of: sentences.reversed()) == abstractRoles(of: sentences).reversed())
  }

  @Test("A figure in per cent speaks of results, a sign alone does not")
  func percentages() {
    #expect(
      abstractRoles(of: ["Loss fell by 3 %.", "Loss fell by 3%.", "Signs like % fall."]) == [
        .result, .result, .background,
      ])
  }

  @Test("No cue is written twice for a role, and all are as sentences are folded")
  func cues() {
    for list in AbstractCues.byRole {
      #expect(Set(list.cues).count == list.cues.count)
      #expect(list.cues.filter { $0 != $0.lowercased() } == [])
    }
  }

  @Test(
    "What prose calls otherwise is one of the five of an abstract",
    arguments: [
      (Role.aim, AbstractRole.objective), (.method, .method), (.definition, .method), (.evidence, .result),
      (.known, .result), (.gap, .background), (.disagreement, .background), (.question, .background),
      (.background, .background),
    ])
  func fromProse(role: Role, abstract: AbstractRole) {
    #expect(AbstractRole(role) == abstract)
  }

  @Test("Every sentence has one role, also an empty one and one of signs alone")
  func any() {
    let sentences = ["", "…", "%", "12", "\u{0}", String(repeating: "we ", count: 300)]
    #expect(abstractRoles(of: sentences).count == sentences.count)
    #expect(abstractRoles(of: ["", "…", "%"]) == [.background, .background, .background])
    #expect(abstractRoles(of: []).isEmpty)
  }

  @Test("A cue that is said often counts once")
  func often() {
    let once = abstractRoles(of: ["However, the model is small."])
    #expect(abstractRoles(of: ["However, however, however, the model is small."]) == once)
  }

  @Test("Capitals change no role")
  func capitals() {
    for sentence in ["In this paper, we investigate grokking.", "Experiments show that it outperforms the baseline."] {
      #expect(abstractRoles(of: [sentence.uppercased()]) == abstractRoles(of: [sentence]))
    }
  }
}
