import Linking
import Testing

@Suite("Entries of bibliography files")
struct BibliographyEntryTests {
  private func entry(_ fields: [(name: String, value: String)]) -> BibliographyEntry {
    var entry = BibliographyEntry(type: "article", key: "aaltonen2024", range: 0..<40)
    entry.fields = fields
    return entry
  }

  @Test("A field is the first of its name that is not empty")
  func field() {
    let entry = entry([("title", ""), ("title", "Second"), ("title", "Third"), ("year", "2020")])
    #expect(entry.field("title") == "Second")
    #expect(entry.field("year") == "2020")
    #expect(entry.field("doi") == nil)
    #expect(self.entry([("doi", "")]).field("doi") == nil)
  }

  @Test("Fields keep the order of the file, repeated ones too, and new ones take the place of all")
  func order() {
    var entry = entry([("year", "2020"), ("author", "Ann Lee"), ("year", "2021")])
    #expect(entry.fields.map(\.name) == ["year", "author", "year"])
    #expect(entry.fields.map(\.value) == ["2020", "Ann Lee", "2021"])
    entry.fields = [("note", "in press")]
    #expect(entry.fields.map(\.name) == ["note"])
    #expect(entry.field("year") == nil)
  }

  @Test("Entries are equal when their fields are, in the same order")
  func equality() {
    #expect(entry([("a", "1"), ("b", "2")]) == entry([("a", "1"), ("b", "2")]))
    #expect(entry([("a", "1"), ("b", "2")]) != entry([("b", "2"), ("a", "1")]))
    #expect(entry([("a", "1")]) != entry([("a", "2")]))
  }

  @Test("What cannot be read is told by where it begins, and the entries around it are kept")
  func broken() {
    let file = readBibTeX(
      Array("@article{one, title={One}}\n@article{two, title={Two\n@article{three, title={Three}}".utf8))
    #expect(file.entries.first?.key == "one")
    #expect(file.entries.first?.range == 0..<26)
    #expect(file.broken.first == 27)
    #expect(readBibTeX([]).entries.isEmpty && readBibTeX([]).broken.isEmpty)
  }
}
