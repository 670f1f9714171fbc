import Model
import Parsing
import Testing

@Suite struct ThreadMessagesTests {
  private func thread(_ name: String, url: String = "https://forum.example/threads/12") -> String {
    let messages = [
      ("Ada", "2024-03-01", "How many features does a small model hold, and how would one count them?"),
      ("Ben", "2024-03-02", "As many as it has directions that nearly stand at right angles, I think."),
      ("Cleo", "2024-03-04", "See the paper on toy models; the count grows with sparsity."),
    ]
    let list = messages.map { author, day, words in
      """
      <div class=entry><a class=username href=/u>\(author)</a> <time datetime="\(day)T10:00:00Z">then</time>
      <div class="\(name)">\(words)</div><div class=signature>my signature</div></div>
      """
    }.joined()
    return "<title>Counting features | Example Forum</title><link rel=canonical href='\(url)'><body><div>\(list)</div>"
  }

  @Test(
    "Messages are found by the names that forum programs give them",
    arguments: ["bbWrapper", "post_body", "postMessage", "message-content", "bbp-reply-content", "Post-body"])
  func names(_ name: String) throws {
    let document = try page(thread(name))
    #expect(document.kind == .thread)
    #expect(document.bodyTexts == ["How many features does a small model hold, and how would one count them?"])
    #expect(document.commentLines.map { $0.split(separator: "·")[0] } == ["Ben ", "Cleo "])
    #expect(document.comments.map(\.published?.description) == ["2024-03-02", "2024-03-04"])
  }

  @Test("What begins a thread was lost where it has another name than the answers") func topic() throws {
    let html = thread("bbp-reply-content", url: "https://forum.example/topic/12")
      .replacing("bbp-reply-content", with: "bbp-topic-content", maxReplacements: 1)
    let document = try page(html)
    #expect(document.bodyTexts == ["How many features does a small model hold, and how would one count them?"])
    #expect(document.comments.count == 2)
  }

  @Test("The first message's writer and day are the document's") func head() throws {
    let document = try page(thread("bbWrapper"))
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.published?.description == "2024-03-01")
    #expect(document.title == "Counting features")
  }

  @Test(
    "A later page of a thread does not show who began it",
    arguments: [
      "https://forum.example/threads/features.12/page-3", "https://forum.example/viewtopic.php?t=12&start=30",
      "https://forum.example/topic/12?page=2",
    ])
  func continuation(_ url: String) throws {
    #expect(try page(thread("bbWrapper", url: url)).authors.isEmpty)
  }

  @Test("The first page says who began the thread, and so does JSON-LD on any") func starter() throws {
    #expect(try page(thread("bbWrapper", url: "https://forum.example/topic/12?page=1")).authors.map(\.name) == ["Ada"])
    let told =
      "<script type='application/ld+json'>{\"@type\":\"DiscussionForumPosting\",\"author\":{\"name\":\"Dora\"}}</script>"
    let later = thread("bbWrapper", url: "https://forum.example/threads/12/page-2")
    #expect(try page(told + later).authors.map(\.name) == ["Dora"])
  }

  @Test("What an answer quotes of an earlier message is marked as its repeat") func quoted() throws {
    let message = { (name: String, words: String) in
      "<article data-author=\(name)><div class=bbWrapper>\(words)</div></article>"
    }
    let words = "How many features does a small model hold, and how would one count them?"
    let answer = "<blockquote>\(words)</blockquote><p>As many as it has directions.</p>"
    let document = try page(
      "<html id=XFX><link rel=canonical href=https://forum.example/threads/1><body>\(message("Ada", words))\(message("Ben", answer))"
    )
    #expect(document.blocks.map(\.isRepeat) == [false, true, false])
    #expect(document.blocks[1].quotes?.name == "Ada")
  }

  @Test("The letter of a picture and a rank were taken for part of the name") func besideName() throws {
    let message = { (name: String) in
      "<article><div class=user><a href=/u>\(name.prefix(1))</a> <a href=/u>\(name)</a> Member</div><div class=bbWrapper>Words of \(name)</div></article>"
    }
    let document = try page("<html id=XF><body>\(message("Ada"))\(message("Ben"))")
    #expect(document.authors.map(\.name) == ["Ada"])
    #expect(document.comments.first?.author?.name == "Ben")
  }

  @Test("Parts of an article that bear such a name are no thread") func article() throws {
    let parts = (1...4).map {
      "<div class=post-content><p>Part \($0) of one long article, unsigned and undated, goes on.</p></div>"
    }
    let document = try page("<title>One article</title><body><main>\(parts.joined())</main>")
    #expect(document.kind != .thread)
    #expect(document.comments.isEmpty)
    #expect(document.text.contains("Part 1"))
  }

  @Test("A thread that stands only in preloaded data is read from there") func preloaded() throws {
    let topic =
      #"{"title":"Telescopes","post_stream":{"posts":[{"id":7,"post_number":1,"username":"dora","created_at":"2025-01-02T00:00:00Z","cooked":"<p>Which one first?</p>"},{"id":8,"post_number":2,"reply_to_post_number":1,"username":"emil","created_at":"2025-01-03T00:00:00Z","cooked":"<p>A small one.</p>"},{"id":9,"post_number":3,"reply_to_post_number":2,"username":"dora","created_at":"2025-01-04T00:00:00Z","cooked":"<p>Thanks!</p>"}]}}"#
    let data = #"{"topic_55":"\#(topic.replacing("\"", with: "\\\""))"}"#.replacing("\"", with: "&quot;").replacing(
      "<", with: "&lt;")
    let document = try page("<html><body><div id=data-preloaded data-preloaded=\"\(data)\"></div>")
    #expect(document.title == "Telescopes")
    #expect(document.bodyTexts == ["Which one first?"])
    #expect(
      document.commentLines == ["emil · 2025-01-03 · – · – · A small one.", "dora · 2025-01-04 · – · 0 · Thanks!"])
  }

  @Test("A name by the look of an element is some message's, and not the thread's") func guessed() throws {
    let html = thread("bbWrapper", url: "https://forum.example/threads/12/page-2")
      .replacing("class=username", with: "class=handle")
    #expect(try page("<div class=byline>By Ada Example</div>" + html).authors.isEmpty)
  }
}
