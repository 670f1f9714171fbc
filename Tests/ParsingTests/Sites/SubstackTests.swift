import Model
import Testing

@Suite("Substack")
struct SubstackTests {
  @Test("Offers within the text are not the text") func substack() throws {
    let document = try page(
      """
      <html><head><meta property='og:site_name' content='Patch Notes'></head><body><h1 class='post-title'>T</h1>
      <div class='available-content'><div class='body markup'><p>One.</p><div class='subscription-widget-wrap'>Subscribe</div><p>Two.</p></div></div>
      <div class='comment-list'><div class='comment'><div id='comment-55'></div><span class='profile-name'><a href='/p'>Wil</a></span>
      <a class='comment-timestamp' title='Jun 4, 2024, 10:00 AM'>x</a><div class='comment-body'><p>Good.</p></div><span class='like-count'>7</span>
      </div></div></body></html>
      """)
    #expect(document.bodyTexts == ["One.", "Two."])
    #expect(document.site == "Patch Notes")
    #expect(document.commentLines == ["Wil · 2024-06-04 · 7 · – · Good."])
    #expect(document.comments.first?.siteID == "55")
  }

  @Test("The page of a note showed the feed around it as its text") func note() throws {
    func unit(_ words: String) -> String {
      "<div class='feedCommentBody-a1'><div class='ProseMirror FeedProseMirror'><p>\(words)</p></div></div>"
    }
    let document = try page(
      """
      <title>Wil (@wil)</title><body>\(unit("Another note."))<div class='pc feedPermalinkUnit-x9'>
      <a href='/@wil'><img src=w.jpg alt=''></a><a href='/@wil'>Wil Example</a>\(unit("The note of this page."))</div>\(unit("A third."))
      """)
    #expect(document.bodyTexts == ["The note of this page."])
    #expect(document.authors.map(\.name) == ["Wil Example"])
  }

  private func post(_ comments: String = "", head: String = "", body: String = "<p>One.</p>") throws -> Document {
    try page(
      """
      <html><head>\(head)</head><body><a class='navbar-title-link'>Patch Notes</a><h1 class='post-title'>T</h1>
      <div class='available-content'><div class='body markup'>\(body)</div></div><div class='comment-list'>\(comments)</div></body></html>
      """)
  }

  @Test("The publication is named by its metas, else over the post")
  func site() throws {
    #expect(try post().site == "Patch Notes")
    #expect(try post(head: "<meta property='og:site_name' content='Other Notes'>").site == "Other Notes")
  }

  @Test("The canonical address is the post's")
  func address() throws {
    #expect(try post(head: "<link rel='canonical' href='https://p.example/p/t'>").url == "https://p.example/p/t")
    #expect(try post(head: "<meta property='og:url' content='https://p.example/p/u'>").url == "https://p.example/p/u")
  }

  @Test("Answers stand in their comment")
  func answers() throws {
    func comment(_ id: Int, _ name: String, _ answers: String = "") -> String {
      "<div class='comment' id='comment-\(id)'><span class='comment-author'>\(name)</span>"
        + "<time datetime='2024-06-04T10:00:00Z'>x</time><div class='comment-body'><p>Says \(name).</p></div>\(answers)</div>"
    }
    let document = try post(comment(1, "Wil", comment(2, "Ada")) + comment(3, "Bo"))
    #expect(
      document.commentLines == [
        "Wil · 2024-06-04 · – · – · Says Wil.", "Ada · 2024-06-04 · – · 0 · Says Ada.",
        "Bo · 2024-06-04 · – · – · Says Bo.",
      ])
  }

  @Test(
    "Buttons and subscription boxes within the text are not the text",
    arguments: ["button-wrapper", "subscribe-widget", "subscription-widget-wrap-editor"])
  func offers(_ token: String) throws {
    #expect(try post(body: "<p>One.</p><div class='\(token)'><p>Subscribe now</p></div>").bodyTexts == ["One."])
  }

  @Test("What only resembles a comment is none")
  func noComment() throws {
    #expect(try post("<div class='comment'><p>Write a comment</p></div>").comments.isEmpty)
  }
}
