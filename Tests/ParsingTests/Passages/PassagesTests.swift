import Model
import Parsing
import Testing

@Suite("Passages")
struct PassagesTests {
  private func text(_ count: Int, _ word: String = "word") -> String {
    Array(repeating: word, count: count).joined(separator: " ")
  }

  private func document(_ blocks: [(BlockKind, String, Int)]) -> Document {
    var builder = DocumentBuilder()
    for (kind, text, level) in blocks { builder.append(kind, text.utf8, level: level) }
    var document = Document()
    builder.finish(&document)
    return document
  }

  @Test("Short blocks are gathered, long ones stand by themselves")
  func gathering() {
    let result = document([
      (.paragraph, text(30), 0), (.paragraph, text(35), 0), (.paragraph, text(70), 0), (.paragraph, text(250), 0),
    ])
    #expect(result.passages.map(\.blocks) == [0..<2, 2..<3, 3..<4])
  }

  @Test("A heading begins a passage and names its path")
  func headings() {
    let result = document([
      (.heading, "Part", 2), (.paragraph, text(20), 0), (.heading, "Inner", 3), (.paragraph, text(20), 0),
      (.heading, "Next", 2),
      (.paragraph, text(20), 0),
    ])
    #expect(result.passages.map(\.blocks) == [0..<2, 2..<4, 4..<6])
    #expect(result.passages.map(\.headings) == [["Part"], ["Part", "Inner"], ["Next"]])
  }

  @Test("Passages cover every block once, in order, within the text")
  func cover() {
    let result = document((0..<40).map { ($0 % 7 == 0 ? .heading : .paragraph, text(5 + $0 * 3), $0 % 7 == 0 ? 2 : 0) })
    #expect(result.passages.flatMap { Array($0.blocks) } == Array(result.blocks.indices))
    #expect(result.passages.allSatisfy { $0.range.upperBound <= result.text.utf8.count })
  }

  @Test("A passage never crosses the border of a comment")
  func comments() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, text(5).utf8)
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, text(5).utf8)
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, text(5).utf8)
    var result = Document()
    builder.finish(&result)
    #expect(result.passages.map(\.comment) == [nil, 0, 1])
    #expect(result.comments.map(\.range) == result.passages.dropFirst().map(\.range))
  }

  @Test("A heading without text goes with one below it, and never under the path of the next")
  func bareHeadings() {
    let result = document([
      (.heading, "Part", 2), (.heading, "Inner", 3), (.paragraph, text(20), 0), (.heading, "Empty", 2),
      (.heading, "Next", 2), (.paragraph, text(20), 0),
    ])
    #expect(result.passages.map(\.blocks) == [0..<3, 3..<4, 4..<6])
    #expect(result.passages.map(\.headings) == [["Part", "Inner"], ["Empty"], ["Next"]])
  }

  @Test("What repeats text elsewhere has passages of its own")
  func repeats() {
    var builder = DocumentBuilder()
    for word in ["one", "two", "three"] { builder.append(.paragraph, text(10, word).utf8) }
    builder.blocks[1].isRepeat = true
    var result = Document()
    builder.finish(&result)
    #expect(result.passages.map(\.isRepeat) == [false, true, false])
  }

  @Test("A comment's heading is no part of the path of the next comment")
  func pathOfComment() {
    var builder = DocumentBuilder()
    builder.append(.heading, "Part".utf8, level: 2)
    builder.append(.paragraph, text(5).utf8)
    _ = builder.beginComment(Comment())
    builder.append(.heading, "Mine".utf8, level: 2)
    builder.append(.paragraph, text(5).utf8)
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, text(5).utf8)
    var result = Document()
    builder.finish(&result)
    #expect(result.passages.map(\.headings) == [["Part"], ["Mine"], []])
  }
}
