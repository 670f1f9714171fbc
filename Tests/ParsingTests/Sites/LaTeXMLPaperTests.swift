import Model
import Testing

@Suite struct LaTeXMLPaperTests {
  private func paper(creators: String = "", outside: String = "", inside: String = "") throws -> Document {
    try page(
      """
      <html><body>\(outside)<article class='ltx_document'><nav class='ltx_TOC'>Contents</nav>
      <h1 class='ltx_title ltx_title_document'>The Title</h1><div class='ltx_authors'>\(creators)</div>
      <div class='ltx_dates'>(March 2024)</div><p class='ltx_p'>The words.</p>\(inside)
      <section class='ltx_bibliography'><ul><li class='ltx_bibitem' id='bib.bib1'><span class='ltx_tag'>[1]</span>
      <span class='ltx_bibblock'>S. Watanabe.</span>
      <span class='ltx_bibblock'>Algebraic Geometry and Statistical Learning Theory.</span>
      <span class='ltx_bibblock'>2009, pages 1024–1030.</span></li></ul></section></article>
      <footer class='ltx_page_footer'>Generated</footer></body></html>
      """)
  }

  @Test("Title, day and text, without contents") func head() throws {
    let document = try paper()
    #expect(document.title == "The Title")
    #expect(document.published?.description == "2024-03")
    #expect(document.bodyTexts.first == "The words.")
    #expect(!document.text.contains("Contents"))
  }

  @Test("A paper's text ended before its reference list, so that entries had no place in it") func list() throws {
    let document = try paper()
    let reference = try #require(document.references.first)
    let range = try #require(reference.range)
    #expect(document.text(range) == "[1] " + reference.raw)
    #expect(document.bodyTexts.last == document.text(range))
    #expect(document.blocks.last?.kind == .listItem)
  }

  @Test("Each creator is an author; affiliations are not") func authors() throws {
    let document = try paper(
      creators: "<span class='ltx_personname'>Ruta Mallory<br class='ltx_break'>Harbour College</span>"
        + "<span class='ltx_personname'>Isaac Pemberley<sup>2</sup></span>")
    #expect(document.authors.map(\.name) == ["Ruta Mallory", "Isaac Pemberley"])
  }

  @Test("Names that share one element are told apart") func sharedElement() throws {
    let document = try paper(
      creators: "<span class='ltx_personname'>Ruta Mallory, Isaac Pemberley &amp; Wren Ode</span>")
    #expect(document.authors.map(\.name) == ["Ruta Mallory", "Isaac Pemberley", "Wren Ode"])
  }

  @Test("The reference list is kept as entries") func references() throws {
    let reference = try #require(try paper().references.first)
    #expect(reference.key == "bib.bib1")
    #expect(reference.raw.hasPrefix("S. Watanabe. Algebraic Geometry"))
    #expect(!reference.raw.contains("[1]"))
    #expect(reference.title == "Algebraic Geometry and Statistical Learning Theory")
  }

  @Test(
    "The address is that of the abstract, without the version",
    arguments: [
      "<a href='https://arxiv.org/abs/2401.12345v2'>Back</a>", "<base href='/html/2401.12345v2/'>",
      "<link rel='canonical' href='https://arxiv.org/html/2401.12345'>",
    ])
  func address(_ html: String) throws {
    #expect(try paper(outside: html).url == "https://arxiv.org/abs/2401.12345")
    #expect(try paper(outside: html).site == "arXiv")
  }

  @Test("A paper that is cited in the text is not the page's address") func citedAddress() throws {
    #expect(try paper(inside: "<p><a href='https://arxiv.org/abs/2201.02177'>Grokking</a></p>").url == nil)
  }

  @Test("Formulas keep their TeX, sections their levels") func formulas() throws {
    let document = try paper(
      inside:
        "<section class='ltx_section'><h2 class='ltx_title'>1 Method</h2><p class='ltx_p'>Let <math alttext='x_1'><mi>x</mi></math> be.</p></section>"
    )
    #expect(document.bodyTexts.prefix(3) == ["The words.", "1 Method", "Let $x_1$ be."])
    #expect(document.blocks.first { $0.kind == .heading }?.level == 2)
  }

  @Test("The year of a reference is the last figure that can be one") func years() throws {
    let reference = try #require(try paper().references.first)
    #expect(reference.year == 2009 || reference.year == 1030)
    #expect(try paper().references.count == 1)
  }

  @Test("The titles of references were lost; where there is none between authors and place, none is made up")
  func titles() throws {
    func references(_ blocks: [String]) throws -> [Reference] {
      let item = blocks.map { "<span class='ltx_bibblock'>\($0)</span>" }.joined()
      return try page(
        "<article class='ltx_document'><h1 class='ltx_title_document'>T</h1><p>Words.</p><li class='ltx_bibitem'>\(item)</li></article>"
      ).references
    }
    #expect(try references(["R. Mallory.", "“On seeds.”", "2009."]).first?.title == "On seeds")
    #expect(
      try references(["R. Mallory.", "On seeds, and more.", "Harbour Press,", "2009."]).first?.title
        == "On seeds, and more")
    #expect(try references(["R. Mallory. On seeds. 2009."]).first?.title == nil)
    #expect(try references(["R. Mallory.", "On seeds. 2009."]).first?.title == nil)
    #expect(try references(["R. Mallory.", "2009.", "x"]).first?.title == nil)
    #expect(try references([]).isEmpty)
  }
}
