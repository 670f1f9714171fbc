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
}
