import Linking
import Testing

@Suite("Forms of names in BibTeX")
struct BibTeXNameFormsTests {
  private func names(_ value: String) -> [String] { readBibTeXNames(value).map { "\($0.family)|\($0.given)" } }

  @Test(
    "one name in each of BibTeX's three forms",
    arguments: [
      ("Donald E. Knuth", "Knuth|Donald E."),
      ("Knuth, Donald E.", "Knuth|Donald E."),
      ("Ludwig van Beethoven", "van Beethoven|Ludwig"),
      ("van Beethoven, Ludwig", "van Beethoven|Ludwig"),
      ("Charles Louis Xavier Joseph de la Vallée Poussin", "de la Vallée Poussin|Charles Louis Xavier Joseph"),
      ("de la Vallée Poussin, Charles", "de la Vallée Poussin|Charles"),
      ("King, Jr., Martin Luther", "King|Martin Luther"),
      ("Knuth", "Knuth|"),
      ("{OpenAI}", "OpenAI|"),
      ("{The Alignment Research Center}", "The Alignment Research Center|"),
      ("{von Neumann}, John", "von Neumann|John"),
      ("John {von Neumann}", "von Neumann|John"),
      ("Mary-Ann M{\\\"u}ller", "Müller|Mary-Ann"),
      ("  Knuth ,  Donald  ", "Knuth|Donald"),
      ("Donald\n  Knuth", "Knuth|Donald"),
    ])
  func one(value: String, expected: String) {
    #expect(names(value) == [expected])
  }

  @Test(
    "names are parted by 'and' between blanks and by nothing else",
    arguments: [
      ("A. Brandt and B. Keeling and C. Oduya", 3),
      ("A. Brandt AND B. Keeling", 2),
      ("A. Brandt\nand\nB. Keeling", 2),
      ("Brandt, A. and Keeling, B.", 2),
      ("Alexander Rand", 1),
      ("Andrea Sanderson", 1),
      ("{Marks and Spencer}", 1),
      ("{Marks and Spencer} and {Barnes and Noble}", 2),
      ("A. Brandt and others", 1),
      ("others", 0),
      (" and ", 0),
      ("", 0),
    ])
  func several(value: String, count: Int) {
    #expect(names(value).count == count)
  }

  @Test(
    "braces that do not match cost no more than their name",
    arguments: [
      "{Open and Brandt, A.", "Open} and Brandt, A.", "{{Open}", "\\", "{", "}", "a and {", "family=", "family=,given=",
    ])
  func broken(value: String) {
    for name in readBibTeXNames(value) {
      #expect(!name.family.contains("{") && !name.given.contains("{"))
    }
  }

  @Test("BibLaTeX's named parts are read in any order")
  func extended() {
    #expect(names("given=Hans, family=Harman") == ["Harman|Hans"])
    #expect(names("prefix=van, family=Harman, given=Hans, useprefix=true") == ["van Harman|Hans"])
    #expect(names("family=Harman") == ["Harman|"])
    #expect(names("given=Hans, family=Harman and Brandt, A.") == ["Harman|Hans", "Brandt|A."])
  }
}
