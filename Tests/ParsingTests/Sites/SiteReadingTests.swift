import Model
import Testing

@testable import Parsing

@Suite("What a profile finds")
struct SiteReadingTests {
  private func message(_ name: String?, _ day: String) -> SiteComment {
    var message = SiteComment(id: name)
    message.author = name.map { Byline(name: $0) }
    message.published = PartialDate(iso: day)
    message.score = Score(4)
    return message
  }

  @Test("A thread's first message is the post, the others its comments")
  func thread() {
    var reading = SiteReading(rule: "test")
    reading.takeThread([message("Ada", "2024-01-02"), message("Bo", "2024-01-03")])
    #expect(reading.authors.map(\.name) == ["Ada"])
    #expect(reading.published?.description == "2024-01-02")
    #expect(reading.score == Score(4))
    #expect(reading.comments.map(\.id) == ["Bo"])
  }

  @Test("A thread without messages, or with one that nobody signed, has no author")
  func unsigned() {
    var reading = SiteReading(rule: "test")
    reading.takeThread([])
    #expect(reading.comments.isEmpty)
    #expect(reading.published == nil)
    reading.takeThread([message(nil, "2024-01-02")])
    #expect(reading.authors.isEmpty)
    #expect(reading.published != nil)
  }

  @Test("A comment keeps all that the site shows of it")
  func comment() {
    var own = message("Ada", "2024-01-02")
    own.parent = 3
    own.wasEdited = true
    own.url = "https://a.example/c"
    own.on = "A post"
    own.onURL = "/posts/a"
    let comment = own.comment
    #expect(comment.author == Attribution(name: "Ada", basis: .comment))
    #expect(comment.siteID == "Ada")
    #expect(comment.parent == 3)
    #expect(comment.published?.description == "2024-01-02")
    #expect(comment.score?.value == 4)
    #expect(comment.wasEdited && !comment.isDeleted)
    #expect(comment.url == "https://a.example/c")
    #expect(comment.on == "A post" && comment.onURL == "/posts/a")
  }

  @Test("A comment that nobody signed has no author")
  func noAuthor() {
    #expect(message(nil, "2024-01-02").comment.author == nil)
  }

  @Test("A reading of nothing has nothing") func empty() {
    let reading = SiteReading(rule: "test")
    #expect(reading.kind == nil && reading.title == nil && reading.score == nil && !reading.leavesBodyOpen)
    #expect(reading.authors.isEmpty && reading.tags.isEmpty && reading.body.isEmpty && reading.notes.isEmpty)
    #expect(SiteComment().comment == Comment())
  }

  @Test("A thread's first message gives its words to the body, and no title or address") func words() throws {
    let tree = try tree("<p>one</p>")
    var first = message("Ada", "2024-01-02")
    first.content = [SitePart(tree, tree.root)]
    first.url = "https://a.example/1"
    var reading = SiteReading(rule: "test")
    reading.takeThread([first])
    #expect(reading.body.map { $0.tree.text($0.node) } == ["one"])
    #expect(reading.url == nil && reading.title == nil)
  }

  @Test("A comment that was taken away says so, and keeps its place in the thread") func deleted() {
    var own = SiteComment(id: "c7", parent: 2)
    own.isDeleted = true
    #expect(own.comment.isDeleted)
    #expect(own.comment.parent == 2 && own.comment.siteID == "c7")
    #expect(own.comment.range.isEmpty)
  }
}
