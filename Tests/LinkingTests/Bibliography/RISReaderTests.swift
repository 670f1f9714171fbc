import Linking
import Testing

@Suite("RIS")
struct RISReaderTests {
  private func read(_ text: String) -> [BibliographyItem] { readRIS(Array(text.utf8)) }

  private let toy = """
    TY  - JOUR\r
    ID  - elhage2022\r
    TI  - Toy Models of\r
    Superposition\r
    AU  - Elhage, Nelson\r
    AU  - Olah, Chris\r
    DA  - 2022/9/14/\r
    T2  - Transformer Circuits Thread\r
    VL  - 3\r
    SP  - 1\r
    EP  - 20\r
    UR  - https://doi.org/10.48550/arXiv.2209.10652\r
    ER  - \r

    """

  @Test("every field is read, a broken line goes on")
  func whole() throws {
    let item = try #require(read(toy).first)
    #expect(item.key == "elhage2022")
    #expect(item.type == "jour")
    #expect(item.title == "Toy Models of Superposition")
    #expect(
      item.authors == [ReferenceName(family: "Elhage", given: "Nelson"), ReferenceName(family: "Olah", given: "Chris")])
    #expect(item.date == "2022-09-14")
    #expect(item.container == "Transformer Circuits Thread")
    #expect(item.volume == "3")
    #expect(item.pages == "1–20")
    #expect(item.doi == "10.48550/arXiv.2209.10652")
  }

  @Test("an entry without its end costs nothing but its end")
  func unclosed() {
    let items = read("\u{FEFF}TY  - BOOK\nBT  - One\nTY - JOUR\nT1  - Two\nA1  - DeepMind\nPY  - 1999")
    #expect(items.map(\.title) == ["One", "Two"])
    #expect(items[1].authors == [ReferenceName(family: "DeepMind")])
    #expect(items[1].date == "1999")
  }

  @Test("the same entry twice is two items, in the order of the file")
  func several() {
    #expect(read(toy + toy).count == 2)
  }

  @Test(
    "what is no RIS gives nothing",
    arguments: [
      "",
      "TI  - Title",
      "ER  - ",
      "prose\nTY",
      "@article{a, title={b}}",
    ])
  func nothing(text: String) {
    #expect(read(text).isEmpty)
  }
}
