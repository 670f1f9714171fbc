import Model
import Testing

@Suite struct MediaWikiTests {
  @Test("Boxes around the text of a wiki are not the text; short lists of links are") func boxes() throws {
    let document = try page(
      """
      <html><head><title>Circuit - Some Wiki</title></head><body><h1 id='firstHeading'>Circuit</h1><h3>From Some Wiki</h3>
      <div id='mw-content-text'><div class='noprint'>Another wiki has an article</div><div id='toc'>Contents</div>
      <p>A circuit is a part.</p><h2>See also<span class='mw-editsection'>[edit]</span></h2><ul><li><a href='/f'>Feature</a></li></ul>
      <div class='notice metadata'>This is a stub.</div></div><div class='printfooter'>Retrieved from</div></body></html>
      """)
    #expect(document.title == "Circuit")
    #expect(document.site == "Some Wiki")
    #expect(document.bodyTexts == ["A circuit is a part.", "See also", "Feature"])
    #expect(document.authors.isEmpty)
  }

  private func article(
    _ body: String, title: String = "Circuit - Some Wiki", footer: String = "<div class='printfooter'>Retrieved</div>"
  )
    throws -> Document
  {
    try page(
      "<html><head><title>\(title)</title></head><body><h1 id='firstHeading'>Circuit</h1><div id='mw-content-text'>\(body)</div>\(footer)</body></html>"
    )
  }

  @Test(
    "Boxes of editors are no text",
    arguments: [
      "navbox", "hatnote", "ambox", "catlinks", "mw-jump-link", "vertical-navbox", "sistersitebox", "infobox",
    ])
  func tokens(_ token: String) throws {
    #expect(try article("<div class='\(token)'>A box</div><p>A circuit is a part.</p>").text == "A circuit is a part.")
  }

  @Test("The wiki is named behind the subject in the page's title, or not at all")
  func site() throws {
    #expect(try article("<p>x y</p>", title: "Circuit — Other Wiki").site == "Other Wiki")
    #expect(try article("<p>x y</p>", title: "Something else").site == nil)
    #expect(try article("<p>x y</p>", footer: "").site == nil)
  }

  @Test("Notes of a wiki are notes: their marks and the links back are no text") func notes() throws {
    let document = try article(
      """
      <p>A circuit is a part<sup class=reference id=cite_ref-1><a href="#cite_note-1">[1]</a></sup> of a net.</p>
      <h2>Notes</h2><ol><li id=cite_note-1><span class=mw-cite-backlink>^ <a href="#cite_ref-1">a</a></span> Said by Ode.</li></ol>
      """)
    #expect(document.bodyTexts == ["A circuit is a part of a net.", "Said by Ode."])
    #expect(document.blocks.map(\.kind) == [.paragraph, .footnote])
    #expect(document.links.filter { $0.kind == .footnote }.map(\.target) == ["cite_note-1"])
  }

  @Test("The parser's own output is the article where it is marked")
  func output() throws {
    #expect(
      try article("<p>before</p><div class='mw-parser-output'><p>A circuit.</p></div>").bodyTexts == ["A circuit."])
  }
}
