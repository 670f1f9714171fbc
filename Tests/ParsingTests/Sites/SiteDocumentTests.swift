import Model
import Testing

@testable import Parsing

@Suite("Documents made of what a profile finds")
struct SiteDocumentTests {
  private func post(_ extra: String = "", head: String = "") throws -> Document {
    try page(
      """
      <html lang='en'><head>\(head)</head><body><h1 class='post-title'>The title</h1><div class='post-meta'>
      <a class='author' href='/users/ada'>ada</a></div><div class='body-text post-body'><p>The <a href='/x#y'>words</a>.</p>
      <h2 id='part'>Part</h2><p>More.</p></div>\(extra)</body></html>
      """)
  }

  @Test("Each value of the head says which profile read it")
  func provenance() throws {
    let document = try post()
    let told = document.provenance.filter { $0.rule == "greaterwrong" }.map(\.field)
    #expect(told.contains("title") && told.contains("authors") && told.contains("site"))
    #expect(!told.contains("published") && !told.contains("score") && !told.contains("sequence"))
  }

  @Test("What the profile does not know is read from the page's head")
  func gaps() throws {
    let document = try post(head: "<meta property='article:published_time' content='2024-05-06T07:08:09Z'>")
    #expect(document.language == "en")
    #expect(document.published?.description == "2024-05-06")
    #expect(document.provenance.contains { $0.field == "published" && $0.rule != "greaterwrong" })
  }

  @Test("Names that only the look of an element tells are not believed where the byline's place is known")
  func guesses() throws {
    let document = try page(
      """
      <html><body><h1 class='PostsPageTitle-root'>T</h1><div class='PostsPage-postContent'><p>The words of it.</p></div>
      <a rel='author' href='/about'>Somebody Else</a></body></html>
      """)
    #expect(document.authors.isEmpty)
    #expect(!document.provenance.contains { $0.field == "authors" })
  }

  @Test("Links are resolved against the page's own address")
  func links() throws {
    let document = try post(head: "<link rel='canonical' href='https://a.example/posts/t'>")
    #expect(document.links.map(\.target) == ["https://a.example/x#y"])
    let range = try #require(document.links.first?.range)
    #expect(document.text(range) == "words")
  }

  @Test("Headings keep their anchors, and passages their paths")
  func headings() throws {
    let document = try post()
    #expect(document.blocks.first { $0.kind == .heading }?.anchor == "part")
    #expect(document.passages.map(\.headings) == [[], ["Part"]])
  }

  @Test("A page of a known site without any words is left to general extraction")
  func empty() throws {
    let document = try page(
      """
      <html><body><h1 class='post-title'>T</h1><div class='post-meta'></div><div class='body-text post-body'></div>
      <article><p>These words stand elsewhere on the page, and there are enough of them to be found by their number alone.</p></article>
      </body></html>
      """)
    #expect(document.text.contains("stand elsewhere"))
  }

  @Test("A body that general extraction reads keeps its blocks, links and anchors beside the comments of the profile")
  func openBody() throws {
    let prose = (1...4).map {
      "<p>Paragraph \($0) of the post says <a href='/p\($0)'>a thing</a> and then says it again in other words.</p>"
    }
    let document = try page(
      """
      <html><head><title>Forty probes</title><link rel=canonical href='https://a.example/forty'></head><body>
      <article>\(prose.joined())<h2 id=end>The end</h2><p>The end of it, which is as long as a sentence may be here.</p></article>
      <ol id=comments><li class=comment id=comment-7><div class=comment-author><cite class=fn>Bo</cite></div>
      <div class=comment-content><p>Seven, I think.</p></div></li></ol></body></html>
      """)
    #expect(document.title == "Forty probes")
    #expect(document.bodyTexts.count == 6)
    #expect(document.links.map(\.target) == (1...4).map { "https://a.example/p\($0)" })
    #expect(document.links.allSatisfy { document.text($0.range) == "a thing" })
    #expect(document.blocks.first { $0.kind == .heading }?.anchor == "end")
    #expect(document.commentLines == ["Bo · – · – · – · Seven, I think."])
    #expect(!document.provenance.filter { $0.field == "title" }.isEmpty)
  }

  @Test("A field has one reason, the profile's where it read the value") func oneReason() throws {
    let document = try post(
      head:
        "<title>Another title</title><meta name=author content='Other Name'><meta property=og:site_name content=Other>")
    for field in ["title", "authors", "site"] {
      #expect(document.provenance.filter { $0.field == field }.map(\.rule) == ["greaterwrong"])
    }
    #expect(document.title == "The title")
  }

  @Test("Comments stand behind the body in the document's text, each with its own blocks") func comments() throws {
    let document = try post(
      """
      <ul><li class='comment-item' id='comment-a'><div class='comment'><div class='comment-meta'><a class='author'>bo</a></div>
      <div class='comment-body body-text'><p>One.</p><ul><li>two</ul></div></div></li></ul>
      """)
    #expect(document.blocks.map(\.comment) == [nil, nil, nil, 0, 0])
    #expect(document.comments.first.map { document.text($0.range) } == "One.\ntwo")
    #expect(document.passages.last?.comment == 0)
  }
}
