import Model
import Testing

@Suite struct ForumThreadTests {
  @Test(
    "The messages of each program are read by its markup",
    arguments: [
      """
      <h1 class='p-title-value'><span class='label'>Help</span>T</h1>
      <article class='message message--post' data-author='Ada' data-content='post-11'><time datetime='2024-01-02T03:04:05+0000'>x</time>
      <div class='message-body'><div class='bbWrapper'>One.</div></div><aside class='message-signature'>My signature</aside></article>
      <article class='message message--post' data-author='Bo' data-content='post-12'><time datetime='2024-01-03T03:04:05+0000'>x</time>
      <div class='message-body'><div class='bbWrapper'>Two.</div></div></article>
      """,
      """
      <h2 class='topic-title'>T</h2>
      <div id='p11' class='post'><div class='postbody'><p class='author'>by <a class='username'>Ada</a> » Tue Jan 02, 2024 1:47 am</p>
      <div class='content'>One.</div><div class='signature'>My signature</div></div></div>
      <div id='p12' class='post'><div class='postbody'><p class='author'>by <a class='username'>Bo</a> » Wed Jan 03, 2024 1:47 am</p>
      <div class='content'>Two.</div></div></div>
      """,
      """
      <h1 class='ipsType_pageTitle'>T</h1>
      <article id='elComment_11' class='ipsComment'><h3 class='cAuthorPane_author'><a href='/p'>Ada</a></h3>
      <time datetime='2024-01-02T09:00:00Z'>x</time><div data-role='commentContent'><p>One.</p></div></article>
      <article id='elComment_12' class='ipsComment'><h3 class='cAuthorPane_author'><a href='/p'>Bo</a></h3>
      <time datetime='2024-01-03T09:00:00Z'>x</time><div data-role='commentContent'><p>Two.</p></div></article>
      """,
      """
      <span class='threadtitle'>T</span>
      <table id='post11'><tr><td class='thead'>January 2, 2024, 10:00 AM</td></tr><tr><td><a class='bigusername'>Ada</a></td>
      <td><div id='post_message_11'>One.</div></td></tr></table>
      <table id='post12'><tr><td class='thead'>January 3, 2024, 10:00 AM</td></tr><tr><td><a class='bigusername'>Bo</a></td>
      <td><div id='post_message_12'>Two.</div></td></tr></table>
      """,
    ])
  func program(_ html: String) throws {
    let document = try page("<html><body><nav>Forums</nav>\(html)<footer>Terms</footer></body></html>")
    #expect(document.kind == .thread)
    #expect(document.title == "T")
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.published?.description == "2024-01-02")
    #expect(document.bodyTexts == ["One."])
    #expect(document.commentLines == ["Bo · 2024-01-03 · – · – · Two."])
    #expect(document.comments.map(\.siteID) == ["12"])
  }

  @Test("A message without a text is left out and does not become the post") func empty() throws {
    let document = try page(
      """
      <html><body><article class='message message--post' data-author='Ad'><div>Buy this</div></article>
      <article class='message message--post' data-author='Ada'><div class='bbWrapper'>One.</div></article></body></html>
      """)
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.comments.isEmpty)
  }

  @Test("The first message of a later page was taken for the one that began the thread") func continuation() throws {
    let message = "<article class='message message--post' data-author=Ada><div class=bbWrapper>Words.</div></article>"
    let html = "<body><h1 class=p-title-value>T</h1>\(message)"
    func address(_ end: String) -> String { "<link rel=canonical href='https://forum.example/threads/t.1/\(end)'>" }
    #expect(try page(address("page-3") + html).authors.isEmpty)
    #expect(try page(address("") + html).authors.map(\.name) == ["Ada"])
  }

  @Test("A rank and a number of messages were read as part of a name, and the place of a thread as part of its title")
  func besideNames() throws {
    let flux = try page(
      "<body><div class=blockpost id=p1><div class=postleft><dl><dt><strong>Ada</strong></dt><dd>Member</dd><dd>Posts: 98</dd></dl></div><div class=postmsg>Words.</div></div>"
    )
    #expect(flux.authors.map(\.name) == ["Ada"])
    let xeno = try page(
      "<body><div class=titleBar><h1>The title</h1><p>Discussion in 'Models' started by Ada</p></div><ol><li class=message data-author=Ada><div class=messageText>Words.</div></li></ol>"
    )
    #expect(xeno.title == "The title")
  }

  @Test("The line over a block of code and the mark of a change were read") func tools() throws {
    let document = try page(
      """
      <body><div class=post id=p1><div class=postbody><div class=content>Try this:<div class=codebox>
      <p>Code: <a href='#'>Select all</a></p><pre><code>x = 1</code></pre></div>
      <span data-excludequote>Edited by Ada</span></div></div></div>
      """)
    #expect(document.bodyTexts == ["Try this:", "x = 1"])
  }
}
