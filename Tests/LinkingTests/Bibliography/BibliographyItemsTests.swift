import Linking
import Testing

@Suite("Items of a bibliography")
struct BibliographyItemsTests {
  private func item(_ text: String) -> BibliographyItem { items(of: readBibTeX(Array(text.utf8)))[0] }

  @Test("title with subtitle, date from year and month, container, identifiers")
  func whole() {
    let found = item(
      "@inproceedings{k, title={Toy Models}, subtitle={A {Study}}, author={Elhage, Nelson}, year=2022, month=sep, booktitle={Proc. X}, volume=3, pages={1--9}, doi={https://doi.org/10.1000/ABC}, url={https://example.org/a\\_b}}"
    )
    #expect(found.title == "Toy Models: A Study")
    #expect(found.date == "2022-09")
    #expect(found.container == "Proc. X")
    #expect(found.volume == "3")
    #expect(found.pages == "1–9")
    #expect(found.doi == "10.1000/ABC")
    #expect(found.url == "https://example.org/a_b")
  }

  @Test("what an entry lacks comes from the one it refers to, wherever that stands")
  func crossref() {
    let found = item(
      "@incollection{part, title={Part}, author={A. Brandt}, crossref={Whole}}\n@book{whole, title={The Whole}, date={2001-05}, volume={2}}"
    )
    #expect(found.title == "Part")
    #expect(found.container == "The Whole")
    #expect(found.date == "2001-05")
    #expect(found.volume == "2")
  }
}
