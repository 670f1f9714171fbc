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
}
