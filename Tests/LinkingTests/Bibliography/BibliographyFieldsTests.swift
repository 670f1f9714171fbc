import Linking
import Testing

@Suite("What an entry says of its work")
struct BibliographyFieldsTests {
  private func item(_ fields: String, type: String = "article") -> BibliographyItem {
    items(of: readBibTeX(Array("@\(type){k, \(fields)}".utf8)))[0]
  }

  @Test(
    "the date as ISO 8601, as far as it is known",
    arguments: [
      ("date = {2022-09-14}", "2022-09-14"),
      ("year = 2022, month = sep", "2022-09"),
      ("year = {2022}, month = {September}", "2022-09"),
      ("year = 2022, month = 12", "2022-12"),
      ("year = 2022, month = {1--2}", "2022"),
      ("year = {in press}", "in press"),
      ("date = {2022}, year = 1999", "2022"),
      ("note = {x}", ""),
    ])
  func dates(fields: String, expected: String) {
    #expect(item(fields).date == expected)
  }

  @Test(
    "the title with its subtitle, a colon between them unless a mark stands there",
    arguments: [
      ("title = {Toy Models}", "Toy Models"),
      ("title = {Toy Models}, subtitle = {A Study}", "Toy Models: A Study"),
      ("title = {Why?}, subtitle = {A Study}", "Why? A Study"),
      ("title = {Toy Models:}, subtitle = {A Study}", "Toy Models: A Study"),
      ("title = {{T}oy {M}odels}", "Toy Models"),
      ("booktitle = {Whole}", "Whole"),
      ("shorttitle = {Short}", "Short"),
      ("note = {x}", ""),
    ])
  func titles(fields: String, expected: String) {
    #expect(item(fields).title == expected)
  }

  @Test(
    "the container by whatever field names it",
    arguments: [
      ("journaltitle = {A}, journal = {B}", "A"),
      ("journal = {B}", "B"),
      ("booktitle = {C}, title = {T}", "C"),
      ("maintitle = {D}, title = {T}", "D"),
      ("title = {T}", ""),
    ])
  func containers(fields: String, expected: String) {
    #expect(item(fields).container == expected)
  }

  @Test(
    "the DOI from its field or from an address, nothing from what is none",
    arguments: [
      ("doi = {10.1000/abc}", "10.1000/abc"),
      ("doi = {https://doi.org/10.1000/abc}", "10.1000/abc"),
      ("url = {https://doi.org/10.1000/abc}", "10.1000/abc"),
      ("doi = {none}", ""),
      ("url = {https://example.org}", ""),
    ])
  func dois(fields: String, expected: String) {
    #expect(item(fields).doi == expected)
  }

  @Test("authors come from the whole where the part has none, but not where it has editors")
  func inheritedAuthors() {
    func part(_ own: String) -> [ReferenceName] {
      let text = "@inbook{p, title = {P}, \(own) crossref = {w}}\n@book{w, title = {W}, author = {Lindqvist, Mara}}"
      return items(of: readBibTeX(Array(text.utf8)))[0].authors
    }
    #expect(part("") == [ReferenceName(family: "Lindqvist", given: "Mara")])
    #expect(part("author = {Oduya, Tomas},") == [ReferenceName(family: "Oduya", given: "Tomas")])
    #expect(part("editor = {Oduya, Tomas},").isEmpty)
  }

  @Test("an entry that refers to nothing known, or to itself, keeps what it has")
  func danglingReference() {
    #expect(item("title = {T}, crossref = {gone}").title == "T")
    #expect(item("title = {T}, crossref = {k}").title == "T")
  }
}
