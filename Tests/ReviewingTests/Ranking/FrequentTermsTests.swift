import Model
import Testing

@testable import Reviewing

@Suite("Words too common to be looked up")
struct FrequentTermsTests {
  private func scores(_ terms: [(String, Int)], passages: Int = 1_000, _ texts: [String]) -> [Double] {
    FrequentTerms(terms.map { FrequentTerm(word: $0.0, passages: $0.1) }, passages: passages)
      .scores(of: texts.map { [(text: $0, weight: 1)] })
  }

  @Test("A passage that says a word more often scores more, one that does not say it nothing")
  func counts() {
    let found = scores([("kelp", 100)], ["kelp and kelp", "kelp and sand", "sand and wind"])
    #expect(found[0] > found[1])
    #expect(found[1] > 0)
    #expect(found[2] == 0)
  }

  @Test("Words match by stem and letter case, as they do in the index")
  func stems() {
    let found = scores([("Forests", 100)], ["a forest", "the forested shore", "FORESTS grow"])
    #expect(found.allSatisfy { $0 > 0 })
  }

  @Test("It is Okapi's sum: one occurrence in a passage of mean length counts as much as the word's rarity")
  func okapi() {
    let found = scores([("kelp", 99)], passages: 1_099, ["kelp here", "sand here"])
    #expect(abs(found[0] - 2.308) < 0.001)
  }

  @Test("Longer passages score less for the same word")
  func length() {
    let found = scores([("kelp", 100)], ["kelp", "kelp among very many other words of no matter here"])
    #expect(found[0] > found[1])
  }

  @Test("A word asked for twice counts twice, one that most passages say hardly at all")
  func weights() {
    let once = scores([("kelp", 100)], ["kelp here"])[0]
    #expect(abs(scores([("kelp", 100), ("kelp", 100)], ["kelp here"])[0] - 2 * once) < 1e-9)
    #expect(scores([("kelp", 900)], ["kelp here"])[0] < 1e-5)
  }

  @Test("What stands in a title weighs more")
  func titles() {
    let terms = FrequentTerms([FrequentTerm(word: "kelp", passages: 100)], passages: 1_000)
    let found = terms.scores(of: [
      [(text: "Kelp", weight: 3), (text: "sand here", weight: 1)],
      [(text: "Sand", weight: 3), (text: "kelp here", weight: 1)],
    ])
    #expect(found[0] > found[1])
  }

  @Test("No terms and no passages give no scores")
  func empty() {
    #expect(scores([], ["kelp"]) == [0])
    #expect(scores([("kelp", 1)], []).isEmpty)
  }
}
