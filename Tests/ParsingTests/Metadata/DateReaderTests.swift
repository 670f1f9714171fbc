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
}
