import Model
import Testing

@testable import Parsing

@Suite("What stands behind a name in a signature")
struct SignatureTailTests {
  private func read(_ text: String) -> SignatureTail? { SignatureTail(Array(text.utf8)[...]) }

  @Test("Age, date, score and a forum's small words, in any order")
  func parts() {
    #expect(read("2y 14 points")?.age == "2y")
    #expect(read("14 points · 2 years ago · edited")?.wasEdited == true)
    #expect(read("(+7) @ 2024-02-01T10:00:00.000Z")?.date?.description == "2024-02-01")
    #expect(read("May 3, 2021, 10:15 am | parent | next")?.date?.description == "2021-05-03")
    #expect(read("3 hours ago")?.saysAgo == true)
    #expect(read("3h")?.saysAgo == false)
  }

  @Test("One figure is certain; of two the second is a guess, and both are kept as they stand")
  func scores() {
    #expect(read("2y 14 points")?.score == Score(14, raw: "14 points"))
    #expect(read("2y 14 3")?.score == Score(14, second: 3, raw: "14 3", isCertain: false))
    #expect(read("2y -4")?.score?.value == -4)
    #expect(read("2y")?.score == nil)
  }

  @Test(
    "Anything else makes it no tail", arguments: ["2y and more", "14 points 3 2", "points to Ada", "123456", "2y ok"])
  func none(text: String) {
    #expect(read(text) == nil)
  }

  @Test(
    "A date is found with the time of day and the zone behind it",
    arguments: [
      ("On Mon, Jan 3, 2022 at 10:00 AM Ada", "Jan 3, 2022 at 10:00 AM"),
      ("3 Jan 2022 10:00:12 +0100, Ada", "3 Jan 2022 10:00:12 +0100"),
      ("2022-01-03 then", "2022-01-03"), ("2022-01-03T10:00Z x", "2022-01-03T10:00Z"),
    ])
  func times(text: String, found: String) throws {
    let bytes = Array(text.utf8)
    let range = try #require(SignatureTail.dateAnywhere(in: bytes))
    #expect(String(decoding: bytes[range], as: UTF8.self) == found)
  }

  @Test("A month or a year alone is no date of a comment")
  func imprecise() {
    #expect(SignatureTail.dateAnywhere(in: Array("in January 2022".utf8)) == nil)
    #expect(read("January 2022") == nil)
  }

  @Test(
    "An empty tail holds nothing, and blanks and signs are nothing either", arguments: ["", "  ", "·", "| - |", "()"])
  func empty(text: String) throws {
    let tail = try #require(read(text))
    #expect(tail.age == nil && tail.date == nil && tail.score == nil && !tail.wasEdited)
  }

  @Test(
    "Scores have a sign, a unit or brackets, and stand on either side of the age",
    arguments: [
      ("+12 2y", 12), ("2y (-3)", -3), ("2y 1 vote", 1), ("45 karma 2y", 45), ("2y | 7 upvotes", 7), ("−", nil),
      ("2y +0", 0),
    ] as [(String, Int?)])
  func values(text: String, value: Int?) throws {
    #expect(try #require(read(text)).score?.value == value)
  }

  @Test(
    "Dates are read in the forms of forums, with the time behind them",
    arguments: [
      ("on 2024-02-01 at 10:00", "2024-02-01"), ("3 May 2021 10:15 UTC", "2021-05-03"), ("May 3rd, 2021", "2021-05-03"),
      ("submitted 05/24/2023", "2023-05-24"), ("@ 2024-02-01T10:00:00.123Z (+7)", "2024-02-01"),
      ("[2024-02-01 10:00pm]", "2024-02-01"),
    ])
  func dates(text: String, day: String) throws {
    #expect(try #require(read(text)).date?.description == day)
  }

  @Test(
    "A second date or age makes it no tail",
    arguments: ["2y 3mo", "2y May 3, 2021", "2024-02-01 2024-02-02", "2y edited 3d"])
  func twice(text: String) {
    #expect(read(text) == nil)
  }

  @Test(
    "An age may be edited, which a star or a word tells", arguments: ["2y*", "edited 2y", "2y, Edited", "2y (edited)"])
  func edits(text: String) {
    #expect(read(text)?.wasEdited == true)
  }

  @Test("The raw words of a score keep its unit and no more")
  func raw() {
    #expect(read("· 14 points · 2y")?.score?.raw == "14 points")
    #expect(read("(+7) 2y")?.score?.raw == "+7")
  }

  @Test(
    "No zone, time or word is taken for part of the date",
    arguments: ["2022-01-03 Ada", "2022-01-03 10 Ada", "2022-01-03, 100"])
  func endOfDate(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try #require(SignatureTail.dateAnywhere(in: bytes)) == 0..<10)
  }
}
