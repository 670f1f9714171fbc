import Testing

@testable import Reviewing

@Suite("The nearest word")
struct NearestWordTests {
  private let words = ["superposit", "supervis", "urchin", "otter", "holdfast"]

  @Test(
    "A word with a letter wrong, missing or doubled finds its own",
    arguments: [
      ("superposiiton", "superposit"), ("urhcin", "urchin"), ("ottter", "otter"), ("Holdfats", "holdfast"),
    ])
  func near(typed: String, expected: String) {
    #expect(nearestWord(to: typed, among: words) == expected)
  }

  @Test("What is like nothing, and what is too short to tell, finds nothing", arguments: ["zeppelin", "", "x"])
  func far(typed: String) {
    #expect(nearestWord(to: typed, among: words) == nil)
  }

  @Test("Of no words none is nearest")
  func none() {
    #expect(nearestWord(to: "otter", among: []) == nil)
  }
}
