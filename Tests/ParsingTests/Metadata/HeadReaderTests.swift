import Model
import Parsing
import Testing

@Suite struct HeadReaderTests {
  @Test("Site, address, language and tags of a head") func fields() throws {
    let document = try page(
      """
      <html lang=en-GB><head><meta property=og:site_name content="Example Lab">
      <link rel=canonical href="https://example.org/posts/a"><meta property=article:tag content=features>
      <meta property=article:tag content=models></head><body>\(ArticleExtractionTests.prose)
      """)
    #expect(document.site == "Example Lab")
    #expect(document.url == "https://example.org/posts/a")
    #expect(document.language == "en-GB")
    #expect(document.tags == ["features", "models"])
  }

  @Test("The address from outside is taken when the page names none") func outside() throws {
    let options = ReadingOptions(sourceURL: "https://example.org/b")
    let document = try #require(
      read(Array("<body>\(ArticleExtractionTests.prose)".utf8), options: options).documents.first)
    #expect(document.url == "https://example.org/b")
    #expect(document.provenance.contains { $0.field == "url" && $0.rule == "source-url" })
  }
}
