import Model
import Parsing
import Testing

@Suite struct DateTextTests {
  @Test(
    "Dates are read in the forms that pages write",
    arguments: [
      ("2023-05-24T10:00:00Z", "2023-05-24"), ("2023/05/24", "2023-05-24"), ("20230524", "2023-05-24"),
      ("May 24, 2023", "2023-05-24"), ("24 May 2023", "2023-05-24"), ("24th of May 2023", "2023-05-24"),
      ("Posted on Sept. 3, 2021 by Ada", "2021-09-03"), ("May 2023", "2023-05"), ("24.05.2023", "2023-05-24"),
      ("05/24/2023", "2023-05-24"), ("2023-05", "2023-05"),
    ])
  func read(_ text: String, _ expected: String) {
    #expect(firstDate(in: text)?.description == expected)
  }

  @Test(
    "What is no day of the calendar is no date", arguments: ["2023-02-30", "may be", "24 of 30", "12345678", "", "1/2"])
  func none(_ text: String) {
    #expect(firstDate(in: text) == nil)
  }

  @Test("The bytes of a date are told") func range() {
    let bytes = Array("on May 24, 2023.".utf8)
    #expect(firstDate(in: bytes)?.range == 3..<15)
  }

  @Test("A program's date with the time before the year was not read") func programDate() {
    #expect(firstDate(in: "Mon Aug 03 12:45:00 EDT 2015")?.description == "2015-08-03")
    #expect(firstDate(in: "Mon Aug 03 12:45:00 EDT")?.description == nil)
  }

  @Test(
    "Dates within other words and signs",
    arguments: [
      ("(2023-05-24)", "2023-05-24"), ("2023-05-24T10:00:00+02:00", "2023-05-24"), ("on 2023.05.24,", "2023-05-24"),
      ("2023-5-4", "2023-05-04"),
      ("Wed, 24 May 2023 10:00:00 GMT", "2023-05-24"), ("24-May-2023", "2023-05-24"), ("24/05/2023", "2023-05-24"),
      ("5/4/2023", "2023-05-04"),
      ("MAY 24 2023", "2023-05-24"), ("the 1st of June, 2023", "2023-06-01"), ("December 31st, 1999", "1999-12-31"),
      ("Feb 29, 2024", "2024-02-29"),
      ("seen 3 times in May 2023", "2023-05"), ("24. May 2023", "2023-05-24"), ("2023/05", "2023-05"),
      ("1.6.2023", "2023-06-01"),
    ])
  func within(_ text: String, _ expected: String) {
    #expect(firstDate(in: text)?.description == expected)
  }

  @Test(
    "Versions, ranges, telephone numbers and years alone are no dates",
    arguments: [
      "version 2.4.1", "1.2.3.4", "pages 12-24", "+1 555 1234567", "2023", "in 2023", "May", "May 24", "24 May",
      "May '23", "13/13/2023", "0/0/2023",
      "2023-13-01", "Feb 29, 2023", "31 June 2023", "99 May 2023", "May 24, 1850", "20231301", "the march of time",
      "Mayor 24, 2023", "10:24", "5/24/23",
    ])
  func noDates(_ text: String) {
    #expect(firstDate(in: text)?.day == nil)
  }

  @Test("The first of several dates is taken, a month alone before a day") func first() {
    #expect(firstDate(in: "From May 3, 2021 to June 4, 2022")?.description == "2021-05-03")
    #expect(firstDate(in: "May 24 and June 3, 2022")?.description == "2022-06-03")
    #expect(firstDate(in: "2021-02-30, then 2021-03-01")?.description == "2021-03-01")
  }

  @Test("Only the range is looked at, and its bytes are told") func part() throws {
    let bytes = Array("2020-01-01 é 2021-02-03T10 x".utf8)
    let found = try #require(firstDate(in: bytes, 11..<bytes.count))
    #expect(found.date.description == "2021-02-03")
    #expect(String(decoding: bytes[found.range], as: UTF8.self) == "2021-02-03")
    #expect(firstDate(in: bytes, 0..<6) == nil)
    #expect(firstDate(in: bytes, 4..<4) == nil)
  }

  @Test(
    "Months are known whole or cut to three letters, September to four",
    arguments: [
      ("jan", 1), ("January", 1), ("SEPT", 9), ("sep", 9), ("dec", 12), ("june", 6), ("ju", nil), ("janu", 1),
      ("maybe", nil), ("Mayo", nil), ("", nil),
    ]
      as [(String, Int?)])
  func months(_ word: String, _ number: Int?) {
    #expect(monthNumber(Array(word.utf8)[...]) == number)
  }

  @Test("Every day of a year is read in every form") func everyDay() {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for month in 1...12 {
      for day in 1...PartialDate.days(in: month, of: 2024) {
        let date = PartialDate(year: 2024, month: month, day: day)
        #expect(firstDate(in: date?.description ?? "") == date)
        #expect(firstDate(in: "\(names[month - 1]) \(day), 2024") == date)
        #expect(firstDate(in: "\(day) \(names[month - 1]) 2024") == date)
      }
    }
  }
}
