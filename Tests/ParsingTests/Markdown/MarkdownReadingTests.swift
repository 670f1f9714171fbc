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

  @Test("Headings of every level, and a line of hashes without a blank is none")
  func headings() {
    let result = document("# T\n\n## Two\n\nx\n\n###### Six\n\ny\n\n#tag\n")
    #expect(result.blocks.filter { $0.kind == .heading }.map(\.level) == [2, 6])
    #expect(result.ownTexts.last == "#tag")
  }

  @Test("A second heading of the first level is a heading")
  func secondTitle() {
    let result = document("# T\n\nx\n\n# U\n\ny\n")
    #expect(result.title == "T")
    #expect(result.texts(.heading) == ["U"])
  }

  @Test("Numbered items, and what goes on below one")
  func numbered() {
    let result = document("1. one\n   goes on\n2. two\n\nAfter.\n")
    #expect(result.texts(.listItem) == ["one goes on", "two"])
    #expect(result.texts(.paragraph) == ["After."])
  }

  @Test("Lines of a quotation are joined, an empty one parts them")
  func quotations() {
    let result = document("> one\n> goes on\n>\n> two\n")
    #expect(result.texts(.quotation) == ["one goes on", "two"])
  }

  @Test("Rules part blocks and are none", arguments: ["---", "***", "___", "- - -"])
  func rules(rule: String) {
    #expect(document("one\n\n\(rule)\n\ntwo\n").ownTexts == ["one", "two"])
  }

  @Test("Code keeps its lines and signs, with either fence")
  func code() {
    for fence in ["```", "~~~"] {
      let result = document("\(fence)swift\nlet a = [1](b) * 2\n\n  indented\n\(fence)\nAfter.\n")
      #expect(result.texts(.code) == ["let a = [1](b) * 2\n\n  indented"])
      #expect(result.texts(.paragraph) == ["After."])
    }
  }

  @Test("A fence that nothing closes goes on to the end")
  func openFence() {
    #expect(document("```\nlet a = 1").texts(.code) == ["let a = 1"])
  }

  @Test("A picture is its description, a link its words, an escaped sign itself")
  func inline() {
    let result = document("See ![a figure](f.png) and [the *paper*](https://a.example/p \"title\") and \\*stars\\*.\n")
    #expect(result.ownTexts == ["See a figure and the paper and *stars*."])
    #expect(result.links.map(\.target) == ["f.png", "https://a.example/p"])
  }

  @Test("Brackets within a link's words and target belong to it")
  func nested() {
    let result = document("[a [b] c](https://a.example/x_(y)) end\n")
    #expect(result.ownTexts == ["a [b] c end"])
    #expect(result.links.map(\.target) == ["https://a.example/x_(y)"])
  }

  @Test("Brackets that nothing closes are text, however many", arguments: [1, 5000])
  func open(count: Int) {
    let text = String(repeating: "[", count: count) + "x"
    #expect(document("a \(text)\n").ownTexts == ["a \(text)"])
  }

  @Test("A bare address is a link")
  func bare() {
    #expect(document("It is at https://a.example/x.\n").links.map(\.target) == ["https://a.example/x"])
  }

  @Test("A front matter that nothing closes is text")
  func openFrontMatter() {
    let result = document("---\ntitle: x\n\nText.\n")
    #expect(result.title == nil)
    #expect(result.text.contains("Text."))
  }

  @Test("An empty file has nothing")
  func empty() {
    #expect(document("").blocks.isEmpty)
  }

  @Test(
    "A heading that is underlined stood as a paragraph",
    arguments: [("Part\n===", 1), ("Part\n---", 2), ("Part\n--------", 2)])
  func underlined(text: String, level: Int) {
    let result = document("# T\n\nx\n\n\(text)\ny\n")
    #expect(result.texts(.heading) == ["Part"])
    #expect(result.blocks.first { $0.kind == .heading }?.level == level)
    #expect(result.texts(.paragraph) == ["x", "y"])
  }

  @Test("An underlined line at the beginning is the title")
  func underlinedTitle() {
    let result = document("A *guide*\n=========\n\nText.\n")
    #expect(result.title == "A guide")
    #expect(result.ownTexts == ["Text."])
    #expect(result.provenance.first { $0.field == "title" }?.evidence == "A *guide*")
  }

  @Test(
    "A rule below a list, a long paragraph or an empty line underlines nothing",
    arguments: ["- item\n---", "text\n\n---", "LONG\n---", "a - b\n- - -"])
  func noUnderline(text: String) {
    let long = String(repeating: "a sentence of some words ", count: 12)
    #expect(document("\(text.replacing("LONG", with: long))\n\nAfter.\n").texts(.heading).isEmpty)
  }

  @Test("Carriage returns, tabs and a mark at the beginning change nothing")
  func lineEnds() {
    let text = "# T\n\n- one\n\t- inner\n\n> said\n\n```\na\n\tb\n```\n\n[x](https://a.example)\n"
    let plain = document(text)
    let returned = document("\u{FEFF}" + text.replacing("\n", with: "\r\n"))
    #expect(returned.title == plain.title)
    #expect(returned.text == plain.text)
    #expect(returned.blocks == plain.blocks)
    #expect(returned.links == plain.links)
  }

  @Test("Depth is told by two blanks a level or by tabs")
  func depths() {
    let result = document("- a\n  - b\n    - c\n- d\n")
    #expect(result.blocks.map(\.level) == [1, 2, 3, 1])
  }

  @Test(
    "Cells keep their order, borders in every form are none", arguments: ["|---|---|", "| :-- | --: |", "|:-:|:-:|"])
  func tables(border: String) {
    #expect(document("| a | b |\n\(border)\n| *c* | |\n").texts(.tableRow).first == "a\tb")
    #expect(document("| a | b |\n\(border)\n| c | d |\n").texts(.tableRow) == ["a\tb", "c\td"])
  }

  @Test(
    "Front matter of notes and site builders, with lists below their keys",
    arguments: [
      "authors:\n  - Ada Voss\n  - Bo Tanaka", "authors: [Ada Voss, Bo Tanaka]",
      "author: \"[[Ada Voss]], [[Bo Tanaka]]\"", "by: Ada Voss and Bo Tanaka",
    ])
  func authorLists(lines: String) {
    let result = document("---\n\(lines)\nsource: https://a.example/x\nunknown: y\n---\nText.\n")
    #expect(result.authors.map(\.name) == ["Ada Voss", "Bo Tanaka"])
    #expect(result.url == "https://a.example/x")
    #expect(result.ownTexts == ["Text."])
  }

  @Test("Text in other scripts keeps its emphasis' words and its links")
  func scripts() {
    let result = document("# Пробы\n\nЭто **важно** и [здесь](https://a.example/ж). 言葉*強調*。\n")
    #expect(result.title == "Пробы")
    #expect(result.ownTexts == ["Это важно и здесь. 言葉強調。"])
    #expect(result.links.map(\.target) == ["https://a.example/ж"])
  }
}
