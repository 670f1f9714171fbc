import Model
import Testing

@testable import Parsing

@Suite("Ages as forums write them")
struct AgeTextTests {
  private func read(_ text: String) -> (AgeText, Int)? {
    AgeText.read(ArraySlice(Array(text.utf8))).map { ($0.age, $0.length) }
  }

  @Test(
    "A number and a unit are an age, whatever figures follow",
    arguments: [
      ("15d", 15, AgeText.Unit.day, 3), ("4mo", 4, .month, 3), ("2y", 2, .year, 2), ("3h", 3, .hour, 2),
      ("40m", 40, .minute, 3), ("6w27", 6, .week, 2), ("9d112", 9, .day, 2), ("2 years ago", 2, .year, 11),
      ("an hour ago", 1, .hour, 11), ("3 Weeks ago.", 3, .week, 11),
    ])
  func ages(text: String, count: Int, unit: AgeText.Unit, length: Int) throws {
    let (age, taken) = try #require(read(text))
    #expect(age == AgeText(count: count, unit: unit))
    #expect(taken == length)
  }

  @Test(
    "Words and bare figures are no age",
    arguments: ["d", "15", "4moon", "2years", "1234d", "", "2 years", "two years ago", "2 years agog"])
  func noAge(text: String) {
    #expect(read(text) == nil)
  }

  @Test(
    "Ages are rounded down, so each stands for the days it can mean",
    arguments: [
      (AgeText(count: 3, unit: .hour), "2025-03-01", "2025-02-28", "2025-03-01"),
      (AgeText(count: 1, unit: .day), "2025-03-01", "2025-02-28", "2025-02-28"),
      (AgeText(count: 2, unit: .week), "2025-03-22", "2025-03-02", "2025-03-08"),
    ])
  func days(age: AgeText, day: String, first: String, last: String) throws {
    let today = try #require(PartialDate(iso: day))
    let range = try #require(age.days(before: today))
    #expect(range.lowerBound.description == first)
    #expect(range.upperBound.description == last)
  }

  @Test("A leap day is counted")
  func leapDay() throws {
    let today = try #require(PartialDate(iso: "2024-03-01"))
    let range = try #require(AgeText(count: 1, unit: .day).days(before: today))
    #expect(range.upperBound.description == "2024-02-29")
  }

  @Test("Without a day to count from there are no days")
  func noDay() throws {
    let year = try #require(PartialDate(iso: "2024"))
    #expect(AgeText(count: 1, unit: .day).days(before: year) == nil)
  }

  @Test(
    "Forums shorten units in their own ways",
    arguments: [
      ("5 secs ago", 5, AgeText.Unit.second), ("1 min. ago", 1, .minute), ("12 hrs ago", 12, .hour),
      ("2 wks ago", 2, .week), ("3 yrs. ago", 3, .year), ("a month ago", 1, .month), ("A Year Ago", 1, .year),
      ("20s", 20, .second), ("30min", 30, .minute), ("999d", 999, .day),
    ])
  func units(text: String, count: Int, unit: AgeText.Unit) throws {
    let (age, _) = try #require(read(text))
    #expect(age == AgeText(count: count, unit: unit))
  }

  @Test(
    "Counts without end, other scripts and vague words are no age",
    arguments: [
      "1000 years ago", "99999999999999999999 days ago", "2年", "２y", "a few days ago", "an ago", "3  ago", "-3d", "+3d",
      "1.5 years ago", "2\u{A0}years ago",
    ])
  func vague(text: String) {
    #expect(read(text) == nil)
  }

  @Test("The day that lies so many years back is among the days of every such age", arguments: 1...24)
  func years(count: Int) throws {
    let today = try #require(PartialDate(iso: "2025-08-20"))
    let range = try #require(AgeText(count: count, unit: .year).days(before: today))
    let day = try #require(PartialDate(year: 2025 - count, month: 8, day: 20))
    #expect(range.contains(day))
    #expect(range.lowerBound.year >= day.year - 1 && range.upperBound.year <= day.year)
  }

  @Test("The day that lies so many months back is among the days of every such age", arguments: 1...11)
  func months(count: Int) throws {
    let today = try #require(PartialDate(iso: "2025-12-15"))
    let range = try #require(AgeText(count: count, unit: .month).days(before: today))
    #expect(range.contains(try #require(PartialDate(year: 2025, month: 12 - count, day: 15))))
  }

  @Test("Ages that lead out of the calendar are none")
  func outOfCalendar() throws {
    let day = try #require(PartialDate(iso: "1500-01-01"))
    #expect(AgeText(count: 999, unit: .year).days(before: day) == nil)
  }
}
