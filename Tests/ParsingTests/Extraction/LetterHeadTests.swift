import Model
import Testing

@testable import Parsing

@Suite struct LetterHeadTests {
  private let head =
    "<div><p><span>From:</span> Wren &lt;wren@site.example&gt;</p><p>To: You</p><p>Subject: Seeds</p></div>"

  private func texts(_ html: String) throws -> [String] {
    try page("<title>Seeds</title><body><div class=page>\(html)</div>").bodyTexts
  }

  @Test(
    "The head of a letter that a page publishes was lost",
    arguments: [
      "HEAD<div class=letter>\(ArticleExtractionTests.prose)</div>",
      "HEAD<script>x</script><div><div class=letter>\(ArticleExtractionTests.prose)</div></div>",
    ])
  func head(_ html: String) throws {
    let found = try texts(html.replacing("HEAD", with: head))
    #expect(found.prefix(3) == ["From: Wren <wren@site.example>", "To: You", "Subject: Seeds"])
    #expect(found.count == 7)
  }

  @Test("The day in the head of a letter was taken for one that the page's head says already") func day() throws {
    let head = "<div><p>Date: Wed, 08 Apr 2026</p><p>From: Wren</p></div>"
    #expect(try texts("<article>\(head)\(ArticleExtractionTests.prose)</article>").first == "Date: Wed, 08 Apr 2026")
    let line = "<div><p>Date: Wed, 08 Apr 2026</p></div>"
    #expect(
      try texts("<article>\(line)\(ArticleExtractionTests.prose)</article>").first?.hasPrefix("Paragraph") == true)
  }

  @Test(
    "Other lines before a text are no head of a letter",
    arguments: [
      "<div><p>From: Wren</p></div>", "<div><p>From: Wren</p><p>Read this too</p></div>", "<p>From: Wren</p>",
      "<div><p>From here on</p><p>To there</p></div>", "<div></div>",
    ])
  func others(_ html: String) throws {
    let tree = try tree("<body>\(html)<div id=x>Words.</div>")
    #expect(LetterHead.before(try #require(tree.element(id: "x")), in: tree) == nil)
  }
}
