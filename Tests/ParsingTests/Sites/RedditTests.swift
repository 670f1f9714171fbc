import Model
import Testing

@Suite("Old Reddit")
struct RedditTests {
  @Test("Of three figures the one that counts no vote of the reader's") func reddit() throws {
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

  @Test("Name and moment stand in attributes where a signature is missing") func redditAttributes() throws {
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

  private func thread(_ entry: String, title: String = "<a class='title' href='/r/a/x'>T</a>") throws -> Document {
    try page(
      """
      <html><body><div class='thing link'>\(title)<a class='author'>lantern</a><div class='usertext-body'><p>Asked.</p></div></div>
      <div class='thing comment' data-fullname='t1_a'><div class='entry'><a class='author'>wren</a>\(entry)</div></div></body></html>
      """)
  }

  @Test("An edited comment says so")
  func edited() throws {
    let words = "<div class='usertext-body'><p>One.</p></div>"
    #expect(
      try thread("<time class='edited-timestamp' datetime='2023-10-09T09:00:00+00:00'>*</time>" + words).comments.map(
        \.wasEdited) == [true])
    #expect(try thread(words).comments.map(\.wasEdited) == [false])
  }

  @Test("A title that leads elsewhere makes a linkpost, one that leads to another thread does not")
  func target() throws {
    let document = try thread("", title: "<a class='title' href='https://a.example/x'>T</a>")
    #expect(document.linkTarget == "https://a.example/x")
    #expect(document.kind == .linkpost)
    #expect(
      try thread("", title: "<a class='title' href='https://old.reddit.com/r/b/comments/2'>T</a>").linkTarget == nil)
  }

  @Test("The exact score is in the title; a score that is hidden is none")
  func score() throws {
    #expect(try thread("<span class='score unvoted' title='1204'>1.2k</span>").comments.first?.score?.value == 1204)
    #expect(try thread("<span class='score unvoted'>[score hidden]</span>").comments.first?.score == nil)
  }
}
