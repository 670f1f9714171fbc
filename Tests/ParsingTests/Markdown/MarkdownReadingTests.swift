import Model
import Parsing
import Testing

@Suite("Markdown")
struct MarkdownReadingTests {
  private func document(_ text: String) -> Document {
    read(Array(text.utf8), options: ReadingOptions(format: .markdown)).documents.first ?? Document()
  }

  @Test("Blocks keep their kind and level")
  func blocks() {
    let result = document(
      """
      # Title

      Some *emphasis* and `code`, over
      two lines.

      ## Part

      - one
        - inner
      - two

      > quoted

      | a | b |
      |---|---|
      | 1 | 2 |

      ```
      let x = 1
        let y = 2
      ```
      """)
    #expect(result.title == "Title")
    #expect(
      result.blocks.map(\.kind) == [
        .paragraph, .heading, .listItem, .listItem, .listItem, .quotation, .tableRow, .tableRow, .code,
      ])
    #expect(result.words(result.blocks[0]) == "Some emphasis and code, over two lines.")
    #expect(result.blocks[1].level == 2)
    #expect(result.blocks.filter { $0.kind == .listItem }.map(\.level) == [1, 2, 1])
    #expect(result.texts(.tableRow) == ["a\tb", "1\t2"])
    #expect(result.texts(.code) == ["let x = 1\n  let y = 2"])
  }

  @Test("Links keep their words and targets, footnotes their labels")
  func links() throws {
    let result = document("See [the paper](https://arxiv.org/abs/2209.10652), and a note.[^1]\n\n[^1]: The note.\n")
    let link = try #require(result.links.first)
    #expect(String(decoding: Array(result.text.utf8)[link.range], as: UTF8.self) == "the paper")
    #expect(link.target == "https://arxiv.org/abs/2209.10652")
    #expect(result.links.contains { $0.kind == .footnote && $0.target == "1" })
    #expect(result.blocks.last?.kind == .footnote)
    #expect(result.blocks.last?.anchor == "1")
  }

  @Test("Front matter is metadata")
  func frontMatter() {
    let result = document("---\ntitle: \"A: title\"\nauthor: Ada Voss\ndate: 2024-05-06\ntags: [x, y]\n---\n\nText.\n")
    #expect(result.title == "A: title")
    #expect(result.authors.map(\.name) == ["Ada Voss"])
    #expect(result.published?.description == "2024-05-06")
    #expect(result.tags == ["x", "y"])
    #expect(result.ownTexts == ["Text."])
  }

  @Test("The facts under the title of a forum's page are its head")
  func facts() {
    let result = document(
      "# T\n\n- By [Ada Voss](/users/ada)\n- 2024-05-30\n- 47 points\n- Tag: Maths\n- Linkpost: [x](https://b.example/)\n\nText.\n"
    )
    #expect(result.authors.map(\.name) == ["Ada Voss"])
    #expect(result.published?.description == "2024-05-30")
    #expect(result.score?.value == 47)
    #expect(result.tags == ["Maths"])
    #expect(result.linkTarget == "https://b.example/")
    #expect(result.kind == .linkpost)
    #expect(result.ownTexts == ["Text."])
  }

  @Test("A list of points at the start of a text is no head")
  func plainList() {
    #expect(document("# T\n\n- First point of the text\n- Second\n").ownTexts == ["First point of the text", "Second"])
  }

  @Test("Stars and underscores that are no emphasis stay")
  func signs() {
    #expect(document("a * b and snake_case stay\n").ownTexts == ["a * b and snake_case stay"])
  }
}
