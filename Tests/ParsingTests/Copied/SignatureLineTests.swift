import Model
import Testing

@testable import Parsing

@Suite("Lines that sign a comment")
struct SignatureLineTests {
  private func read(_ line: String) -> SignatureLine? { SignatureLine.read(Array(line.utf8)[...]) }

  @Test(
    "Name, age or date, and score in the forms of many forums",
    arguments: [
      ("Ada Exner 2y 14 points", "Ada Exner", "2y" as String?, nil as String?, 14 as Int?),
      ("Ada Exner @ 2024-02-01T10:00 (+7)", "Ada Exner", nil, "2024-02-01", 7),
      ("[-]Ada Exner1yΩ473", "Ada Exner", "1y", nil, 7),
      ("[–]ada_x 3 points 2 years ago", "ada_x", "2 years ago", nil, 3),
      ("ada_x 3 hours ago | next [–]", "ada_x", "3 hours ago", nil, nil),
      ("u/ada_x · 2 yr. ago", "ada_x", "2 yr. ago", nil, nil),
      ("Ada Exner, 3 May 2021 at 10:15 -4 points", "Ada Exner", nil, "2021-05-03", -4),
      ("[deleted] 4mo 2 points", "[deleted]", "4mo", nil, 2),
    ])
  func forms(line: String, name: String, age: String?, date: String?, score: Int?) throws {
    let signature = try #require(read(line))
    #expect(signature.name == name)
    #expect(signature.age == age)
    #expect(signature.date?.description == date)
    #expect(signature.score?.value == score)
  }

  @Test("An edited comment says so")
  func edited() {
    #expect(read("Ada Exner7mo*173")?.wasEdited == true)
    #expect(read("Ada Exner 7mo* 17 points")?.wasEdited == true)
    #expect(read("Ada Exner 7mo 17 points")?.wasEdited == false)
  }

  @Test(
    "Sentences, headings of a journal and bare names sign nothing",
    arguments: [
      "It took Ada 2y to see it.", "Monday 3 May 2021 14 points", "Updated 2 years ago", "Ada Exner",
      "Week 3 2d 4 points",
      "Ada Exner 2y", "14 points", "Day 12: 4 points", "", "A sentence of many words that ends with 2y 14 points",
    ])
  func none(line: String) {
    #expect(read(line) == nil)
  }

  @Test("An age counts from the day on which the page was seen, and from nothing else")
  func days() throws {
    let signature = try #require(read("Ada Exner 3d 14 points"))
    let day = try #require(PartialDate(iso: "2025-03-10"))
    #expect(signature.days(before: day)?.upperBound.description == "2025-03-07")
    #expect(signature.days(before: nil) == nil)
    #expect(read("Ada Exner @ 2024-02-01 (+7)")?.days(before: day) == nil)
  }

  @Test("The sign that folds a comment away is no part of the name")
  func fold() {
    #expect(SignatureLine.withoutFold(Array("[-] u/ada".utf8)[...]).rest.elementsEqual("ada".utf8))
    #expect(!SignatureLine.withoutFold(Array("ada".utf8)[...]).isFolded)
  }

  @Test(
    "Names in other scripts and with signs of their own sign as well",
    arguments: ["Søren Ørsted", "Ада Экснер", "高木", "O’Neill", "ada-x", "_ada_", "van der Berg"])
  func names(name: String) {
    #expect(read("\(name) 2y 14 points")?.name == name)
  }

  @Test("A line of more than a signature's length, and one of many tries, signs nothing")
  func long() {
    #expect(read(String(repeating: "a ", count: 60) + "2y 14 points") == nil)
    #expect(read(String(repeating: "x", count: 200) + " 2y 14 points") == nil)
  }

  @Test("Digits within a handle are no age", arguments: [("ada2y4d3", "ada2y", "4d"), ("a1b2mo11", "a1b", "2mo")])
  func digits(line: String, name: String, age: String) throws {
    let signature = try #require(SignatureLine.glued(Array(line.utf8)[...]))
    #expect(signature.name == name)
    #expect(signature.age == age)
  }
}
