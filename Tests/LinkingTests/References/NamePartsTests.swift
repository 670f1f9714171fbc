import Linking
import Testing

@Suite("Names of bylines taken apart")
struct NamePartsTests {
  @Test(
    "the family name keeps its particles and its suffix",
    arguments: [
      ("Mara Lindqvist", "Lindqvist", "Mara"),
      ("Pieter van der Hoeve", "van der Hoeve", "Pieter"),
      ("Lindqvist, Mara", "Lindqvist", "Mara"),
      ("A. B. Keeling", "Keeling", "A. B."),
      ("Rob Keeling Jr.", "Keeling Jr.", "Rob"),
      ("Rob Keeling, Jr.", "Keeling, Jr.", "Rob"),
      ("Ines Vega-Ruiz", "Vega-Ruiz", "Ines"),
    ])
  func names(name: String, family: String, given: String) {
    #expect(nameParts(name) == ReferenceName(family: family, given: given))
  }

  @Test(
    "a handle is not taken apart",
    arguments: [
      "kestrel77",
      "MaraLindqvist",
      "",
      "Lindqvist,",
    ])
  func handles(name: String) {
    #expect(nameParts(name) == nil)
  }
}
