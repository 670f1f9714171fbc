import Testing
import Text

@testable import Reviewing

@Suite("Terms as a text writes them")
struct WrittenTermsTests {
  private func written(_ words: [String], _ texts: [String], silent: [String] = []) -> [String]? {
    writtenTerms(
      words.map { stem(Array($0.utf8)) }, in: texts.map { Array($0.utf8) },
      silent: Set(silent.map { stem(Array($0.utf8)) }))
  }

  @Test("The words stand in the order of the terms, each as the text has it first")
  func order() {
    #expect(
      written(["otter", "urchin"], ["URCHINS graze. Otters hunt urchins; an otter dives."]) == ["Otters", "URCHINS"])
  }

  @Test("A term that the text does not have is left out, one above it too")
  func absent() {
    #expect(written(["otter", "kelp"], ["urchins and kelp", "On Otters"]) == ["kelp"])
    #expect(written(["otter"], ["urchins"]) == [])
    #expect(written([], ["urchins"]) == [])
    #expect(written(["otter"], []) == [])
  }

  @Test("A silent stem in the text or above it leaves nothing", arguments: [["two whales"], ["kelp", "The Whale"]])
  func silent(_ texts: [String]) {
    #expect(written(["kelp"], texts, silent: ["whales"]) == nil)
  }

  @Test("A word is cut at an apostrophe, as the index cuts it")
  func apostrophe() {
    #expect(written(["whale"], ["the whale\u{2019}s tail"]) == ["whale"])
    #expect(written(["kelp"], ["the whale's kelp"], silent: ["whale"]) == nil)
  }

  @Test("Letters with marks are those without")
  func marks() {
    #expect(written(["cafe"], ["In the Caf\u{E9}"]) == ["Caf\u{E9}"])
  }
}
