import Model
import Parsing
import Testing

@Suite struct DateReaderTests {
  private func published(_ html: String) throws -> String? {
    try page("\(html)\(ArticleExtractionTests.prose)").published?.description
  }

  @Test(
    "A day of publication is read wherever pages write it",
    arguments: [
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-01T10:00:00Z\"}</script>",
      "<meta property=article:published_time content='2024-03-01T10:00:00+01:00'>",
      "<meta name=citation_publication_date content='2024/03/01'>", "<time datetime='2024-03-01'>March</time>",
      "<time class=published>March 1, 2024</time>", "<link rel=canonical href='https://example.org/2024/03/01/a'>",
      "<link rel=canonical href='https://example.org/posts/2024-03-01-a'>", "<p class=post-date>1st of March 2024</p>",
      "<h1>A heading</h1><p>Ada Example, 1 March 2024</p>",
    ])
  func read(_ html: String) throws {
    #expect(try published(html) == "2024-03-01")
  }

  @Test("A comment's day is not the page's") func comment() throws {
    #expect(try published("<div class=comment-list><time datetime='2024-03-01'>then</time></div>") == nil)
  }

  @Test("The day of the last change is kept apart") func modified() throws {
    let document = try page(
      "<meta property=article:published_time content='2024-03-01'><meta property=article:modified_time content='2024-05-02'>\(ArticleExtractionTests.prose)"
    )
    #expect(document.published?.description == "2024-03-01")
    #expect(document.modified?.description == "2024-05-02")
  }

  @Test(
    "Of two days the surer source is believed",
    arguments: [
      "<meta name=date content='2024-03-01'><time datetime='2020-01-01'>then</time>",
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2024-03-01\"}</script><meta name=date content='2020-01-01'>",
      "<time datetime='2020-01-01'>then</time><time class=published datetime='2024-03-01'>now</time>",
      "<link rel=canonical href='https://example.org/2020/01/01/a'><time datetime='2024-03-01'>now</time>",
      "<h1>H</h1><p>1 January 2020</p><p class=post-date>1 March 2024</p>",
      "<meta name=date content='soon'><meta name=pubdate content='2024-03-01'>",
      "<time>yesterday</time><time itemprop=datePublished content='2024-03-01'>then</time>",
    ])
  func order(_ html: String) throws {
    #expect(try published(html) == "2024-03-01")
  }

  @Test(
    "Figures of an address that are no day, and days of other things, date nothing",
    arguments: [
      "<link rel=canonical href='https://example.org/2024/13/01/a'>",
      "<link rel=canonical href='https://example.org/1024/03/01/a'>",
      "<link rel=canonical href='https://example.org/v/2024/03'>", "<p class=post-date>March 2024</p>",
      "<footer>© 2024</footer>",
      "<div id=comments><p class=comment-date>March 1, 2024</p></div>", "<time></time>", "<meta name=date content=''>",
    ])
  func none(_ html: String) throws {
    #expect(try published(html) == nil)
  }

  @Test("The words that a day was read from are kept") func words() throws {
    let document = try page(
      "<meta property=article:published_time content='2024-03-01T10:00:00Z'>\(ArticleExtractionTests.prose)")
    let told = document.provenance.first { $0.field == "published" }
    #expect(told?.rule == "article:published_time")
    #expect(told?.evidence == "2024-03-01T10:00:00Z")
  }

  @Test(
    "A change is read from JSON-LD or a meta element, and without one there is none",
    arguments: [
      (
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2024-05-02\"}</script>",
        "2024-05-02"
      ),
      ("<meta property=og:updated_time content='2024-05-02T00:00'>", "2024-05-02"),
      ("<meta name=last-modified content='2 May 2024'>", "2024-05-02"),
      ("<meta name=date content='2024-05-02'>", nil),
    ] as [(String, String?)])
  func changed(_ html: String, _ day: String?) throws {
    #expect(try page("\(html)\(ArticleExtractionTests.prose)").modified?.description == day)
  }

  @Test("A day far below the heading is the text's") func farBelow() throws {
    #expect(
      try page("<h1>A heading</h1>\(ArticleExtractionTests.prose)\(ArticleExtractionTests.prose)<p>1 March 2024</p>")
        .published == nil)
  }
}
