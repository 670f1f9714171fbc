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
}
