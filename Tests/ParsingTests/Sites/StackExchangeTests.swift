import Model
import Testing

@Suite("Stack Exchange")
struct StackExchangeTests {
  @Test("Who edited did not ask, and reputation is no vote") func stackExchange() throws {
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

  private func question(
    _ remarks: String = "", answers: String = "", body: String = "<div class='s-prose'><p>Asked.</p></div>"
  ) throws
    -> Document
  {
    try page(
      """
      <html><head><link rel='canonical' href='https://stats.stackexchange.com/q/1'><meta property='og:site_name' content='Cross Validated'>
      </head><body><div id='question-header'><h1>How?</h1></div><div id='question'>\(body)<ul>\(remarks)</ul></div>
      <div id='answers'>\(answers)</div></body></html>
      """)
  }

  @Test("Site and address are the page's own, and a question without a signature has no author")
  func head() throws {
    let document = try question()
    #expect(document.site == "Cross Validated")
    #expect(document.url == "https://stats.stackexchange.com/q/1")
    #expect(document.authors.isEmpty)
    #expect(document.score == nil)
    #expect(document.kind == .thread)
  }

  @Test("A remark has its own day and score; one without words is none")
  func remarks() throws {
    let document = try question(
      "<li class='comment' id='comment-7'><span class='comment-score'>4</span><span class='comment-copy'>Which prior?</span>"
        + "<a class='comment-user'>Piet</a><span class='relativetime-clean' title='2024-03-05 09:00:00Z'>x</span></li>"
        + "<li class='comment' id='comment-8'><a class='comment-user'>Nobody</a></li>")
    #expect(document.commentLines == ["Piet · 2024-03-05 · 4 · – · Which prior?"])
  }

  @Test("An element of that class without a number is no answer")
  func noAnswer() throws {
    let document = try question(answers: "<div class='answer'><p>Advertisement</p></div>")
    #expect(document.comments.isEmpty)
    #expect(document.bodyTexts == ["Asked."])
  }

  @Test("Answers keep their order, each with its remarks behind it")
  func order() throws {
    func answer(_ id: Int) -> String {
      "<div class='answer' id='answer-\(id)'><div class='js-vote-count'>\(id)</div><div class='js-post-body'><p>Answer \(id).</p></div>"
        + "<ul><li class='comment' id='comment-\(id)0'><span class='comment-copy'>To \(id).</span></li></ul></div>"
    }
    let document = try question(answers: answer(3) + answer(2))
    #expect(document.comments.map(\.siteID) == ["3", "30", "2", "20"])
    #expect(document.comments.map(\.parent) == [nil, 0, nil, 2])
    #expect(document.comments.map { $0.score?.value } == [3, nil, 2, nil])
  }
}
