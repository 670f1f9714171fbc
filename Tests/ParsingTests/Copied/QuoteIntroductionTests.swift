import Model
import Testing

@testable import Parsing

@Suite("Lines that introduce a quotation")
struct QuoteIntroductionTests {
  @Test(
    "The name stands between the date and the verb",
    arguments: [
      ("On Mon, Jan 3, 2022 at 10:00 AM Ada Exner <ada@exner.example> wrote:", "Ada Exner"),
      ("On 3 Jan 2022, at 10:00, Ada Exner wrote:", "Ada Exner"),
      ("On 2022-01-03 10:00:12 +0100, Ada Exner said:", "Ada Exner"), ("Ada Exner wrote:", "Ada Exner"),
      ("> Ada Exner writes:", "Ada Exner"), ("ada_x said:", "ada_x"), ("Bo Tanaka (bo@t.example) wrote:", "Bo Tanaka"),
    ])
  func names(line: String, name: String) {
    #expect(QuoteIntroduction.name(in: Array(line.utf8)) == name)
  }

  @Test(
    "Sentences that end with such a verb, and pronouns, name nobody",
    arguments: [
      "He said:", "As the authors of the second paper on this wrote:", "Ada Exner wrote", "Results:", "wrote:", "",
      "This is what I said:",
    ])
  func nobody(line: String) {
    #expect(QuoteIntroduction.name(in: Array(line.utf8)) == nil)
  }

  @Test("A line that lost its beginning to the width of the page is read with the one before")
  func broken() {
    let lines = TextLines(Array("On Mon, Jan 3, 2022 at 10:00 AM Ada Exner <ada@exner.example>\nwrote:\n> Text".utf8))
    #expect(QuoteIntroduction.name(at: 1, in: lines) == "Ada Exner")
    #expect(QuoteIntroduction.name(at: 0, in: lines) == nil)
    #expect(QuoteIntroduction.name(at: 2, in: lines) == nil)
  }
}
