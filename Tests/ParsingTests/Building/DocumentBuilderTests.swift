import Model
import Parsing
import Testing

@Suite struct DocumentBuilderTests {
  private func texts(_ builder: DocumentBuilder) -> [String] {
    builder.blocks.map { String(decoding: builder.bytes[$0.range], as: UTF8.self) }
  }

  @Test("Blocks are parted by one line feed, and their ranges leave it out") func blocks() {
    var builder = DocumentBuilder()
    builder.append(.heading, "One".utf8, level: 2)
    builder.append(.paragraph, "two".utf8)
    #expect(builder.bytes == Array("One\ntwo".utf8))
    #expect(builder.blocks.map(\.range) == [0..<3, 4..<7])
    #expect(builder.blocks[0].level == 2)
  }

  @Test("Blanks at the ends go, but for those that begin a line of code") func blanks() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, " \n words \t".utf8)
    builder.append(.code, "\n  return x\n".utf8)
    #expect(texts(builder) == ["words", "  return x"])
  }

  @Test("A block without text is none", arguments: ["", " \n\t "]) func empty(_ text: String) {
    var builder = DocumentBuilder()
    #expect(builder.append(.paragraph, text.utf8) == nil)
    #expect(builder.bytes.isEmpty)
    #expect(builder.blocks.isEmpty)
  }

  @Test("Links are counted from the document's beginning, and lie within their block") func links() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, "first".utf8)
    builder.append(
      .paragraph, "  see this ".utf8,
      links: [Link(range: 6..<10, target: "/a"), Link(range: 0..<40, target: "/b"), Link(range: 11..<11, target: "/c")])
    #expect(builder.links.map(\.range) == [10..<14, 6..<14, 14..<14])
    #expect(builder.links.map(\.target) == ["/a", "/b", "/c"])
  }

  @Test("A comment's range spans its blocks; its blocks know it") func comments() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, "body".utf8)
    let first = builder.beginComment(Comment())
    builder.append(.paragraph, "one".utf8)
    builder.append(.paragraph, "two".utf8)
    let second = builder.beginComment(Comment(parent: first))
    builder.append(.paragraph, "three".utf8)
    builder.closeComment()
    #expect(builder.comments.map(\.range) == [5..<12, 13..<18])
    #expect(builder.comments[second].parent == first)
    #expect(builder.blocks.map(\.comment) == [nil, 0, 0, 1])
  }

  @Test("A comment without words has an empty range where it would stand") func emptyComment() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, "body".utf8)
    _ = builder.beginComment(Comment())
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, "words".utf8)
    builder.closeComment()
    #expect(builder.comments[0].range.isEmpty)
    #expect(builder.comments[1].range == 5..<10)
  }

  @Test("A document takes everything over, the open comment too, and has passages") func finish() {
    var builder = DocumentBuilder()
    builder.append(.paragraph, "the body of a document".utf8, links: [Link(range: 4..<8, target: "/a")])
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, "an answer".utf8)
    var document = Document()
    builder.finish(&document)
    #expect(document.text == "the body of a document\nan answer")
    #expect(document.blocks.count == 2)
    #expect(document.comments.first?.range == 23..<32)
    #expect(document.links.map(\.target) == ["/a"])
    #expect(!document.passages.isEmpty)
  }

  @Test("The text is the blocks' words with a line feed between them, whatever is appended") func whole() {
    var builder = DocumentBuilder()
    let parts = ["one", "", "zwei — drei", " \n", "四", "\tfive\t", "", "🙂"]
    for (number, part) in parts.enumerated() {
      if number % 3 == 0 { _ = builder.beginComment(Comment()) }
      builder.append(number % 2 == 0 ? .paragraph : .listItem, part.utf8)
    }
    builder.closeComment()
    #expect(texts(builder).joined(separator: "\n") == String(decoding: builder.bytes, as: UTF8.self))
    #expect(
      zip(builder.blocks, builder.blocks.dropFirst()).allSatisfy { $0.range.upperBound + 1 == $1.range.lowerBound })
    #expect(builder.comments.count == 3)
  }

  @Test("What follows a closed comment belongs to none") func afterComment() {
    var builder = DocumentBuilder()
    _ = builder.beginComment(Comment())
    builder.append(.paragraph, "one".utf8)
    builder.closeComment()
    builder.closeComment()
    builder.append(.paragraph, "two".utf8)
    #expect(builder.blocks.map(\.comment) == [0, nil])
    #expect(builder.comments[0].range == 0..<3)
  }
}
