import Foundation
import Model
import Testing

@testable import Rendering

@Suite("Outlines as text, Markdown and JSON")
struct OutlineRenderingTests {
  private var outline: Outline {
    let head = DocumentHead(
      key: "ada2024decay", title: "Decay *and* Time\u{1B}[31m", authors: ["Ada Quist"], year: 2024)
    let quotation = Quotation(
      quote: "Weights_decay in [most] runs.", address: "ada2024decay#p2:0-29",
      attribution: Attribution(name: "Ada Quist", basis: .byline), document: head,
      role: RoleFinding(role: .known, cue: "runs", strength: 1), score: 0.5)
    var outline = Outline(topic: "decay")
    outline.sections = [
      .init(heading: "What do we think we know?", groups: [.init(concept: "runs", items: [quotation])]),
      .init(heading: "What are we focused on?", groups: []),
    ]
    outline.missing = [CitedWork(title: "A Work", authors: ["Bo Lind"], year: 2020, count: 3)]
    return outline
  }

  @Test("Text names who, title, year and address, and holds no escape")
  func text() {
    let text = outline.text
    #expect(text.contains("\u{201C}Weights_decay in [most] runs.\u{201D}\n    — Ada Quist, Decay *and* Time"))
    #expect(text.contains("(2024), ada2024decay#p2:0-29"))
    #expect(text.contains("The library says nothing to this."))
    #expect(text.contains("Bo Lind, A Work (2020) (3 times)"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("Markdown escapes what would be markup and cites by key")
  func markdown() {
    let text = outline.markdown
    #expect(text.contains("Weights\\_decay in \\[most\\] runs."))
    #expect(text.contains("*Decay \\*and\\* Time"))
    // With the hash of the words, so that a reader of the export can tell whether they still stand there.
    #expect(text.contains("`ada2024decay#p2:0-29~\(TextHash("Weights_decay in [most] runs.".utf8))` [@ada2024decay]"))
    #expect(text.contains("### runs"))
  }

  @Test("The bibliography is named where each format looks for it, and nowhere without one")
  func bibliography() {
    var cited = outline
    cited.bibliography = "my \"refs\": 1.bib"
    #expect(cited.markdown.hasPrefix("---\nbibliography: \"my \\\"refs\\\": 1.bib\"\n---\n\n# Review: decay\n"))
    #expect(cited.org.contains("\n#+bibliography: my \"refs\": 1.bib\n"))
    #expect(cited.latex.contains("\\addbibresource{my \"refs\": 1.bib}"))
    #expect(outline.markdown.hasPrefix("# Review"))
    #expect(!outline.org.contains("#+bibliography"))
    for other in ["refs.json", "refs.ris", "a}b.bib", "100%.bib"] {
      cited.bibliography = other
      #expect(cited.latex.contains("\\addbibresource{refs.bib}"), "\(other)")
    }
  }

  @Test("Only items stand in lists")
  func items() {
    let parts = outline.parts
    #expect(parts.filter(\.isItem).count == 1 + outline.missing.count + outline.flow.lines.count)
    #expect(!OutlinePart.heading(level: 1, text: "x").isItem && !OutlinePart.note("x").isItem)
    let quotation = outline.quotations[0]
    #expect(OutlinePart.contradiction(claim: quotation, objection: quotation).isItem)
  }

  @Test("pandoc reads the name of the bibliography as it is", .enabled(if: Checker.hasPandoc))
  func bibliographyInPandoc() throws {
    var cited = outline
    for name in ["refs.bib", "a \"b\": c.bib", "# x.bib"] {
      cited.bibliography = name
      let (status, output) = try Checker.run("pandoc", ["-f", "markdown", "-t", "json"], cited.markdown)
      let meta =
        try #require(
          try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])["meta"] as? [String: Any]
      #expect(status == 0 && meta?.keys.contains("bibliography") == true, "\(name)")
    }
  }

  @Test("Quotations that share no concept stand under a heading of their own")
  func otherGroup() {
    var outline = outline
    outline.sections[0].groups.append(.init(concept: nil, items: outline.quotations))
    #expect(outline.markdown.contains("### Other"))
    #expect(outline.text.contains("\n  Other\n"))
    #expect(!self.outline.markdown.contains("Other"))
  }

  @Test("Copies of what is quoted are named in every format, before what was searched")
  func copies() {
    var outline = outline
    outline.copies = [.init(read: outline.quotations[0].document, others: ["quist2024decay", "decaytime"])]
    #expect(
      outline.text.contains("\nOther copies of what is quoted\n\n  - ada2024decay: also quist2024decay, decaytime\n"))
    #expect(outline.markdown.contains("\n- ada2024decay: also quist2024decay, decaytime\n\n## What was searched"))
    #expect(
      outline.structured["copies"]?.json(.compact)
        == "[{\"key\":\"ada2024decay\",\"others\":[\"quist2024decay\",\"decaytime\"]}]")
    #expect(!self.outline.text.contains("Other copies"))
  }

  @Test("JSON begins with its format and keeps the quotation as it is")
  func json() {
    let value = outline.structured
    #expect(value.json(.compact).hasPrefix("{\"format\":1,\"topic\":\"decay\""))
    guard case .array(let sections)? = value["sections"], case .array(let items)? = sections.first?["items"] else {
      Issue.record("no sections")
      return
    }
    #expect(items.first?["quote"] == .string("Weights_decay in [most] runs."))
    #expect(items.first?["attribution"]?["basis"] == .string("byline"))
    #expect(items.first?["role"] == .string("known"))
    #expect(value["flow"]?["documents"] == .integer(0))
  }

  @Test(
    "Markdown that would begin a block is escaped",
    arguments: [
      ("# Title", "\\# Title"), ("- item", "\\- item"), ("1. first", "1\\. first"), ("a@b", "a\\@b"),
      ("2.5 times", "2\\.5 times"), ("[a](javascript:b)", "\\[a\\]\\(javascript:b)"), ("f (x)", "f (x)"),
      ("plain words.", "plain words."),
    ])
  func escaping(text: String, expected: String) {
    #expect(markdownEscaped(text) == expected)
  }
}
