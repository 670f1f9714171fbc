import Model
import Testing

@Suite struct GreaterWrongTests {
  private func mirror(meta: String = "", comments: String = "") throws -> Document {
    try page(
      """
      <html><head><link rel='canonical' href='https://www.greaterwrong.com/posts/x/y'></head><body>
      <nav id='primary-bar'><a href='/'>Home</a></nav><main class='post'><h1 class='post-title'>The title</h1>
      <div class='post-meta'><a class='author' href='/users/ada'>ada</a>
      <span class='date' data-js-date='1741944413589'>14 Mar 2025</span>
      <span class='karma-value'>73<span> points</span></span>\(meta)</div>
      <nav class='contents'>Contents</nav><div class='body-text post-body'><p>The words.</p></div></main>
      <div id='comments'><ul class='comment-thread'>\(comments)</ul></div></body></html>
      """)
  }

  private func comment(_ id: String, _ author: String, answers: String = "") -> String {
    """
    <li id='comment-\(id)' class='comment-item'><div class='comment'><div class='comment-meta'>
    <a class='author' href='/users/\(author)'>\(author)</a> <a class='date' data-js-date='1741973531104'>x</a>
    <span class='karma-value'>9<span> points</span></span><span class='karma-value'>-2</span></div>
    <div class='body-text comment-body'><p>Says \(author).</p></div></div><ul class='comment-thread'>\(answers)</ul></li>
    """
  }

  @Test("The head is the post's") func head() throws {
    let document = try mirror(meta: "<div class='tags'><a href='/tag/ai'>AI</a></div>")
    #expect(document.title == "The title")
    #expect(document.authors.map(\.name) == ["ada"])
    #expect(document.published?.description == "2025-03-14")
    #expect(document.score?.value == 73)
    #expect(document.tags == ["AI"])
    #expect(document.url == "https://www.greaterwrong.com/posts/x/y")
    #expect(document.bodyTexts == ["The words."])
  }

  @Test("Comments nest, with both votes") func comments() throws {
    let document = try mirror(comments: comment("a", "bo", answers: comment("b", "ada")) + comment("c", "eve"))
    #expect(
      document.commentLines == [
        "bo · 2025-03-14 · 9 · – · Says bo.", "ada · 2025-03-14 · 9 · 0 · Says ada.",
        "eve · 2025-03-14 · 9 · – · Says eve.",
      ])
    #expect(document.comments.map(\.siteID) == ["a", "b", "c"])
    #expect(document.comments.allSatisfy { $0.score?.second == -2 })
  }

  @Test("The link of a linkpost is its target") func linkpost() throws {
    let document = try mirror(meta: "<a class='link-post-link' href='https://example.org/w'>example.org</a>")
    #expect(document.kind == .linkpost)
    #expect(document.linkTarget == "https://example.org/w")
  }

  @Test("A deleted comment keeps its place and has neither writer nor words") func deleted() throws {
    let gone =
      "<li id='comment-d' class='comment-item deleted-comment'><div class='comment'><div class='comment-meta'>"
      + "<a class='author' href='/users/x'>x</a></div><div class='comment-body'>[deleted]</div></div>"
      + "<ul class='comment-thread'>\(comment("e", "eve"))</ul></li>"
    let document = try mirror(comments: gone)
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments[0].author == nil)
    #expect(document.comments[1].parent == 0)
    #expect(!document.text.contains("[deleted]"))
  }

  @Test("Several authors are named in their order") func coAuthors() throws {
    let document = try mirror(meta: "<a class='author' href='/users/bo'>Bo Li</a>")
    #expect(document.authors.map(\.name) == ["ada", "Bo Li"])
  }

  @Test("A comment's permalink is its address") func permalink() throws {
    let html = comment("a", "bo").replacing(
      "<a class='date'", with: "<a class='permalink' href='/posts/x/y/comment/a'>#</a><a class='date'")
    #expect(try mirror(comments: html).comments.first?.url == "/posts/x/y/comment/a")
  }

  @Test("A day that is written and not counted is read as well") func writtenDay() throws {
    let html = comment("a", "bo").replacing("data-js-date='1741973531104'>x", with: ">14 Mar 2025")
    #expect(try mirror(comments: html).comments.first?.published?.description == "2025-03-14")
  }
}
