import Model
import Parsing
import Testing

@Suite struct FootnoteMarksTests {
  private func built(_ html: String) throws -> (lines: [String], links: [Link]) {
    let tree = try tree("<body>" + html)
    var builder = DocumentBuilder()
    BlockReader.append(tree.root, of: tree, to: &builder)
    let lines = builder.blocks.map { block in
      "\(block.kind == .footnote ? "note \(block.anchor ?? ""): " : "")"
        + String(decoding: builder.bytes[block.range], as: UTF8.self)
    }
    return (lines, builder.links)
  }

  @Test("A bare figure was glued to the word before it; its place is kept as a link") func linked() throws {
    let (lines, links) = try built(
      "<p>It holds.<sup><a href='#fn1'>1</a></sup> And more.</p><ol><li id=fn1>The note.</ol>")
    #expect(lines == ["It holds. And more.", "note fn1: The note."])
    #expect(links.first == Link(range: 9..<9, target: "fn1", kind: .footnote))
  }

  @Test("A mark in brackets stays") func brackets() throws {
    let (lines, links) = try built("<p>It holds.<sup><a href='#fn1'>[1]</a></sup></p>")
    #expect(lines == ["It holds.[1]"])
    #expect(links.first?.kind == .footnote)
  }

  @Test(
    "Notes that begin with the figure of a mark are notes, the figure is no part of them",
    arguments: ["<sup>1</sup>", "<strong>1</strong>"])
  func labels(_ label: String) throws {
    let (lines, links) = try built("<p>It holds.<sup>1</sup></p><hr><p>\(label) The note.</p>")
    #expect(lines == ["It holds.", "note 1: The note."])
    #expect(links.map(\.target) == ["1"])
  }

  @Test("An exponent is no mark") func exponent() throws {
    #expect(try built("<p>10<sup>2</sup> and m<sup>2</sup></p>").lines == ["102 and m2"])
    let note = "<ol><li id=fn2>The note.</ol>"
    #expect(try built("<p>m<sup>2</sup> and<sup><a href='#fn2'>2</a></sup></p>\(note)").lines.first == "m2 and")
  }

  @Test("A note that its mark hides was lost") func hidden() throws {
    let html = """
      <p>It holds.<span class=inline-footnote>1<span style="display:none">The <b>note</b>.</span></span> Yes.</p><p>End.</p>
      """
    #expect(try built(html).lines == ["It holds. Yes.", "End.", "note 1: The note."])
  }

  @Test("Notes in the margin are notes") func margin() throws {
    let html = "<p>It holds.<sup class=aside-link>3</sup></p><aside><ol start=3><li>The note.</li></ol></aside>"
    #expect(try built(html).lines == ["It holds.", "note 3: The note."])
  }

  @Test("Notes that a page keeps apart from its text belong to it") func apart() throws {
    let prose = ArticleExtractionTests.prose
    let notes = "<div class=page-footnotes><h4>Footnotes</h4><ol><li id=footnote-1>The note.</ol></div>"
    let document = try page("<body><article>\(prose)<p>It holds.<sup>1</sup></p></article><div>\(notes)</div>")
    #expect(document.blocks.last?.kind == .footnote)
    #expect(document.text.hasSuffix("The note."))
  }
}
