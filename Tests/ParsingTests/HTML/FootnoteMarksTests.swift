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
    "The notes of word processors were paragraphs like any other",
    arguments: [
      ("<sup><a href='#_ftn1'>[1]</a></sup>", "<sup><a href='//6CB5#_ftnref1'>[1]</a> </sup>", "_ftn1"),
      (
        "<a href='#_ftn1' name=_ftnref1><span>[1]</span></a>", "<a href='#_ftnref1' name=_ftn1><span>[1]</span></a>",
        "_ftn1"
      ),
      ("<sup><a href='#ftnt1' id=ftnt_ref1>[1]</a></sup>", "<a href='#ftnt_ref1' id=ftnt1>[1]</a>", "ftnt1"),
    ])
  func exported(_ mark: String, _ label: String, _ anchor: String) throws {
    let (lines, links) = try built("<p>It holds.\(mark)</p><hr><p>\(label) The note.</p>")
    #expect(lines == ["It holds.", "note \(anchor): The note."])
    #expect(links == [Link(range: 9..<9, target: anchor, kind: .footnote)])
  }

  @Test("Notes in the margin stood in the midst of the text") func marginAtEnd() throws {
    let html =
      "<div><p>It holds.<sup class=x>3</sup></p><aside><ol start=3><li>The note.</ol></aside></div><p>It goes on.</p>"
    #expect(try built(html).lines == ["It holds.", "It goes on.", "note 3: The note."])
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
    #expect(try built("<p>10<sup>2</sup> and m<sup>2</sup></p>").lines == ["10^2 and m2"])
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

  @Test("Signs call notes as figures do", arguments: ["*", "†", "‡", "§", "**"])
  func signs(_ sign: String) throws {
    let (lines, links) = try built("<p>It holds.<sup><a href='#n1'>\(sign)</a></sup></p><p id=n1>The note.</p>")
    #expect(lines == ["It holds.", "The note."])
    #expect(links.first == Link(range: 9..<9, target: "n1", kind: .footnote))
  }

  @Test(
    "A figure with a link to another page is no mark, and neither is a longer one",
    arguments: [
      "<sup><a href='/paper'>1</a></sup>", "<sup><a href='#x'>1234</a></sup>", "<sup>th</sup>",
      "<sup><a href='#x'>a)</a></sup>",
    ])
  func noMarks(_ mark: String) throws {
    let (_, links) = try built("<p>It holds\(mark) here.</p>")
    #expect(!links.contains { $0.kind == .footnote && $0.range.isEmpty })
  }

  @Test(
    "A mark may stand around its figure or within it",
    arguments: [
      "<sup><a href='#fn1'>1</a></sup>", "<a href='#fn1'><sup>1</sup></a>",
      "<sup id=r1><span><a href='#fn1'> 1 </a></span></sup>",
    ])
  func nesting(_ mark: String) throws {
    let (lines, links) = try built("<p>It holds.\(mark)</p><ol><li id=fn1>The note.</ol>")
    #expect(lines == ["It holds.", "note fn1: The note."])
    #expect(links.first { $0.kind == .footnote }?.target == "fn1")
  }

  @Test("Bare figures are marks only where the page has a note for each and calls it once") func bare() throws {
    let notes = "<div id=footnote-1><p>One.</p></div>"
    #expect(try built("<p>It holds.<sup>1</sup></p>\(notes)").lines.first == "It holds.")
    #expect(try built("<p>x<sup>1</sup> and y<sup>1</sup></p>\(notes)").lines.first == "x1 and y1")
    #expect(try built("<p>It holds.<sup>7</sup></p>\(notes)").lines.first == "It holds.7")
  }

  @Test("Several notes keep their order and their own words") func several() throws {
    let html = """
      <p>One.<sup><a href='#fn1'>1</a></sup> Two.<sup><a href='#fn2'>2</a></sup></p>
      <ol><li id=fn1><p>First, <a href=/x>here</a>.</p><p>And more.</p></li><li id=fn2>Second.</li></ol>
      """
    let (lines, links) = try built(html)
    #expect(lines == ["One. Two.", "note fn1: First, here.", "note fn1: And more.", "note fn2: Second."])
    #expect(links.filter { $0.kind == .footnote }.map(\.target) == ["fn1", "fn2"])
    #expect(links.contains { $0.kind == .page && $0.target == "/x" })
  }

  @Test(
    "Numbered headings and steps are no notes",
    arguments: ["<p><strong>1</strong> First do this.</p>", "<h2>1</h2><p>words</p>"])
  func steps(_ html: String) throws {
    #expect(try built("<p>Words before.</p>\(html)").lines.allSatisfy { !$0.hasPrefix("note") })
    #expect(try built(html).lines.joined().contains("1"))
  }

  @Test("An aside of several things, or without a first number, is none of notes") func asides() throws {
    for aside in [
      "<aside><p>x</p><ol start=3><li>The note.</ol></aside>", "<aside><ol><li>The note.</ol></aside>",
      "<aside><ul><li>x</ul></aside>",
    ] {
      #expect(try built("<p>It holds.<sup>3</sup></p>\(aside)").lines.allSatisfy { !$0.hasPrefix("note") })
    }
  }

  @Test("The arrow that leads back to the mark is no part of a note") func backLink() throws {
    let html =
      "<p>It holds.<sup><a href='#fn1'>1</a></sup></p><ol><li id=fn1><p>The note.</p><p><a href='#r1'>↩</a></p></ol>"
    #expect(try built(html).lines.filter { $0.contains("note fn1") }.contains("note fn1: The note."))
  }

  @Test("A figure that links to a note without standing high was glued to its word") func plainLink() throws {
    let html = """
      <p>It holds.<a name=FnAnchor_1 href='#Footnote_1'><span>1</span></a> And more.</p>
      <div><p><a name=Footnote_1 href='#FnAnchor_1'><span>1</span></a> The note.</p></div><p>See <a href='#part2'>2</a>.</p>
      """
    let (lines, links) = try built(html)
    #expect(lines == ["It holds. And more.", "note Footnote_1: The note.", "See 2."])
    #expect(links.first == Link(range: 9..<9, target: "Footnote_1", kind: .footnote))
  }

  @Test(
    "A section apart is one of notes by its role or the end of its name",
    arguments: [
      ("role=doc-endnotes", true), ("id=pageEndnotes", true), ("class='x site-footnotes'", true),
      ("class=footnotes-link", false), ("id=notes", false), ("title=footnotes", false),
    ])
  func sections(_ attribute: String, _ isOfNotes: Bool) throws {
    let prose = ArticleExtractionTests.prose
    let document = try page(
      "<body><article>\(prose)<p>It holds.</p></article><div \(attribute)><ol><li>The note.</li></ol></div>")
    #expect(document.text.hasSuffix("The note.") == isOfNotes)
  }
}
