import Model
import Testing

@Suite struct DistillTests {
  private func article(
    head: String = "", front: String = "{}", byline: String = "", body: String = "<p>The words.</p>", rest: String = ""
  ) throws -> Document {
    try page(
      """
      <html><head>\(head)</head><body><d-front-matter><script type='text/json'>\(front)</script></d-front-matter>
      <d-title><h1>The title</h1><p>What it is about.</p></d-title><d-byline>\(byline)</d-byline>
      <d-article>\(body)</d-article>\(rest)</body></html>
      """)
  }

  @Test("The metas come first, then the front matter, then the page") func title() throws {
    #expect(try article().title == "The title")
    #expect(try article(front: "{\"title\": \"In front\"}").title == "In front")
    let cited = "<meta name='citation_title' content='As cited'>"
    #expect(try article(head: cited, front: "{\"title\": \"In front\"}").title == "As cited")
  }

  @Test("The front matter names the authors with their pages") func authors() throws {
    let document = try article(
      front: "{\"authors\": [{\"author\": \"Ada Fern\", \"authorURL\": \"https://a.org\"}, {\"author\": \"Bo Li\"}]}")
    #expect(document.authors == [Byline(name: "Ada Fern", url: "https://a.org"), Byline(name: "Bo Li")])
  }

  @Test("Names of metas are turned to reading order") func citedAuthors() throws {
    let document = try article(head: "<meta name='citation_author' content='Fern, Ada'>")
    #expect(document.authors.map(\.name) == ["Ada Fern"])
  }

  @Test("An empty front matter leaves the byline's prose") func proseByline() throws {
    let document = try article(
      front: "{\"authors\": []}",
      byline:
        "<span class='author'>Ada Fern,</span> <span class='author'>Bo Li*</span><h3>Published</h3><div>May 4, 2023</div>"
    )
    #expect(document.authors.map(\.name) == ["Ada Fern", "Bo Li"])
    #expect(document.published?.description == "2023-05-04")
  }

  @Test("A day that is only modified is not the day of publication") func dates() throws {
    let document = try article(
      head:
        "<meta name='citation_publication_date' content='2020/02/11'><meta property='article:modified' content='2021-01-01'>"
    )
    #expect(document.published?.description == "2020-02-11")
  }

  @Test("A note in the text becomes a footnote behind it") func notes() throws {
    let document = try article(body: "<p>A claim<d-footnote>The proof.</d-footnote> and more.</p><p>End.</p>")
    #expect(document.bodyTexts == ["A claim and more.", "End.", "The proof."])
    #expect(document.blocks.last?.kind == .footnote)
  }

  @Test("A mark that was drawn in place of its note is no note") func drawnMark() throws {
    let document = try page("<dt-article><p>A claim<dt-fn><sup>1</sup></dt-fn>.</p></dt-article>")
    #expect(document.bodyTexts == ["A claim."])
  }

  @Test("Contents, byline and the lists that the template makes are no text") func apparatus() throws {
    let document = try article(
      body: "<d-contents><nav>Contents</nav></d-contents><p>The words.</p>",
      rest: "<d-appendix><h3>Thanks</h3><p>To all.</p><d-citation-list><li>A work</li></d-citation-list>"
        + "<distill-appendix>Updates</distill-appendix></d-appendix><distill-footer>About</distill-footer>")
    #expect(document.bodyTexts == ["The words.", "Thanks", "To all."])
  }

  @Test("Formulas keep their TeX, citations their key") func formulas() throws {
    let document = try article(body: "<p>As <d-math>x^2</d-math> shows <d-cite key='fern2020'></d-cite>.</p>")
    #expect(document.bodyTexts.first?.contains("$x^2$") == true)
    #expect(document.links.contains { $0.kind == .citation && $0.target == "fern2020" })
  }

  @Test("The older template has its own elements, and a bibliography in BibTeX") func older() throws {
    let document = try page(
      """
      <html><head><title>T</title><meta name='citation_title' content='Looking at curves'></head><body><dt-article>
      <h1>Looking at curves</h1><p>Curves<dt-cite key='olah2017,zeiler2014'></dt-cite> are common.<dt-fn>In one layer.</dt-fn></p>
      </dt-article><dt-appendix><h3>Thanks</h3><p>To all.</p></dt-appendix><script type='text/bibliography'>
      @article{olah2017, title={Feature Visualization}, author={Olah, Chris and Mordvintsev, Alexander}, year={2017}}
      </script></body></html>
      """)
    #expect(document.title == "Looking at curves")
    #expect(document.bodyTexts == ["Curves are common.", "Thanks", "To all.", "In one layer."])
    #expect(document.blocks.last?.kind == .footnote)
    #expect(document.links.filter { $0.kind == .citation }.map(\.target) == ["olah2017", "zeiler2014"])
    #expect(document.references.map(\.key) == ["olah2017"])
    #expect(document.references.first?.authors == ["Chris Olah", "Alexander Mordvintsev"])
  }

  @Test("Formulas keep their TeX, displayed ones by themselves") func displayed() throws {
    let document = try article(
      body: "<p>Where <d-math>x^2</d-math> falls.</p><p><d-math block>\\sum_i x_i</d-math></p>")
    #expect(document.bodyTexts == ["Where $x^2$ falls.", "$$\\sum_i x_i$$"])
  }

  @Test("An abstract that stands before the article is its beginning") func abstract() throws {
    let document = try page(
      "<html><body><d-abstract><p>In short.</p></d-abstract><d-article><p>At length.</p></d-article></body></html>")
    #expect(document.bodyTexts == ["In short.", "At length."])
  }

  @Test("Lists that the template makes are no text") func made() throws {
    let document = try article(
      rest:
        "<d-appendix><h3>Notes</h3><p>Written.</p><d-footnote-list>1. made</d-footnote-list><d-citation-list>[1] made</d-citation-list></d-appendix>"
    )
    #expect(document.bodyTexts == ["The words.", "Notes", "Written."])
  }

  @Test("What its template's markup says of the head is shown with the head's values") func evidence() throws {
    let document = try article(front: "{\"title\": \"In front\", \"authors\": [{\"author\": \"Ada Fern\"}]}")
    let told = Dictionary(document.provenance.map { ($0.field, $0.evidence) }) { first, _ in first }
    #expect(told["title"] == "\"title\": \"In front\"")
    #expect(told["authors"] == "\"author\": \"Ada Fern\"")
  }

  @Test("Footnotes follow the text in their order, each with an anchor of its own") func footnotes() throws {
    let document = try article(
      body:
        "<p>One<d-footnote>First, <b>bold</b>.</d-footnote> and two<d-footnote id=n2>Second.</d-footnote>.</p><p>Three.</p>"
    )
    #expect(document.bodyTexts == ["One and two.", "Three.", "First, bold.", "Second."])
    let notes = document.blocks.filter { $0.kind == .footnote }
    #expect(notes.map(\.anchor) == ["d-footnote-1", "n2"])
  }
}
