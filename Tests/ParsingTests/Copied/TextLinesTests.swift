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

  @Test("Mixed ends of lines part lines once each")
  func mixed() {
    let read = lines("One\r\nTwo\rThree\n\rFour\r\n\r\nFive")
    #expect((0..<read.count).map(read.text) == ["One", "Two", "Three", "Four", "Five"])
    #expect(read.lines.map(\.followsGap) == [false, false, false, true, true])
  }

  @Test("A last line needs no end, and a gap before the first line is one")
  func borders() {
    #expect(lines("x").lines == [TextLine(range: 0..<1, indent: 0, followsGap: false)])
    #expect(lines("\n\nx\n").lines == [TextLine(range: 2..<3, indent: 0, followsGap: true)])
  }

  @Test(
    "Words of any script are counted, signs are none",
    arguments: [("два слова", 2), ("a – b", 2), ("…", 0), ("1,204 seeds", 3)])
  func words(text: String, count: Int) {
    #expect(lines(text).wordCount(0) == count)
  }

  @Test("The last byte of a line is asked for without the blanks behind it")
  func ends() {
    let read = lines("What to try:  \nNo.")
    #expect(read.ends(0, with: UInt8(ascii: ":")))
    #expect(!read.ends(1, with: UInt8(ascii: ":")))
    #expect(read.slice(0).count == 12)
  }
}
