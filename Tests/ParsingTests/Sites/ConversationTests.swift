import Model
import Testing

@testable import Parsing

@Suite("Conversations with a language model")
struct ConversationTests {
  private func turn(_ role: String, _ heading: String, _ words: String) -> String {
    """
    <section data-testid='conversation-turn'><h5 class='sr-only'>\(heading)</h5><div><div data-message-author-role='\(role)'>
    <div>\(words)</div></div><div><button>Copy</button></div></div></section>
    """
  }

  private func conversation(_ turns: String) throws -> Document {
    try page(
      "<html><head><title>Two jars</title></head><body><main><h1 class='sr-only'>Chat history</h1>\(turns)</main></body></html>"
    )
  }

  private let answer =
    "<p>Label both jars with the day on which they were filled, and with what was put into them, in this order.</p>"
    + "<p>Weigh each jar when it is full and again when it is empty; the difference is what you have used of it.</p>"

  @Test("The reader's question was lost beside the longer answer") func question() throws {
    let document = try conversation(
      turn("user", "You said:", "Which of two jars do I fill first?") + turn("assistant", "The model said:", answer)
        + turn("user", "You said:", "And without a scale?") + turn("assistant", "The model said:", "<p>By eye.</p>"))
    #expect(document.bodyTexts.prefix(3) == ["You said:", "Which of two jars do I fill first?", "The model said:"])
    #expect(document.bodyTexts.suffix(4) == ["You said:", "And without a scale?", "The model said:", "By eye."])
    #expect(document.bodyTexts.count == 9)
    #expect(document.blocks.first?.kind == .heading)
    #expect(document.title == "Two jars")
    #expect(document.authors.isEmpty)
    #expect(document.comments.isEmpty)
  }

  @Test("What a tool told the model is no turn") func tool() throws {
    let document = try conversation(
      turn("user", "You said:", "Which jar?") + turn("tool", "Tool:", "<p>{\"jars\": 2}</p>")
        + turn("assistant", "The model said:", answer))
    #expect(!document.text.contains("jars\""))
    #expect(!document.text.contains("Tool"))
  }

  @Test("How many more sources there are ran into the name of the first") func sources() throws {
    let source =
      "<span data-testid='webpage-citation-pill'><a href='https://jars.example/a'><span><span>Jar News</span><span>+2</span></span></a></span>"
    let document = try conversation(
      turn("user", "You said:", "Which jar?")
        + turn("assistant", "The model said:", "<p>The taller one, by 1 + 2 fingers. \(source)</p>"))
    #expect(document.bodyTexts.last == "The taller one, by 1 + 2 fingers. Jar News")
    #expect(document.links.map(\.target) == ["https://jars.example/a"])
  }

  @Test(
    "Each program marks its turns in a way of its own",
    arguments: [
      ("<div data-testid='user-message'>", "</div>", "<div class='font-claude-response'>", "</div>"),
      ("<user-query>", "</user-query>", "<model-response>", "</model-response>"),
      ("<div data-message-author-role='user'>", "</div>", "<div data-message-author-role='assistant'>", "</div>"),
    ])
  func marks(_ asks: String, _ asked: String, _ answers: String, _ answered: String) throws {
    let document = try conversation(
      "<div>\(asks)<p>Which jar?</p>\(asked)</div><div>\(answers)\(answer)\(answered)</div><p>It can make mistakes.</p>"
    )
    #expect(document.bodyTexts.first == "Which jar?")
    #expect(document.bodyTexts.count == 3)
    #expect(document.provenance.isEmpty == false)
  }

  @Test("A page that only tells of such marks, or shows one answer, is read as any page")
  func others() throws {
    let document = try page(
      "<html><body><article><h1>T</h1><div class='font-claude-response'>\(answer)</div><p>\(answer)</p></article></body></html>"
    )
    #expect(document.bodyTexts.count >= 2)
    #expect(siteProfile(for: try tree("<main data-message-author-role='assistant'><p>x</p></main>")) == nil)
  }
}
