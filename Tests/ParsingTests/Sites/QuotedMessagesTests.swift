import Model
import Parsing
import Testing

@Suite struct QuotedMessagesTests {
  private func thread(_ messages: [(author: String, html: String)]) throws -> Document {
    let articles = messages.enumerated().map { number, message in
      "<article class='message message--post' data-author='\(message.author)' data-content='post-\(number + 1)'>"
        + "<div class='message-body'><div class='bbWrapper'>\(message.html)</div></div></article>"
    }
    return try page("<html><body><h1 class='p-title-value'>T</h1>\(articles.joined())</body></html>")
  }

  @Test("A quotation of an earlier message is a repeat and the words of who wrote that") func quoted() throws {
    let document = try thread([
      ("Ada", "<p>The bias decides whether the pentagon appears at all.</p>"),
      ("Bo", "<p>I found the same with other seeds.</p>"),
      ("Eve", "<blockquote>I found the same with other seeds.</blockquote><p>How many?</p>"),
      ("Bo", "<blockquote>the bias decides whether the pentagon  appears</blockquote><p>Indeed.</p>"),
    ])
    let repeats = document.blocks.filter(\.isRepeat)
    #expect(repeats.map { $0.quotes?.name } == ["Bo", "Ada"])
    #expect(repeats.map { $0.quotes?.block } == [1, 0])
    #expect(document.passages.filter(\.isRepeat).count == 2)
  }

  @Test("A quotation from elsewhere, a short one and one's own words are no repeats") func notQuoted() throws {
    let document = try thread([
      ("Ada", "<p>The bias decides. Nothing else matters in this small model.</p>"),
      ("Bo", "<blockquote>Words that nobody said on this page before.</blockquote><p>Said elsewhere.</p>"),
      ("Eve", "<blockquote>The bias decides.</blockquote><p>Does it? I am not at all certain of this.</p>"),
      ("Eve", "<p>Nothing else matters in this small model.</p>"),
    ])
    #expect(document.blocks.allSatisfy { !$0.isRepeat })
  }

  @Test("What is quoted twice is told by where it was said") func quotedTwice() throws {
    let quotation = "<blockquote>The bias decides whether it appears at all.</blockquote>"
    let document = try thread([
      ("Ada", "<p>The bias decides whether it appears at all.</p>"), ("Bo", quotation + "<p>Yes.</p>"),
      ("Eve", quotation + "<p>No.</p>"),
    ])
    #expect(document.blocks.filter(\.isRepeat).map { $0.quotes?.block } == [0, 0])
  }
}
