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

  @Test("What stands above the title is the page's, and the title the line above the byline")
  func above() throws {
    let head = try #require(read("LESS\nFORUM\nForty probes, one layer\nby Ada Exner\n2y\nThe text."))
    #expect(head.title == 2)
    #expect(head.byline == 3)
    #expect(head.age == "2y")
  }

  @Test("The head ends where the text begins, however many figures the page has")
  func end() throws {
    let head = try #require(
      read("Forty probes, one layer\nby Ada Exner\n2y\n56\nΩ\n12\nShare\nThe text begins with words."))
    #expect(head.end == 7)
    #expect(head.score?.value == 56)
  }

  @Test(
    "A byline with more than names is none",
    arguments: ["by Ada Exner and the many others who helped with the text", "by 2024"])
  func noNames(line: String) {
    #expect(read("Forty probes, one layer\n\(line)\n2y\nThe text.") == nil)
  }

  @Test(
    "Days and ages below a byline in the forms of sites",
    arguments: [
      ("Mar 17, 2023", "2023-03-17", nil), ("17 March 2023 at 10:00", "2023-03-17", nil),
      ("2023-03-17", "2023-03-17", nil),
      ("2 years ago", nil, "2 years ago"), ("5mo", nil, "5mo"),
    ] as [(String, String?, String?)])
  func times(line: String, day: String?, age: String?) throws {
    let head = try #require(read("Forty probes, one layer\nby Ada Exner\n\(line)\nThe text begins here."))
    #expect(head.date?.description == day)
    #expect(head.age == age)
    #expect(head.end == 3)
  }

  @Test("A second day below the first is the text's, and so is a line about the post")
  func secondDay() throws {
    let head = try #require(read("Forty probes, one layer\nby Ada Exner\n2y\nMay 3, 2021\nThe text."))
    #expect(head.end == 3)
  }

  @Test("A byline behind the fifth line is none")
  func late() {
    #expect(read("One\nTwo\nThree\nFour\nA title of words\nby Ada Exner\n2y\nText.") == nil)
  }
}
