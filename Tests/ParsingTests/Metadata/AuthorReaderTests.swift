import Model
import Parsing
import Testing

@Suite struct AuthorReaderTests {
  private func authors(_ html: String) throws -> [String] {
    try page("\(html)\(ArticleExtractionTests.prose)").authors.map(\.name)
  }

  @Test("JSON-LD of the article's own type comes first; the site's person does not count") func linkedData() throws {
    let html = """
      <script type="application/ld+json">[{"@type":"Person","name":"Site Owner"},
      {"@type":"BlogPosting","author":[{"@type":"Person","name":"Ada Example"},{"@type":"Person","name":"Ben Sample"}]}]</script>
      <meta name=author content="Other Name">
      """
    #expect(try authors(html) == ["Ada Example", "Ben Sample"])
  }

  @Test("A graph's reference to a person is followed") func graph() throws {
    let html = """
      <script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"#p"}},
      {"@type":"Person","@id":"#p","name":"Ada Example"}]}</script>
      """
    #expect(try authors(html) == ["Ada Example"])
  }

  @Test(
    "Metas and marked elements name authors",
    arguments: [
      "<meta name=author content='Ada Example'>", "<meta name=parsely-author content='Ada Example'>",
      "<p>By <a rel=author href=/u>Ada Example</a></p>", "<span itemprop=author>Ada Example</span>",
      "<div class=byline>By Ada Example</div>", "<h1>A heading</h1><p>By Ada Example</p>",
    ])
  func marked(_ html: String) throws {
    #expect(try authors(html) == ["Ada Example"])
  }

  @Test(
    "A commenter, an organisation, a site and an account are no authors",
    arguments: [
      "<div class=comment-list><span class=author>Some Commenter</span></div>",
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Big Site\"}}</script>",
      "<meta property=og:site_name content='Big Site'><meta name=author content='Big Site'>",
      "<link rel=canonical href='https://bigsite.example/a'><meta name=author content=bigsite>",
      "<meta name=author content=admin>", "<meta name=author content=mdt77vkpg2ma0c>",
    ])
  func none(_ html: String) throws {
    #expect(try authors(html).isEmpty)
  }

  @Test("A card's label and a saving program's way to write metas name authors") func otherMetas() throws {
    #expect(try authors("<meta name=author value='Ada Example'>") == ["Ada Example"])
    let card = "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ada Example'>"
    #expect(try authors(card) == ["Ada Example"])
    #expect(try authors("<meta name=author content=adaexample>\(card)") == ["Ada Example"])
    #expect(
      try authors("<meta name=twitter:label1 content='Reading time'><meta name=twitter:data1 content='Two Minutes'>")
        .isEmpty)
  }

  @Test("A publisher in the author's place gives way to the byline that readers see") func publisher() throws {
    let meta = "<meta name=author content='Grand Editions'>"
    #expect(try authors("\(meta)<body><h1>H</h1><p>By Ada Example</p>") == ["Ada Example"])
    #expect(try authors("\(meta)<body><h1>H</h1><p>By Ada Example for Grand Editions</p>") == ["Grand Editions"])
    #expect(try authors(meta) == ["Grand Editions"])
  }

  @Test("A byline spells out the account that a meta names; a meta may put the family name first") func spelled() throws
  {
    #expect(
      try authors("<meta name=author content=adaexample><body><h1>H</h1><p>By Ada Example</p>") == ["Ada Example"])
    #expect(try authors("<meta name=author content='Example, Ada'>") == ["Ada Example"])
    #expect(try authors("<meta name=author content='Ada Example, Ben Sample'>") == ["Ada Example", "Ben Sample"])
  }

  @Test("Authors of cards that lead elsewhere are not taken with the first") func cards() throws {
    let card = "<section><div><div><a rel=author href=/b>Ben Sample</a></div></div></section>"
    let html = "<header><div><div><a rel=author href=/a>Ada Example</a></div></div></header>"
    let document = try page("\(html)\(ArticleExtractionTests.prose)\(card)")
    #expect(document.authors.map(\.name) == ["Ada Example"])
  }

  @Test("Every value says where it was read") func provenance() throws {
    let document = try page("<meta name=author content='Ada Example'>\(ArticleExtractionTests.prose)")
    #expect(document.provenance.first { $0.field == "authors" }?.rule == "author")
  }

  @Test("Scholars' metas name each author in reading order, and come first") func scholarly() throws {
    let html = "<meta name=citation_author content='Example, Ada'><meta name=citation_author content='Sample, Ben C.'>"
    #expect(try authors("<meta name=author content='Other Name'>\(html)") == ["Ada Example", "Ben C. Sample"])
  }

  @Test(
    "JSON-LD names authors as objects, strings or lists of either",
    arguments: [
      "\"Ada Example\"", "{\"name\":\"Ada Example\"}", "[{\"@type\":\"Person\",\"name\":[\"Ada Example\"]}]",
      "{\"@type\":[\"Person\"],\"name\":\"By Ada Example\"}",
      "[{\"@type\":\"Organization\",\"name\":\"Some Press\"},\"Ada Example\"]", "[\"Ada Example\",\"Ada Example\"]",
    ])
  func shapes(_ author: String) throws {
    let html = "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\(author)}</script>"
    #expect(try authors(html) == ["Ada Example"])
  }

  @Test("An author's page is kept where JSON-LD or a link tells it") func addresses() throws {
    let data = "{\"@type\":\"Article\",\"author\":{\"name\":\"Ada Example\",\"url\":\"https://a.example/ada\"}}"
    let document = try page("<script type='application/ld+json'>\(data)</script>\(ArticleExtractionTests.prose)")
    #expect(document.authors == [Byline(name: "Ada Example", url: "https://a.example/ada")])
  }

  @Test(
    "An author that JSON-LD leaves empty is looked for elsewhere",
    arguments: ["{}", "\"\"", "null", "[]", "{\"name\":\"\"}", "{\"@id\":\"#nobody\"}"])
  func empty(_ author: String) throws {
    let data = "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\(author)}</script>"
    #expect(try authors("\(data)<meta name=author content='Ada Example'>") == ["Ada Example"])
  }
}
