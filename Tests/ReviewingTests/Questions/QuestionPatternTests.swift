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

  @Test("Nothing matches no form, and a form of optional words alone matches nothing typed")
  func empty() {
    #expect(match("what is X", "") == nil)
    #expect(match("really? truly?", "") == [:])
    #expect(match("really? truly?", "truly") == [:])
    #expect(match("really? truly?", "truly really") == nil)
  }

  @Test("An optional word is taken where it stands, and given back where a place needs it")
  func givenBack() {
    #expect(match("is the? X", "is the") == ["X": 1..<2])
    #expect(match("is the? X", "is the probe") == ["X": 2..<3])
  }

  @Test("A place in the middle grows until what follows it matches")
  func middle() {
    #expect(match("how is X measured", "how is it now measured") == ["X": 2..<4])
    #expect(match("how is X measured", "how is measured") == nil)
    #expect(match("how is X measured", "how is measured measured") == ["X": 2..<3])
  }

  @Test("Two places share the words between them, the first as few as it can")
  func twoPlaces() {
    #expect(match("X and Y", "a and b and c") == ["X": 0..<1, "Y": 2..<5])
    #expect(match("X and Y", "and b") == nil)
    #expect(match("X and Y", "a and") == nil)
  }

  @Test("A long run of words is matched without trying everything")
  func long() {
    let text = Array(repeating: "and", count: 400).joined(separator: " ")
    #expect(match("X and Y or Z", text) == nil)
    #expect(match("X and Y", text) == ["X": 0..<1, "Y": 2..<400])
  }
}
