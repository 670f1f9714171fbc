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

  @Test("Every value says from which words it was read; rules without them told nothing") func evidence() throws {
    let document = try page(
      """
      <html lang=en><title>A title</title><meta property=og:site_name content="Some Site"><meta name=author content="Ada Example">
      <meta property=article:published_time content="2024-03-01T10:00:00Z"><link rel=canonical href=https://example.org/a>
      \(ArticleExtractionTests.prose)
      """)
    let told = Dictionary(uniqueKeysWithValues: document.provenance.map { ($0.field, $0.evidence) })
    #expect(told["title"] == "A title")
    #expect(told["site"] == "Some Site")
    #expect(told["authors"] == "Ada Example")
    #expect(told["published"] == "2024-03-01T10:00:00Z")
    #expect(told["url"] == "https://example.org/a")
    #expect(told["language"] == "en")
  }

  @Test("Long words are cut") func cut() throws {
    let title = String(repeating: "word ", count: 40) + "end"
    let document = try page("<title>\(title)</title>\(ArticleExtractionTests.prose)")
    #expect(document.title == title)
    #expect(document.provenance.first { $0.field == "title" }?.evidence.count == 100)
  }
}
