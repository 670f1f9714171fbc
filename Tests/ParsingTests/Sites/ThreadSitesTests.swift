import Model
import Testing

/// Sites whose pages are threads: each markup once, with what is easily taken for something else.
@Suite struct ThreadSitesTests {
  @Test("Stack Exchange: who edited did not ask, and reputation is no vote") func stackExchange() throws {
    func signature(_ name: String) -> String {
      "<div class='post-signature'><span class='relativetime' title='2024-03-04 12:00:00Z'>x</span>"
        + "<div class='user-details'><a href='/u'>\(name)</a><span>1,204</span></div></div>"
    }
    let document = try page(
      """
      <html><body><div id='question-header'><h1>How?</h1></div><div id='question'><div class='js-vote-count'> 11 </div>
      <div class='js-post-body'><p>Asked.</p></div><a class='post-tag'>bayesian</a>\(signature("Editor"))\(signature("Octavia"))
      <ul><li class='comment' id='comment-5'><span class='comment-score'>2</span><span class='comment-copy'>Unclear.</span>
      <a class='comment-user'>Piet</a></li></ul></div>
      <div id='answers'><div class='answer' id='answer-9'><div class='js-vote-count'>15</div>
      <div class='js-post-body'><p>So.</p></div>\(signature("Dagny"))
      <ul><li class='comment' id='comment-6'><span class='comment-copy'>Thanks.</span><a class='comment-user'>Octavia</a></li></ul>
      </div></div><div id='sidebar'>Hot questions</div></body></html>
      """)
    #expect(document.authors.map(\.name) == ["Octavia"])
    #expect(document.score?.value == 11)
    #expect(document.tags == ["bayesian"])
    #expect(document.bodyTexts == ["Asked."])
    #expect(
      document.commentLines == [
        "Piet · – · 2 · – · Unclear.", "Dagny · 2024-03-04 · 15 · – · So.", "Octavia · – · – · 1 · Thanks.",
      ])
    #expect(document.comments.map(\.siteID) == ["5", "9", "6"])
  }

  private func item(_ rows: String) throws -> Document {
    try page(
      """
      <html><body><table class='fatitem'><tr class='athing' id='1'><td><span class='titleline'><a href='https://a.example/x'>T</a>
      <span>(<a href='from'>a.example</a>)</span></span></td></tr><tr><td><span class='score'>86 points</span>
      <a class='hnuser'>tallow</a> <span class='age' title='2024-08-10T09:00:00 1723280400'>x</span></td></tr></table>
      <table>\(rows)</table></body></html>
      """)
  }

  private func row(_ id: Int, _ depth: String, _ text: String?) -> String {
    let words = text.map {
      "<a class='hnuser'>n\(id)</a><div class='commtext'>\($0)<div class='reply'>reply</div></div>"
    }
    return
      "<tr class='athing comtr' id='\(id)'><td><table><tr><td class='ind' \(depth)</td><td>\(words ?? "[flagged]")</td></tr></table></td></tr>"
  }

  @Test("Hacker News: depth is an attribute or the width of a blank") func hackerNews() throws {
    let document = try item(
      row(2, "indent='0'>", "One.") + row(3, "indent='1'>", "Two.") + row(4, "><img width='80'>", "Three.")
        + row(5, "indent='1'>", "Four."))
    #expect(document.comments.map(\.parent) == [nil, 0, 1, 0])
    #expect(document.comments.map(\.siteID) == ["2", "3", "4", "5"])
    #expect(document.text == "One.\nTwo.\nThree.\nFour.")
    #expect(document.title == "T")
    #expect(document.url == "https://news.ycombinator.com/item?id=1")
    #expect(document.linkTarget == "https://a.example/x")
    #expect(document.score?.value == 86)
    #expect(document.published?.description == "2024-08-10")
  }

  @Test("Hacker News: a flagged comment keeps its place; a depth that skips a level is the next one") func flagged()
    throws
  {
    let document = try item(row(2, "indent='0'>", nil) + row(3, "indent='7'>", "Two."))
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments.map(\.parent) == [nil, 0])
  }

  @Test("Old Reddit: of three figures the one that counts no vote of the reader's") func reddit() throws {
    let scores = "<span class='score dislikes' title='33'>33</span><span class='score unvoted' title='34'>34</span>"
    let document = try page(
      """
      <html><body><div class='thing link' data-fullname='t3_x'><div class='score unvoted' title='57'>57</div>
      <div class='entry unvoted'><a class='title' href='/r/a/x'>T</a><a class='author'>lantern</a>
      <time datetime='2023-10-08T09:00:00+00:00'>x</time><div class='usertext-body'><p>Asked.</p></div></div></div>
      <div class='thing comment' data-fullname='t1_a'><div class='entry unvoted'><a class='author'>wren</a>\(scores)
      <time datetime='2023-10-09T09:00:00+00:00'>x</time><form><div class='usertext-body'><p>One.</p></div></form></div>
      <div class='child'><div class='thing comment' data-fullname='t1_b'><div class='entry'><em>[deleted]</em>
      <div class='usertext-body'><p>[deleted]</p></div></div></div></div></div></body></html>
      """)
    #expect(document.score?.value == 57)
    #expect(document.kind == .thread)
    #expect(document.bodyTexts == ["Asked."])
    #expect(document.commentLines == ["wren · 2023-10-09 · 34 · – · One.", "– · – · – · 0 · "])
    #expect(document.comments.map(\.isDeleted) == [false, true])
  }

  @Test("Old Reddit: name and moment stand in attributes where a signature is missing") func redditAttributes() throws {
    let document = try page(
      """
      <html><body><div class='thing link' data-author='lantern' data-timestamp='1696755600000'><a class='title' href='/r/a/x'>T</a>
      <div class='usertext-body'><p>Asked.</p></div></div>
      <div class='thing comment' id='thing_t1_a' data-author='wren' data-timestamp='1696842000000'>
      <div class='usertext-body'><p>One.</p></div></div></body></html>
      """)
    #expect(document.authors.map(\.name) == ["lantern"])
    #expect(document.published?.description == "2023-10-08")
    #expect(document.commentLines == ["wren · 2023-10-09 · – · – · One."])
    #expect(document.comments.first?.isDeleted == false)
  }

  @Test("Discourse: the first message is the post, the others are comments") func discourse() throws {
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

  @Test("Substack: offers within the text are not the text") func substack() throws {
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
}
