import Model
import Parsing
import Testing

@Suite("Reddit since 2023")
struct NewRedditTests {
  private func comment(
    _ id: String, _ author: String, score: String = "3", words: String? = "Words.", _ answers: String = ""
  )
    -> String
  {
    """
    <shreddit-comment author="\(author)" thingid="t1_\(id)" depth="0" score="\(score)" permalink="/r/x/comments/1/t/\(id)/">
    <div slot="commentAvatar">avatar</div><div slot="commentMeta"><a href="/user/\(author)/">\(author)</a>
    <time datetime="2024-05-03T10:00:00.000000+0000">3 mo. ago</time></div>
    \(words.map { "<div slot=\"comment\" class=\"md\"><p>\($0)</p></div>" } ?? "<p>Comment deleted by user</p>")
    <shreddit-comment-action-row slot="actionRow">Reply</shreddit-comment-action-row>\(answers)</shreddit-comment>
    """
  }

  private func thread(_ comments: String, post: String = "") throws -> Document {
    try page(
      """
      <html><body><h1>Sidebar</h1><shreddit-post post-title="What is a feature?" author="lanternjaw" score="57" \(post)
      created-timestamp="2024-05-03T09:00:00.000000+0000" permalink="/r/x/comments/1/t/"><span slot="credit-bar">r/x</span>
      <h1 slot="title">What is a feature?</h1><div slot="text-body"><p>I ask because of the name.</p></div></shreddit-post>
      <shreddit-comment-tree>\(comments)</shreddit-comment-tree><aside><p>Rules</p></aside></body></html>
      """)
  }

  @Test("The post's attributes are its head, and its slot its words")
  func post() throws {
    let document = try thread(comment("a", "eve"))
    #expect(document.title == "What is a feature?")
    #expect(document.authors.map(\.name) == ["lanternjaw"])
    #expect(document.score?.value == 57)
    #expect(document.published?.description == "2024-05-03")
    #expect(document.url == "https://www.reddit.com/r/x/comments/1/t/")
    #expect(document.bodyTexts == ["I ask because of the name."])
    #expect(document.kind == .thread)
  }

  @Test("Answers are nested, each with its own author, score and words")
  func answers() throws {
    let document = try thread(
      comment("a", "eve", comment("b", "mallory", score: "-2", words: "No.")) + comment("c", "ada"))
    #expect(
      document.commentLines == [
        "eve · 2024-05-03 · 3 · – · Words.", "mallory · 2024-05-03 · -2 · 0 · No.", "ada · 2024-05-03 · 3 · – · Words.",
      ])
    #expect(document.comments.map(\.siteID) == ["a", "b", "c"])
    #expect(document.comments[1].url == "https://www.reddit.com/r/x/comments/1/t/b/")
  }

  @Test("A comment that was taken away keeps its place")
  func deleted() throws {
    let document = try thread(comment("a", "[deleted]", words: nil, comment("b", "eve")))
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments.map(\.parent) == [nil, 0])
    #expect(document.comments[0].author == nil)
    #expect(!document.text.contains("deleted"))
  }

  @Test("A post that leads elsewhere is a linkpost")
  func link() throws {
    let document = try thread("", post: "post-type=\"link\" content-href=\"https://a.example/x\"")
    #expect(document.linkTarget == "https://a.example/x")
    #expect(document.kind == .linkpost)
    #expect(
      try thread("", post: "post-type=\"text\" content-href=\"https://www.reddit.com/r/x/comments/1/t/\"").linkTarget
        == nil)
  }

  @Test(
    "Signatures, buttons and the page's side are no text", arguments: ["avatar", "Reply", "Rules", "r/x", "mo. ago"])
  func chrome(word: String) throws {
    #expect(try !thread(comment("a", "eve")).text.contains(word))
  }

  @Test("A page without the comments' markup was an empty linkpost") func missingComments() throws {
    let document = try page(
      """
      <html><body><shreddit-post post-title="What is a feature?" author="lanternjaw" post-type="link"
      content-href="https://a.example/x"><h1 slot="title">What is a feature?</h1></shreddit-post>
      <div><p>Words of an answer that stands in other markup than the answers of this site have had so far.</p></div>
      """)
    #expect(document.text.contains("Words of an answer"))
    #expect(document.authors.map(\.name) == ["lanternjaw"])
    #expect(document.linkTarget == "https://a.example/x")
  }
}
