import Model
import Testing

@testable import Parsing

@Suite("Heads of copied posts")
struct PostHeadTests {
  private func read(_ text: String) -> PostHead? { PostHead(TextLines(Array(text.utf8))) }

  @Test("A byline with date and score behind a sign")
  func sign() throws {
    let head = try #require(read("Forty probes\nBy Ada Exner and Bo Tanaka @ 2024-01-17T09:20 (+38)\nText."))
    #expect(head.names == ["Ada Exner", "Bo Tanaka"])
    #expect(head.date?.description == "2024-01-17")
    #expect(head.score?.value == 38)
    #expect(head.end == 2)
  }

  @Test("A byline over its date and the page's figures")
  func lines() throws {
    let head = try #require(
      read("Forty probes, one layer\nby Ada Exner\n17th Mar 2023\n4 min read\n3 comments\n56\nThe text begins here."))
    #expect(head.title == 0)
    #expect(head.names == ["Ada Exner"])
    #expect(head.date?.description == "2023-03-17")
    #expect(head.score?.value == 56)
    #expect(head.end == 6)
  }

  @Test("A name alone over a date or an age")
  func name() throws {
    #expect(
      read("Forty probes, one layer\nAda Exner, Bo Tanaka\nMarch 17, 2023\nThe text.")?.names == [
        "Ada Exner", "Bo Tanaka",
      ])
    #expect(read("Forty probes, one layer\nAda Exner\n2y\nThe text.")?.age == "2y")
  }

  @Test(
    "What has no time is no head, nor what has no title",
    arguments: [
      "Forty probes\nby Ada Exner\nThe text.", "Ada Exner\n2y\n14\nThe text of a turn.", "by Ada Exner\n2y\nText.",
      "Forty probes end.\nAda Exner\n2y\nText.", "One\nTwo\nThree\nFour", "",
      "A title of some words\nby the time we saw it, 2 years had gone\n2y\nText.",
    ])
  func none(text: String) {
    #expect(read(text) == nil)
  }
}
