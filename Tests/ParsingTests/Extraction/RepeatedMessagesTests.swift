import Model
import Parsing
import Testing

@Suite struct RepeatedMessagesTests {
  private static let words = "How many features does a small model hold, and how would one count them at all?"

  private func thread(_ messages: [(author: String, words: String)]) throws -> Document {
    let entries = messages.map {
      "<div class=entry><a class=username href=/u>\($0.author)</a><div class=post_body>\($0.words)</div></div>"
    }
    return try page("<link rel=canonical href=https://forum.example/threads/12><body>\(entries.joined())")
  }

  @Test("A first message that is shown over the thread and in it was read twice") func first() throws {
    let document = try thread([("Ada", Self.words), ("Ada", Self.words), ("Ben", "As many as it has directions.")])
    #expect(document.bodyTexts == [Self.words])
    #expect(document.comments.map(\.author?.name) == ["Ben"])
  }

  @Test("Another writer's same words and short words are no copies") func others() throws {
    let document = try thread([
      ("Ada", Self.words), ("Ben", Self.words), ("Ada", "Thanks!"), ("Ada", "Thanks!"),
    ])
    #expect(document.comments.map(\.author?.name) == ["Ben", "Ada", "Ada"])
  }
}
