import Linking
import Testing

@Suite("Names in BibTeX")
struct BibTeXNamesTests {
  @Test(
    "names come apart as BibTeX takes them",
    arguments: [
      ("Ashish Vaswani and Noam Shazeer", [["Vaswani", "Ashish"], ["Shazeer", "Noam"]]),
      ("van der Maaten, Laurens and Hinton, Geoffrey", [["van der Maaten", "Laurens"], ["Hinton", "Geoffrey"]]),
      ("Laurens van der Maaten", [["van der Maaten", "Laurens"]]),
      ("{DeepMind Safety Team}", [["DeepMind Safety Team", ""]]),
      ("Steele, Jr., Guy", [["Steele", "Guy"]]),
      ("A. Brandt and others", [["Brandt", "A."]]),
      ("{Barnes and Noble} and Gwern", [["Barnes and Noble", ""], ["Gwern", ""]]),
      ("family=Harman, given=Hans, prefix=van", [["van Harman", "Hans"]]),
      ("", []),
      ("Jos\\'e {\\v{S}}ev\\v{c}{\\'i}k", [["Ševčík", "José"]]),
      ("Centre for Better Letters", [["Letters", "Centre for Better"]]),
    ])
  func names(value: String, expected: [[String]]) {
    #expect(readBibTeXNames(value).map { [$0.family, $0.given] } == expected)
  }

  @Test(
    "a name in which nothing is capital is its family's, and particles are kept with the family",
    arguments: [
      ("gwern", ["gwern", ""]), ("de la Cruz, Juana", ["de la Cruz", "Juana"]),
      ("Ludwig von Beethoven", ["von Beethoven", "Ludwig"]),
      ("Plato", ["Plato", ""]), ("  Ada   Lovelace ", ["Lovelace", "Ada"]), ("Lovelace,Ada", ["Lovelace", "Ada"]),
    ])
  func one(value: String, expected: [String]) {
    #expect(readBibTeXNames(value).map { [$0.family, $0.given] } == [expected])
  }

  @Test("only the word \"and\" parts names, in whatever case and white space")
  func parted() {
    let names = readBibTeXNames("Anders Band\n  and\tOrlando Sand AND {Sand and Sons}")
    #expect(names.map(\.family) == ["Band", "Sand", "Sand and Sons"])
  }
}
