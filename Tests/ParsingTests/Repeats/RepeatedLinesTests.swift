import Model
@testable import Parsing
import Testing

@Suite("Texts that stand in a file twice")
struct RepeatedLinesTests {
  private static func paragraph(_ topic: String) -> String {
    "This paragraph about \(topic) is long enough to be told from every other one by its words on \(topic), \(topic) again, and more."
  }
  private static let first = ["probes", "circuits", "sparsity"].map(paragraph)
  private static let added = ["grokking", "patching"].map(paragraph)

  @Test("The fuller copy is the text even when it stands second, and the line above it is the title")
  func fullerSecond() {
    let document = readCopied((Self.first + ["Notes, Week 3"] + Self.first + Self.added).joined(separator: "\n"))
    #expect(document.title == "Notes, Week 3")
    #expect(document.blocks.map(\.isRepeat) == [true, true, true, false, false, false, false, false])
    #expect(document.ownTexts == Self.first + Self.added)
  }

  @Test("The fuller copy is the text when it stands first")
  func fullerFirst() {
    let document = readCopied((Self.first + Self.added + Self.first).joined(separator: "\n"))
    #expect(document.ownTexts == Self.first + Self.added)
    #expect(document.blocks.suffix(3).allSatisfy { $0.isRepeat })
  }

  @Test("A refrain is no repeat")
  func refrain() {
    let refrain = "And so we read the same line again and again until it says something that it did not say before."
    let lines = ["probes", "circuits", "sparsity", "grokking", "patching", "dictionaries"].flatMap { topic in
      [Self.paragraph(topic), refrain]
    }
    #expect(readCopied(lines.joined(separator: "\n")).blocks.allSatisfy { !$0.isRepeat })
  }

  @Test("Repeated passages are no part of the index")
  func passages() {
    let document = readCopied((Self.first + Self.added + Self.first).joined(separator: "\n"))
    let indexed = document.passages.filter { !$0.isRepeat }
    let words = indexed.map { String(decoding: Array(document.text.utf8)[$0.range], as: UTF8.self) }.joined()
    #expect(words.components(of: Self.first[0]) == 1)
  }
}

extension String {
  /// How often another string stands in this one.
  fileprivate func components(of other: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: other) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }

  @Test("An empty text and a single line repeat nothing")
  func nothing() {
    for text in ["", "one line of some words that stands alone in its file"] {
      let found = RepeatedLines(TextLines(Array(text.utf8)))
      #expect(found.isEmpty)
      #expect(found.startOfSecond == nil)
    }
  }

  @Test("The copies run in one order: lines that stand crosswise are natural repetition")
  func crosswise() {
    func words(_ stem: String) -> String { (1...20).map { "\(stem)\($0)" }.joined(separator: " ") }
    let lines = ["a", "b", "c", "d", "e", "f"].map(words) + ["new", "f"].map(words)
    let found = RepeatedLines(TextLines(Array(lines.joined(separator: "\n").utf8)))
    #expect(found.isEmpty)
  }
}
