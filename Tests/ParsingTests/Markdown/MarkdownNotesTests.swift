import Model
import Parsing
import Testing

@Suite("Notes of a Markdown text")
struct MarkdownNotesTests {
  private func document(_ text: String) -> Document {
    read(Array(text.utf8), options: ReadingOptions(format: .markdown)).documents.first ?? Document()
  }

  @Test("A mark stood in the text as its label, glued to the word before it; its place is kept as a link")
  func mark() throws {
    let result = document("It broke.[^cost] We mended it.\n\n[^cost]: Two days and a cable.\n")
    #expect(result.ownTexts == ["It broke. We mended it.", "Two days and a cable."])
    let link = try #require(result.links.first)
    #expect(link == Link(range: 9..<9, target: "cost", kind: .footnote))
    #expect(result.blocks.last?.kind == .footnote)
    #expect(result.blocks.last?.anchor == link.target)
  }

  @Test("Brackets that call no note of the text are text", arguments: ["[^abc]", "[^1]", "[^]", "[^two words]"])
  func noNote(written: String) {
    let result = document("The pattern \(written) is meant.\n")
    #expect(result.ownTexts == ["The pattern \(written) is meant."])
    #expect(result.links.isEmpty)
  }

  @Test("The end of a note that is broken over lines was a paragraph of the text")
  func brokenLines() {
    let result = document("One.[^a]\n\n[^a]: The note begins\n    and goes on\nto its end.\n\nTwo.\n")
    #expect(result.texts(.footnote) == ["The note begins and goes on to its end."])
    #expect(result.texts(.paragraph) == ["One.", "Two."])
  }

  @Test("What is set in behind an empty line belongs to the note", arguments: ["    ", "\t", "  "])
  func paragraphs(indent: String) {
    let result = document("One.[^a]\n\n[^a]: First.\n\n\(indent)Second.\n\nTwo.\n")
    #expect(result.texts(.footnote) == ["First.", "Second."])
    #expect(result.blocks.filter { $0.kind == .footnote }.map(\.anchor) == ["a", "a"])
    #expect(result.texts(.paragraph) == ["One.", "Two."])
  }

  @Test("Notes that follow one another are each their own, with the links in them")
  func neighbours() throws {
    let result = document("A[^1] b[^2] c.\n\n[^1]: See [x](https://x.example/).\n[^2]: Or not.[^1]\n")
    #expect(result.texts(.footnote) == ["See x.", "Or not."])
    #expect(result.links.filter { $0.kind == .footnote }.map(\.target) == ["1", "2", "1"])
    let page = try #require(result.links.first { $0.kind == .page })
    #expect(result.text(page.range) == "x")
  }

  @Test("A label is found whatever its case, and has the anchor of its note")
  func letterCase() {
    let result = document("One.[^Über]\n\n[^über]: The note.\n")
    #expect(result.links.map(\.target) == ["über"])
  }

  @Test("A mark stands in headings, items, quotations and cells as well")
  func places() {
    let result = document("# T\n\n## Part[^n]\n\n- item[^n]\n\n> said[^n]\n\n[^n]: The note.\n")
    #expect(result.ownTexts == ["Part", "item", "said", "The note."])
    #expect(result.links.count { $0.kind == .footnote } == 3)
  }

  @Test("The notes of an answer that is set in by signs of quotation are found")
  func comments() {
    let result = document(
      """
      # Comments: T

      ### Comment by ada
      - Reply depth: 0
      - 2025-07-15

      > It holds.[^n]
      >
      > [^n]: Mostly.
      """)
    #expect(result.ownTexts == ["It holds.", "Mostly."])
    #expect(result.blocks.map(\.comment) == [0, 0])
  }
}
