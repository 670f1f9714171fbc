import Testing

@testable import Parsing

@Suite("Lines that were seen before")
struct SeenLinesTests {
  private func seen(_ lines: [String]) -> SeenLines { SeenLines(TextLines(Array(lines.joined(separator: "\n").utf8))) }
  private func words(_ range: ClosedRange<Int>, _ stem: String = "word") -> String {
    range.map { "\(stem)\($0)" }.joined(separator: " ")
  }

  @Test("A long run of lines that stand earlier is a second copy, in whatever order")
  func copy() {
    let lines = [words(1...70), words(71...140), words(141...200), words(71...140), words(1...70)]
    let found = seen(lines)
    #expect((0..<5).map(found.isRepeat) == [false, false, false, true, true])
    #expect((0..<5).allSatisfy { found.quoted($0) == nil })
  }

  @Test("A single line between new ones is a quotation of the line it repeats")
  func quotation() {
    let found = seen([words(1...20), words(1...60, "more"), words(1...20), words(1...60, "new")])
    #expect(found.quoted(2) == 0)
    #expect(!found.isRepeat(2))
    #expect(found.quoted(3) == nil)
  }

  @Test("A line with many words of its own quotes nobody")
  func own() {
    let found = seen([words(1...20), words(1...20) + " " + words(1...15, "own")])
    #expect(found.quoted(1) == nil)
  }

  @Test("A question quoted back may be the beginning of a longer line")
  func question() {
    let found = seen([
      "Where does it fail? I would say nowhere at all that matters.", "Some answer.", "Where does it fail?",
    ])
    #expect(found.quoted(2) == 0)
  }

  @Test("A few words that recur are no quotation", arguments: ["Yes.", "I agree", "Thank you!"])
  func short(line: String) {
    let found = seen([line, words(1...30), line])
    #expect(found.quoted(2) == nil)
    #expect(!found.isRepeat(2))
  }

  @Test("What is marked as quoted is no second copy, however long it is")
  func marked() {
    let lines = [words(1...70), words(71...140), "> " + words(1...70), "> " + words(71...140), words(1...9, "new")]
    let found = seen(lines)
    #expect((0..<5).allSatisfy { !found.isRepeat($0) })
    #expect(found.quoted(2) == 0)
    #expect(found.quoted(3) == 1)
  }

  @Test("Letter case and marks do not make a line new")
  func folded() {
    let found = seen([words(1...20), words(1...50, "more"), words(1...20).uppercased() + ".", words(1...50, "last")])
    #expect(found.quoted(2) == 0)
  }

  @Test("A short greeting within a copy belongs to it")
  func greeting() {
    let found = seen([
      words(1...80), words(81...160), "Short answer.", words(1...80), "Hey Ada,", words(81...160), words(1...40, "new"),
    ])
    #expect(found.isRepeat(3) && found.isRepeat(4) && found.isRepeat(5))
    #expect(!found.isRepeat(6))
  }

  @Test("An empty text has seen nothing")
  func empty() {
    let found = seen([])
    #expect(!found.isRepeat(0))
    #expect(found.quoted(0) == nil)
  }

  @Test(
    "A text of one line, or of none, repeats nothing",
    arguments: [[], ["x"], ["one two three four five six seven eight nine"]])
  func few(lines: [String]) {
    let found = seen(lines)
    for line in lines.indices { #expect(!found.isRepeat(line) && found.quoted(line) == nil) }
  }
}
