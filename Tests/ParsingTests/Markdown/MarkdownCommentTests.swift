import Model
import Parsing
import Testing

@testable import Parsing

@Suite("Comments of a forum's Markdown pages")
struct MarkdownCommentTests {
  private func document(_ text: String) -> Document {
    read(Array(text.utf8), options: ReadingOptions(format: .markdown)).documents.first ?? Document()
  }

  private func comment(_ name: String, _ id: String, depth: Int = 0, _ body: String) -> String {
    """
    ### Comment by [\(name)](/users/x)

    - 2024-05-31T07:15:00.000Z
    - Karma: 19
    - Total votes: 14\(depth > 0 ? "\n- Reply depth: \(depth)" : "")
    - HTML permalink: [/posts/abc/f/comment/\(id)](/posts/abc/f/comment/\(id))

    \(body)


    """
  }

  private var thread: String {
    "# Comments: Features\n\nPost URL (HTML): [/posts/abc/f](/posts/abc/f)\n\nShowing 4 of 6 comments (sort=top).\n\n"
      + comment("Ada Exner", "one", "First words.")
      + comment("Bo Tanaka", "two", depth: 1, "> Second words.\n>\n> > quoted")
      + comment("Ada Exner", "three", depth: 2, "Third words.") + comment("Cy Marrow", "four", "Fourth words.")
  }

  @Test("Each has writer, day, karma, id and address")
  func heads() throws {
    let read = document(thread)
    #expect(read.kind == .thread)
    #expect(read.title == "Features")
    #expect(read.comments.map { $0.author?.name } == ["Ada Exner", "Bo Tanaka", "Ada Exner", "Cy Marrow"])
    #expect(read.comments.map(\.siteID) == ["one", "two", "three", "four"])
    let first = try #require(read.comments.first)
    #expect(first.published?.description == "2024-05-31")
    #expect(first.score?.value == 19)
    #expect(first.url == "https://www.lesswrong.com/posts/abc/f/comment/one")
  }

  @Test("The depth of an answer tells whom it answers")
  func parents() {
    #expect(document(thread).comments.map(\.parent) == [nil, 0, 1, nil])
  }

  @Test("Signs of quotation that only set an answer in quote nobody, those within them do")
  func bodies() {
    let read = document(thread)
    #expect(
      read.blocks.map { read.words($0) } == [
        "First words.", "Second words.", "quoted", "Third words.", "Fourth words.",
      ])
    #expect(read.blocks.map(\.kind) == [.paragraph, .paragraph, .quotation, .paragraph, .paragraph])
  }

  @Test("A page that has not all comments says so")
  func missing() {
    #expect(document(thread).diagnostics.map(\.code) == ["comments-missing"])
    #expect(document(thread.replacing("4 of 6", with: "4 of 4")).diagnostics.isEmpty)
  }

  @Test("A list of the best comments without their words is no text of a post")
  func index() {
    let read = document(
      "# Features\n\n- By [Ada Exner](/users/a)\n\nThe post.\n\n## Top Comments Index\n\n"
        + comment("Bo Tanaka", "two", ""))
    #expect(read.text == "The post.")
    #expect(read.comments.isEmpty)
  }

  @Test("What readers felt is no word of the comment")
  func reactions() {
    let text = thread.replacing("First words.", with: "Reactions (whole comment):\n\n- agree: 3\n\nFirst words.")
    #expect(!document(text).text.contains("agree"))
    #expect(document(text).text.hasPrefix("First words."))
  }

  @Test(
    "A heading of a post that begins so is a heading",
    arguments: ["### Comment by the way\n\nText.", "### Comments\n\n- 2024"])
  func heading(text: String) {
    let read = document("# Title\n\n" + text)
    #expect(read.comments.isEmpty)
    #expect(read.blocks.first?.kind == .heading)
  }

  @Test("A depth that no page has does no harm")
  func depth() {
    let read = document("# Comments: F\n\n" + comment("Ada Exner", "one", depth: 99999, "Words."))
    #expect(read.comments.map(\.parent) == [nil])
  }

  @Test("The list over a comment is read item by item")
  func items() {
    var comment = MarkdownComment(title: "Comment by Ada Exner")
    comment?.take("2024-05-31T07:15:00.000Z", [])
    comment?.take("Karma: -3", [])
    comment?.take("Agreement: 5", [])
    comment?.take("Total votes: 9", [])
    comment?.take("HTML permalink: https://a.example/posts/x/comment/id9", [])
    #expect(comment?.comment.score == Score(-3, second: 5))
    #expect(comment?.comment.siteID == "id9")
    #expect(comment?.isComplete == true)
    #expect(comment?.depth == 0)
  }

  @Test("Without a day it is over no comment; nobody's comment has no writer")
  func incomplete() {
    #expect(MarkdownComment(title: "Comment by Ada")?.isComplete == false)
    #expect(MarkdownComment(title: "Comment by [deleted]")?.comment.author == nil)
    #expect(MarkdownComment(title: "A comment by Ada") == nil)
  }

  @Test("An answer whose parent the page has not is taken for one of the last that stands higher")
  func gap() {
    let read = document(
      "# Comments: F\n\n" + comment("Ada Exner", "one", "One.") + comment("Bo Tanaka", "two", depth: 3, "Two."))
    #expect(read.comments.map(\.parent) == [nil, 0])
  }
}
