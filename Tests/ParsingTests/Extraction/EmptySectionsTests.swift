import Model
import Testing

@testable import Parsing

@Suite struct EmptySectionsTests {
  private func headings(_ inner: String) throws -> [String] {
    let document = try page("<title>T</title><body><article>\(ArticleExtractionTests.prose)\(inner)</article>")
    return document.blocks.filter { $0.kind == .heading }.map { document.text($0.range) }
  }

  @Test(
    "The heading of a section that is left out stood alone in the text",
    arguments: [
      "<h2>More of this</h2><ul class=related-posts><li><a href=/a>One more post</a><li><a href=/b>Another</a></ul>",
      "<h2>Unseen</h2><p style='display: none'>Words that the page does not show.</p>",
      "<h3>Contents</h3><nav><a href=#a>A</a></nav>",
      "<h2>More</h2><h3>Elsewhere</h3><div class=related-posts><p>Another post and its first words.</p></div>",
    ])
  func empty(_ inner: String) throws {
    #expect(try headings("\(inner)<h2>Method</h2><p>Words.</p>") == ["Method"])
    #expect(try headings(inner).isEmpty)
  }

  @Test(
    "A heading with words, a picture or a subsection with words below it stays, and so does one with nothing to hide",
    arguments: [
      "<h2>Kept</h2><div class=share>Share this</div><p>Words.</p>",
      "<h2>Kept</h2><div class=share>Share this</div><img src=a.png>", "<h2>Kept</h2>",
    ])
  func kept(_ inner: String) throws {
    #expect(try headings("\(inner)<h2>Method</h2><p>Words.</p>") == ["Kept", "Method"])
  }

  @Test("A subsection with words keeps the headings around it") func outline() throws {
    let inner = "<h2>Part</h2><div class=share>Share this</div><h3>Detail</h3><p>Words.</p>"
    #expect(try headings(inner) == ["Part", "Detail"])
  }
}
