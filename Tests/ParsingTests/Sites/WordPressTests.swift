import Model
import Testing

@Suite struct WordPressTests {
  private func comment(_ id: String, _ name: String, depth: Int = 1, answers: String = "") -> String {
    """
    <li id='comment-\(id)' class='comment depth-\(depth)'><article class='comment-body'><footer class='comment-meta'>
    <div class='comment-author vcard'><b class='fn'>\(name)</b> <span class='says'>says:</span></div>
    <div class='comment-metadata'><time datetime='2022-05-18T10:00:00+00:00'>May 18</time></div></footer>
    <div class='comment-content'><p>Says \(name).</p></div><div class='reply'>Reply</div></article>\(answers)</li>
    """
  }

  private func post(_ comments: String) throws -> Document {
    try page(
      """
      <html><body><article class='post hentry'><h1 class='entry-title'>The title</h1>
      <span class='author vcard'><a class='fn' href='/author/g'>Gideon Ash</a></span>
      <time class='entry-date' datetime='2022-05-17T08:30:00+00:00'>May 17</time>
      <div class='entry-content'><p>The words of the post.</p><div class='sharedaddy'>Share this</div></div></article>
      <div id='comments'><h2>2 thoughts</h2><ol>\(comments)</ol><div id='respond'>Leave a Reply</div></div></body></html>
      """)
  }

  @Test("The post's author is not the first commenter") func author() throws {
    let document = try post(comment("1", "Perpetua Lund"))
    #expect(document.authors.map(\.name) == ["Gideon Ash"])
    #expect(document.title == "The title")
    #expect(document.published?.description == "2022-05-17")
    #expect(document.bodyTexts == ["The words of the post."])
  }

  @Test("Answers nest as their lists do") func nested() throws {
    let document = try post(comment("1", "A", answers: "<ol class='children'>\(comment("2", "B", depth: 2))</ol>"))
    #expect(document.commentLines == ["A · 2022-05-18 · – · – · Says A.", "B · 2022-05-18 · – · 0 · Says B."])
    #expect(document.comments.map(\.siteID) == ["1", "2"])
  }

  @Test("Answers that stand beside their comment have the depth of their class") func beside() throws {
    let document = try post(
      comment("1", "A") + comment("2", "B", depth: 2) + comment("3", "C", depth: 3) + comment("4", "D", depth: 2))
    #expect(document.comments.map(\.parent) == [nil, 0, 1, 0])
  }

  @Test("The copy of a comment service for readers without script is read") func service() throws {
    let document = try post(
      "<li class='comment depth-1' id='dsq-comment-77'><cite>http://a.example/ <span id='dsq-author-user-77'>Ed Vale</span></cite>"
        + "<div class='dsq-comment-body'><p>Hm.</p></div></li>")
    #expect(document.commentLines == ["Ed Vale · – · – · – · Hm."])
    #expect(document.comments.first?.siteID == "77")
  }

  @Test("A theme without the usual element leaves the body to general extraction") func openBody() throws {
    let words = String(repeating: "The model stores more features than it has neurons, which is the point. ", count: 8)
    let document = try page(
      "<html><body><main><h1>A heading of its own</h1><p>\(words)</p><p>\(words)</p></main><div id='comments'><ol>\(comment("1", "A"))</ol></div></body></html>"
    )
    #expect(document.bodyTexts.contains { $0.hasPrefix("The model stores") })
    #expect(!document.bodyTexts.contains { $0.contains("Says A") })
    #expect(document.comments.count == 1)
  }

  @Test("Tags are those around the post, without the site's shelves; the theme's head names the site") func tags()
    throws
  {
    let document = try page(
      """
      <html><body><p class='site-title'>A quiet place</p><article class='post hentry'><h1 class='entry-title'>The title</h1>
      <div class='entry-content'><p>The words of the post.</p></div><a rel='tag' href='/tag/probes'>Probes</a>
      <a rel='category tag' href='/category/misc'>Misc</a></article><aside><a rel='tag' href='/tag/other'>Other</a></aside>
      <ol>\(comment("1", "A"))</ol></body></html>
      """)
    #expect(document.tags == ["Probes"])
    #expect(document.site == "A quiet place")
  }

  @Test("Disqus' copy for readers without script has its own names") func disqus() throws {
    let document = try page(
      """
      <html><body><article><h1>The title</h1><p>The words of the post, of which there are enough to be taken for its text by anybody.</p></article>
      <div id='disqus_thread'><ul><li class='comment' id='dsq-comment-7'><div class='dsq-comment-header'>
      <cite id='dsq-cite-7'><a id='dsq-author-user-7' href='/u/7'>Perpetua</a></cite></div>
      <div class='dsq-comment-body'><p>Says Perpetua.</p></div></li></ul></div></body></html>
      """)
    #expect(document.comments.map { $0.author?.name } == ["Perpetua"])
    #expect(document.comments.map(\.siteID) == ["7"])
    #expect(document.text.contains("The words of the post"))
  }
}
