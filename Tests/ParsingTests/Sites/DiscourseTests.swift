import Model
import Testing

@Suite("Discourse")
struct DiscourseTests {
  @Test("The first message is the post, the others are comments") func discourse() throws {
    func message(_ number: Int, _ name: String) -> String {
      """
      <div id='post_\(number)' class='topic-body crawler-post'><span class='creator'><a href='/u/x'><span itemprop='name'>\(name)</span></a></span>
      <time datetime='2023-09-0\(number)T09:00:00Z'>x</time><div class='post' itemprop='text'><p>Says \(name).</p></div>
      <meta itemprop='userInteractionCount' content='\(number)'></div>
      """
    }
    let document = try page(
      "<html><body><div id='topic-title'><h1><a href='/t/1'>T</a></h1></div>\(message(1, "A"))\(message(2, "B"))\(message(3, "A"))</body></html>"
    )
    #expect(document.title == "T")
    #expect(document.authors.map(\.name) == ["A"])
    #expect(document.bodyTexts == ["Says A."])
    #expect(document.commentLines == ["B · 2023-09-02 · 2 · – · Says B.", "A · 2023-09-03 · 3 · – · Says A."])
  }

  private func message(_ id: Int, _ inner: String) -> String {
    "<div class='topic-post'><article id='post_\(id)' data-post-id='9\(id)'>\(inner)</article></div>"
  }

  @Test("What a browser has is read as well: names, moments in milliseconds, likes, cooked words")
  func browser() throws {
    let document = try page(
      """
      <html><head><meta property='og:site_name' content='Some Board'></head><body><h1><a href='/t/1'>T</a></h1>
      <a class='discourse-tag'>probes</a>
      \(message(1, "<div class='names'><a href='/u/ada'>Ada</a></div><span data-time='1693558800000'>x</span><div class='cooked'><p>One.</p></div>"))
      \(message(2, "<div class='names'><a href='/u/bo'>Bo</a></div><div class='cooked'><p>Two.</p></div><button class='like-count'>4</button>"))
      </body></html>
      """)
    #expect(document.site == "Some Board")
    #expect(document.tags == ["probes"])
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.published?.description == "2023-09-01")
    #expect(document.commentLines == ["Bo · – · 4 · – · Two."])
    #expect(document.comments.map(\.siteID) == ["92"])
  }

  @Test("A quoted message is its writer's words")
  func quoted() throws {
    let document = try page(
      """
      <html><body><h1>T</h1>\(message(1, "<div class='names'><a>Ada</a></div><div class='cooked'><p>The tree is a graph in the end.</p></div>"))
      \(message(2, "<div class='names'><a>Bo</a></div><div class='cooked'><aside class='quote'><blockquote><p>The tree is a graph in the end.</p></blockquote></aside><p>It is not.</p></div>"))
      </body></html>
      """)
    #expect(document.blocks.map(\.kind) == [.paragraph, .quotation, .paragraph])
    #expect(document.blocks[1].quotes?.block == 0)
  }

  @Test("One message alone is a post without comments")
  func single() throws {
    let document = try page(
      "<html><body><h1>T</h1>\(message(1, "<div class='cooked'><p>One.</p></div>"))</body></html>")
    #expect(document.bodyTexts == ["One."])
    #expect(document.comments.isEmpty)
    #expect(document.authors.isEmpty)
  }
}
