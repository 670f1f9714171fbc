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
}
