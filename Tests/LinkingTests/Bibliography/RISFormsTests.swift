import Linking
import Testing

@Suite("Forms of RIS")
struct RISFormsTests {
  private func item(_ lines: String...) throws -> BibliographyItem {
    try #require(readRIS(Array((["TY  - JOUR"] + lines + ["ER  - "]).joined(separator: "\n").utf8)).first)
  }

  @Test(
    "the title has several tags, of which the first that is filled counts",
    arguments: [["TI  - Probes"], ["T1  - Probes"], ["CT  - Probes"], ["TI  - ", "T1  - Probes"]])
  func titles(lines: [String]) {
    let items = readRIS(Array((["TY  - JOUR"] + lines).joined(separator: "\n").utf8))
    #expect(items.map(\.title) == ["Probes"])
  }

  @Test(
    "dates go as far as they are known",
    arguments: [
      ("PY  - 2022", "2022"), ("PY  - 2022///", "2022"), ("Y1  - 2022/09//", "2022-09"),
      ("DA  - 2022/9/4/", "2022-09-04"), ("DA  - 2022/09/14/Spring", "2022-09-14"), ("PY  - in press", "in press"),
    ])
  func dates(line: String, expected: String) throws {
    #expect(try item(line).date == expected)
  }

  @Test(
    "pages are a range where both ends are given and differ",
    arguments: [
      (["SP  - 1", "EP  - 20"], "1–20"), (["SP  - 7", "EP  - 7"], "7"), (["SP  - 7"], "7"), (["SP  - e12"], "e12"),
    ])
  func pages(lines: [String], expected: String) throws {
    let items = readRIS(Array((["TY  - JOUR"] + lines + ["ER  - "]).joined(separator: "\n").utf8))
    #expect(items.first?.pages == expected)
  }

  @Test(
    "names are inverted by their comma, and a name without one is a house's",
    arguments: [
      ("AU  - Elhage, Nelson", "Elhage", "Nelson"), ("A1  - Elhage,Nelson", "Elhage", "Nelson"),
      ("AU  - DeepMind", "DeepMind", ""), ("AU  - King, Martin Luther, Jr.", "King", "Martin Luther"),
      ("AU  - Elhage, ", "Elhage", ""),
    ])
  func names(line: String, family: String, given: String) throws {
    #expect(try item(line).authors == [ReferenceName(family: family, given: given)])
  }

  @Test("The DOI comes from its own tag, else from the address")
  func identifiers() throws {
    #expect(try item("DO  - 10.1038/nature14539").doi == "10.1038/nature14539")
    #expect(try item("DO  - https://doi.org/10.1038/nature14539").doi == "10.1038/nature14539")
    #expect(try item("UR  - https://doi.org/10.1038/nature14539").doi == "10.1038/nature14539")
    #expect(try item("UR  - https://example.org/a").doi == "")
  }

  @Test(
    "ends of lines, missing blanks and marks at the beginning are forgiven",
    arguments: [
      "TY  - JOUR\r\nTI  - Probes\r\nER  - \r\n", "TY  - JOUR\rTI  - Probes\rER  - \r", "TY -JOUR\nTI -Probes\nER -",
      "\u{FEFF}TY  - JOUR\nTI  - Probes\nER  -", "\n\nTY  - JOUR\n\nTI  -   Probes  \n\nER  - ",
      "TY  - JOUR\nTI  - Probes", "TY  - JOUR\nTI  - Pro\nbes\nER  - ",
    ])
  func lines(text: String) {
    let titles = readRIS(Array(text.utf8)).map { $0.title.filter { $0 != " " } }
    #expect(titles == ["Probes"])
  }

  @Test("A book's title may stand in the container's tag, a chapter's does not")
  func books() {
    func title(_ type: String) -> String? { readRIS(Array("TY  - \(type)\nBT  - The Whole".utf8)).first?.title }
    #expect(title("BOOK") == "The Whole")
    #expect(title("CHAP") == "")
  }
}
