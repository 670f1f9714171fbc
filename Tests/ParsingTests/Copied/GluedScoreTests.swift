import Model
import Testing

@testable import Parsing

@Suite("Figures copied without the blanks between them")
struct GluedScoreTests {
  private func read(_ text: String) -> Score? { GluedScore.score(Array(text.utf8)[...]) }

  @Test(
    "Karma comes first, and agreement is mostly one figure",
    arguments: [
      ("195", 19, 5 as Int?), ("40", 4, 0), ("7", 7, nil), ("12 3", 12, 3), ("19-3", 19, -3), ("-40", -4, 0),
    ])
  func pairs(raw: String, karma: Int, agreement: Int?) throws {
    let score = try #require(read(raw))
    #expect(score.value == karma)
    #expect(score.second == agreement)
    #expect(score.raw == raw)
  }

  @Test(
    "Behind an omega the Alignment Forum's karma stands first and is no greater than karma",
    arguments: [("Ω473", 7, 3 as Int?), ("Ω12205", 20, 5), ("Ω23", 3, nil), ("Ω6153", 15, 3)])
  func alignment(raw: String, karma: Int, agreement: Int?) throws {
    let score = try #require(read(raw))
    #expect(score.value == karma)
    #expect(score.second == agreement)
    #expect(!score.isCertain)
  }

  @Test("Nothing glued is certain, two figures apart are")
  func certainty() {
    #expect(read("195")?.isCertain == false)
    #expect(read("19 5")?.isCertain == true)
  }

  @Test("Words, two omegas, and figures without end are no score")
  func none() {
    #expect(GluedScore.figures(Array("19 points".utf8)[...]) == nil)
    #expect(GluedScore.figures(Array("Ω1Ω2".utf8)[...]) == nil)
    #expect(read("1234567") == nil)
    #expect(read("") == nil)
    #expect(GluedScore.figures(Array("Ω4 73".utf8)[...]) != nil)
  }

  @Test("Below zero karma lent its sign to the agreement behind it", arguments: -9...99)
  func roundTrip(karma: Int) throws {
    for agreement in 0...9 {
      let score = try #require(read("\(karma)\(agreement)"))
      #expect(score.value == karma)
      #expect(score.second == agreement)
    }
  }

  @Test("One figure below zero was taken for an agreement without karma")
  func negative() {
    #expect(read("-5") == Score(-5, raw: "-5", isCertain: false))
    #expect(read("-5-3") == Score(-5, second: -3, raw: "-5-3", isCertain: false))
  }

  @Test("Behind an omega with blanks each figure stands for itself", arguments: [("Ω4 73", 4, 73), ("Ω-2 5", -2, 5)])
  func parted(raw: String, first: Int, second: Int) {
    #expect(read(raw) == Score(first, second: second, raw: raw))
  }

  @Test(
    "Signs without figures, and signs in the wrong place, are no score",
    arguments: ["-", "--3", "Ω", "Ω-", "3-", "1 2 3"])
  func malformed(raw: String) {
    #expect(read(raw) == nil)
  }

  @Test("A plus, a point and letters end a run of figures", arguments: ["+5", "1.5", "5k", "٣", "５"])
  func otherSigns(raw: String) {
    #expect(GluedScore.figures(Array(raw.utf8)[...]) == nil)
  }
}
