import Model
import Parsing
import Testing

@Suite struct ArticleExtractionTests {
  static let prose = (1...4).map { number in
    "<p>Paragraph \(number) of the article goes on for a good while, says something, and then says it again in other words.</p>"
  }.joined()

  /// The blocks that are read of an article in which something follows paragraphs.
  static func texts(afterProse html: String) throws -> [String] {
    try page("<title>T</title><body><article>\(prose)\(html)</article>").bodyTexts
  }

  @Test(
    "The text is found in whatever element a site puts it",
    arguments: [
      "<article>\(prose)</article>", "<div itemprop=articleBody>\(prose)</div>",
      "<div class=entry-content>\(prose)</div>",
      "<main>\(prose)</main>", "<div><div>\(prose)</div></div>", "<td>\(prose)</td>",
      "<div id=x><section>\(prose)</section></div>",
    ])
  func found(_ content: String) throws {
    let document = try page(
      """
      <title>A title of its own</title><body><nav><ul><li><a href=/a>Home</a><li><a href=/b>About us</a></ul></nav>
      \(content)<div class=sidebar><p>Other posts that you may want to read on this site today</p></div>
      <footer>Copyright by the site</footer>
      """)
    #expect(document.bodyTexts.count == 4)
    #expect(document.bodyTexts.first?.hasPrefix("Paragraph 1") == true)
  }

  @Test("Chrome within the text is left out") func chrome() throws {
    let document = try page(
      """
      <article>\(Self.prose)<div class=share-buttons>Share this on every site</div><aside>Sign up to our letter</aside>
      <ul class=related-posts><li><a href=/a>One more post</a><li><a href=/b>Another post</a></ul>
      <p><a href=/c>Read more: a third post</a></p><p style='display: none'>hidden words</p></article>
      """)
    #expect(document.bodyTexts.count == 4)
  }

  @Test("An element with most of the text is no chrome, whatever it is called") func misnamed() throws {
    let document = try page("<body><div class=social-sidebar>\(Self.prose)</div><p>short</p>")
    #expect(document.text.contains("Paragraph 3"))
  }

  @Test("A text that is split over several elements is read whole") func split() throws {
    let document = try page(
      "<body><div class=wrap><div class=article-body>\(Self.prose)</div><div class=article-body><p>The last part, which stands in an element of its own, at some length so that it counts as text: it goes on and on, and ends only after it has said what it has to say.</p></div></div>"
    )
    #expect(document.bodyTexts.count == 5)
  }

  @Test("Navigation that nothing closes swallowed the page") func swallowed() throws {
    let document = try page(
      "<body><header><nav><ul><li><a href=/>Home</a><main><article>\(Self.prose)</article></main>")
    #expect(document.text.contains("Paragraph 4"))
  }

  @Test("A page whose text is only in JSON-LD is read from there") func carried() throws {
    let text = String(repeating: "Words of the article that stand in the data alone. ", count: 20)
    let document = try page(
      "<script type='application/ld+json'>{\"@type\": \"Article\", \"articleBody\": \"\(text)\"}</script><body><p>Loading</p>"
    )
    #expect(document.text.contains("stand in the data alone"))
  }

  @Test("A short page is read whole rather than not at all") func short() throws {
    #expect(try page("<body><div>Only a few words</div>").text == "Only a few words")
  }

  @Test("The heading that repeats the title is no part of the text") func title() throws {
    let document = try page("<title>On features</title><article><h1>On features</h1>\(Self.prose)</article>")
    #expect(document.title == "On features")
    #expect(document.bodyTexts.first?.hasPrefix("Paragraph 1") == true)
  }
}
