import Parsing
import Testing

@Suite struct FiguresTests {
  @Test(
    "A vote is read however a site writes it",
    arguments: [
      ("12 points", 12), ("1 point", 1), ("Ω 48", 48), ("-3", -3), ("−3", -3), ("1,204 votes", 1204), ("  7  ", 7),
      ("3, 4", 3), ("12,34", 12), ("0", 0),
    ])
  func vote(_ text: String, _ value: Int) {
    #expect(wholeNumber(in: text) == value)
  }

  @Test("A text without figures is no vote", arguments: ["", "points", "•", "–", "[score hidden]"])
  func noVote(_ text: String) {
    #expect(wholeNumber(in: text) == nil)
  }

  @Test("A figure too long to be counted is no vote") func tooLong() {
    #expect(wholeNumber(in: String(repeating: "9", count: 40)) == nil)
  }

  @Test("A missing text is no vote") func missing() {
    #expect(wholeNumber(in: nil) == nil)
  }

  @Test(
    "The first figure counts, with the sign right before it",
    arguments: [
      ("+12", 12), ("12-3", 12), ("- 4", 4), ("(−7)", -7), ("score: -1,204,337 of 3", -1_204_337), ("1,2,3", 1),
      ("1,2345", 1), ("007", 7), ("v2", 2),
    ])
  func first(_ text: String, _ value: Int) {
    #expect(wholeNumber(in: text) == value)
  }

  @Test("Figures of other scripts are none", arguments: ["٣", "五", "Ⅻ", "½"])
  func otherScripts(_ text: String) {
    #expect(wholeNumber(in: text) == nil)
  }
}
