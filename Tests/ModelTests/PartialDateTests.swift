import Model
import Testing

@Suite("Partial dates")
struct PartialDateTests {
  @Test("A date is written with the precision it was read with", arguments: ["2023", "2023-05", "2023-05-24"])
  func roundTrip(text: String) {
    #expect(PartialDate(iso: text)?.description == text)
  }

  @Test("A time after the date is left out")
  func time() {
    #expect(PartialDate(iso: "2022-11-29T18:43:00Z")?.description == "2022-11-29")
    #expect(PartialDate(iso: "2022-11-29 18:43")?.description == "2022-11-29")
  }

  @Test(
    "What names no day is refused",
    arguments: ["", "2023-13", "2023-02-30", "2023-00-01", "23", "20231", "2023-5-", "May 2023", "-2023", "2100-02-29"])
  func refusal(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("Leap years follow the Gregorian calendar")
  func leapYears() {
    #expect(PartialDate(year: 2000, month: 2, day: 29) != nil)
    #expect(PartialDate(year: 2024, month: 2, day: 29) != nil)
    #expect(PartialDate(year: 1900, month: 2, day: 29) == nil)
  }

  @Test("Dates are ordered by what is known, a year before its months")
  func order() throws {
    let dates = try ["2023-05-24", "2022-12", "2023", "2023-05"].map { try #require(PartialDate(iso: $0)) }
    #expect(dates.sorted().map(\.description) == ["2022-12", "2023", "2023-05", "2023-05-24"])
  }

  @Test("A day without a month is no date")
  func dayWithoutMonth() {
    #expect(PartialDate(year: 2023, month: nil, day: 4) == nil)
  }
}
