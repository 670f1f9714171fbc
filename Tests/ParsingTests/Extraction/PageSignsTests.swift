import Model
import Testing

@testable import Parsing

@Suite struct PageSignsTests {
  private func page(_ html: String) throws -> Page {
    Page(tree: try tree(html + "<body><p>words</p>"), options: ReadingOptions())
  }

  @Test(
    "A thread says so by its program, its data or its address",
    arguments: [
      "<meta name=generator content='Discourse 3.4'>", "<html id=XF>",
      "<link rel=canonical href='https://forum.example/a/12'>",
      "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\"}</script>",
    ])
  func thread(_ html: String) throws {
    #expect(ThreadSigns.isThread(try page(html)))
    #expect(!DocumentationSigns.isDocumentation(try page(html)))
  }

  @Test(
    "A manual says so by its program or its address",
    arguments: [
      "<meta name=generator content='mkdocs-1.6'>", "<link rel=canonical href='https://docs.example.org/a'>",
      "<meta property=og:url content='https://example.org/documentation/a'>",
    ])
  func documentation(_ html: String) throws {
    #expect(DocumentationSigns.isDocumentation(try page(html)))
    #expect(!ThreadSigns.isThread(try page(html)))
  }

  @Test("A post is neither") func neither() throws {
    let post = try page("<link rel=canonical href='https://example.org/posts/a'><meta name=generator content=Hugo>")
    #expect(!ThreadSigns.isThread(post))
    #expect(!DocumentationSigns.isDocumentation(post))
  }

  @Test("Lists of a manual's parts with a sentence on each stay; bare lists of links go") func parts() throws {
    let cards = (1...4).map {
      "<div class=item><a href=/\($0)><h3>Part \($0)</h3>A sentence on what this part of the manual is about and for.</a></div>"
    }.joined()
    let body = "<body><main><div>\(cards)</div>\(ArticleExtractionTests.prose)\(ArticleExtractionTests.prose)</main>"
    func text(_ head: String) throws -> String {
      String(decoding: try #require(read(Array((head + body).utf8)).documents.first?.text.utf8), as: UTF8.self)
    }
    #expect(try text("<link rel=canonical href='https://docs.example.org/a'>").contains("Part 3"))
    #expect(try !text("<link rel=canonical href='https://example.org/a'>").contains("Part 3"))
  }
}
