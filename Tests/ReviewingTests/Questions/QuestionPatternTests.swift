import Testing

@testable import Reviewing

@Suite("Forms of questions")
struct QuestionPatternTests {
  private func match(_ pattern: String, _ text: String) -> [Character: Range<Int>]? {
    QuestionPattern(pattern).match(text.split(separator: " ").map(String.init))
  }

  @Test("Places take one word or more")
  func places() {
    #expect(match("what is X", "what is weight decay") == ["X": 2..<4])
    #expect(match("what is X", "what is") == nil)
    #expect(match("X versus Y", "a b versus c") == ["X": 0..<2, "Y": 3..<4])
  }

  @Test("Alternatives and words that may be left out")
  func options() {
    #expect(match("who works|worked on the? X", "who worked on probes") == ["X": 3..<4])
    #expect(match("who works|worked on the? X", "who works on the probe") == ["X": 4..<5])
    #expect(match("who works|worked on the? X", "who sleeps on probes") == nil)
  }

  @Test("The first place is as short as it can be")
  func shortest() {
    #expect(
      match("what did A say about X", "what did bo say about what ada did say about it") == ["A": 2..<3, "X": 5..<11])
  }

  @Test("What follows the form is not passed over")
  func whole() {
    #expect(match("who is X about", "who is it about now") == nil)
  }
}
