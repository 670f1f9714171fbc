import Testing

@testable import Parsing

@Suite("Lines of copied text")
struct TextLinesTests {
  private func lines(_ text: String) -> TextLines { TextLines(Array(text.utf8)) }

  @Test("Line feeds, carriage returns and both end a line", arguments: ["\n", "\r", "\r\n"])
  func endings(ending: String) {
    let read = lines("One\(ending)Two\(ending)\(ending)Three\(ending)")
    #expect((0..<read.count).map(read.text) == ["One", "Two", "Three"])
    #expect(read.lines.map(\.followsGap) == [false, false, true])
  }

  @Test("Blanks at both ends are no part of a line, and those before it are counted")
  func indent() {
    let read = lines("  One  \n\tTwo")
    #expect((0..<read.count).map(read.text) == ["One", "Two"])
    #expect(read.lines.map(\.indent) == [2, 4])
  }

  @Test(
    "A stop inside a bracket or quotation mark ends a sentence too",
    arguments: [("Yes.", true), ("Yes.)", true), ("Yes", false), ("Why?", false), ("so …", true)])
  func sentences(text: String, ends: Bool) {
    #expect(lines(text).endsSentence(0) == ends)
  }

  @Test("An empty text has no lines")
  func empty() {
    #expect(lines("").count == 0)
    #expect(lines(" \n\n ").count == 0)
  }
}
