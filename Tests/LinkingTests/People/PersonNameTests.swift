import Testing

@testable import Linking

@Suite("Names taken apart for comparison")
struct PersonNameTests {
  @Test(
    "parts are folded and stand in reading order",
    arguments: [
      ("Mara Lindqvist", ["mara", "lindqvist"]),
      ("Lindqvist, Mara", ["mara", "lindqvist"]),
      ("Mara B. Lindqvist", ["mara", "b", "lindqvist"]),
      ("M. B. Lindqvist", ["m", "b", "lindqvist"]),
      ("Ana-María Vega", ["ana", "maria", "vega"]),
      ("mara_lindqvist", ["mara", "lindqvist"]),
      ("MaraLindqvist", ["mara", "lindqvist"]),
      ("Ana McKinnon", ["ana", "mckinnon"]),
      ("Luc DeVries", ["luc", "devries"]),
      ("Łucja Brandt", ["lucja", "brandt"]),
      ("Rob Keeling Jr.", ["rob", "keeling"]),
      ("Dr. Rob Keeling", ["rob", "keeling"]),
      ("Rob Keeling III", ["rob", "keeling"]),
      ("Pieter van der Hoeve", ["pieter", "van", "der", "hoeve"]),
    ])
  func parts(name: String, expected: [String]) {
    #expect(PersonName(name).parts == expected)
  }

  @Test(
    "a handle that no capital parts is one word",
    arguments: [
      "kestrel77",
      "RobbKK",
      "gwern",
      "gwernX",
      "NOSTALGIA",
      "Mara",
    ])
  func oneWord(name: String) {
    #expect(PersonName(name).isOneWord)
  }

  @Test(
    "several words are not",
    arguments: [
      "MaraLindqvist",
      "mara lindqvist",
      "mara-lindqvist",
    ])
  func severalWords(name: String) {
    #expect(!PersonName(name).isOneWord)
  }

  @Test("first, last and middle parts have names of their own")
  func fields() {
    let name = PersonName("Mara B. C. Lindqvist")
    #expect(name.given == "mara")
    #expect(name.family == "lindqvist")
    #expect(name.middle == ["b", "c"])
    #expect(name.joined == "marabclindqvist")
  }

  @Test(
    "nothing has no parts",
    arguments: [
      "",
      "  ",
      ".",
      "-",
    ])
  func nothing(name: String) {
    let parts = PersonName(name)
    #expect(parts.parts.isEmpty)
    #expect(parts.given.isEmpty && parts.family.isEmpty)
  }
}
