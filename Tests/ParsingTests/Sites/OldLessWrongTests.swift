import Model
import Testing

@Suite struct OldLessWrongTests {
  private func comment(
    _ id: String, _ author: String?, _ text: String, score: String = "4 points", answers: String = ""
  ) -> String {
    let name = author.map { "<a href='http://example.org/user/\($0)/'>\($0)</a>" } ?? "[deleted]"
    let meta =
      "<span class='comment-author'>Comment author: \(name)</span><span class='comment-date' time='1280228742'>27 July 2010</span>"
    return """
      <div id='thingrow_t1_\(id)' class='comment'><div class='comment-meta collapsed'>\(meta)<span class='votes'>99 points</span></div>
      <div class='comment-meta'>\(meta)<span class='votes' id='score_t1_\(id)'>\(score)</span></div>
      <div class='comment-content'><div class='md'><p>\(text)</p></div></div><ul><li>Vote up</li></ul>
      <div class='child'>\(answers)</div></div>
      """
  }

  private func post(_ comments: String) throws -> Document {
    try page(
      """
      <html><head><link rel='alternate' type='application/rss+xml' href='http://example.org/lw/1ab/the_title/.rss'></head>
      <body><div id='thingrow_t3_1ab' class='post'><h1><a href='/lw/1ab/'>The title</a></h1><div class='meta'>
      <span class='votes'><span class='votes' id='score_t3_1ab'>49</span></span>
      <span class='author'>Post author: <a href='http://example.org/user/Umbelline/'>Umbelline</a></span>
      <span class='date'>18 January 2010 04:18AM</span></div><div class='content'><div class='md'><p>The words.</p></div></div>
      <div class='tags'>Tags: <a href='/tag/one/'>one</a> <a href='/tag/two/'>two</a></div></div>
      <div id='comments'><h2>Comments (3)</h2>\(comments)</div></body></html>
      """)
  }

  @Test("The author's name comes without what introduces it") func head() throws {
    let document = try post("")
    #expect(document.title == "The title")
    #expect(document.authors.map(\.name) == ["Umbelline"])
    #expect(document.published?.description == "2010-01-18")
    #expect(document.score?.value == 49)
    #expect(document.tags == ["one", "two"])
    #expect(document.url == "http://example.org/lw/1ab/the_title/")
    #expect(document.text == "The words.")
  }

  @Test("A comment's head stands twice and is read once") func comments() throws {
    let document = try post(comment("a", "Fern", "One.", answers: comment("b", "Quill", "Two.", score: "-1 points")))
    #expect(document.commentLines == ["Fern · 2010-07-27 · 4 · – · One.", "Quill · 2010-07-27 · -1 · 0 · Two."])
    #expect(document.comments.map(\.siteID) == ["a", "b"])
  }

  @Test("A deleted comment keeps its answers") func deleted() throws {
    let document = try post(comment("a", nil, "[deleted]", answers: comment("b", "Quill", "Two.")))
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments[1].parent == 0)
    #expect(!document.text.contains("[deleted]"))
  }

  @Test("Words without a name are kept") func unsigned() throws {
    let document = try post(comment("a", nil, "Somebody said this."))
    #expect(document.comments.map(\.isDeleted) == [false])
    #expect(document.commentLines == ["– · 2010-07-27 · 4 · – · Somebody said this."])
  }

  @Test("A comment that was edited says so, its answer does not") func edited() throws {
    let answer = comment("b", "Quill", "Two.")
    let html = comment("a", "Fern", "One.", answers: answer).replacing(
      "<p>One.</p>", with: "<p>One.</p><em class='edited'>*</em>")
    #expect(try post(html).comments.map(\.wasEdited) == [true, false])
  }

  @Test("The canonical address outranks that of the feed") func canonical() throws {
    let document = try page(
      """
      <html><head><link rel='canonical' href='http://example.org/lw/1ab/'><link rel='alternate' type='application/rss+xml'
      href='http://example.org/lw/1ab/the_title/.rss'></head><body><div id='thingrow_t3_1ab'><h1>T</h1><div class='content'>
      <p>The words.</p></div></div></body></html>
      """)
    #expect(document.url == "http://example.org/lw/1ab/")
  }

  @Test("A comment's permalink stands in an element of its own") func permalink() throws {
    let html =
      comment("a", "Fern", "One.") + "<a id='permalink_t1_a' href='http://example.org/lw/1ab/t/a'>Permalink</a>"
    #expect(try post(html).comments.first?.url == "http://example.org/lw/1ab/t/a")
  }
}
