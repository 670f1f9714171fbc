import Testing

@testable import Reviewing

@Suite("Standard scores")
struct StandardScoresTests {
  @Test("tell how many deviations a number lies from the mean")
  func scores() throws {
    let scores = try #require(StandardScores([2.0, 4, 4, 4, 5, 5, 7, 9]))
    #expect(scores.mean == 5)
    #expect(scores.deviation == 2)
    #expect(scores.score(of: 9.0) == 2)
    #expect(scores.score(of: Float(4)) == -0.5)
  }

  @Test("of numbers that are all the same stay finite")
  func alike() throws {
    let scores = try #require(StandardScores([Float(3), 3, 3]))
    #expect(scores.score(of: Float(3)) == 0)
    #expect(scores.score(of: Float(4)).isFinite)
  }

  @Test("there are none of no numbers")
  func none() { #expect(StandardScores([Double]()) == nil) }
}
