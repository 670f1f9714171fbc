import Linking
import Model
import Testing

@Suite("Entries of a list of references")
struct ReferenceCitationsTests {
  private func reference(_ key: String, _ title: String, _ year: Int) -> Reference {
    Reference(key: key, raw: "\(title). \(year)", title: title, authors: ["Catherine Olsson"], year: year)
  }

  @Test("an entry that readers keep apart from the text is cited where a mark leads to it, with the mark's words")
  func marks() {
    var document = documentOfLines(
      "Induction heads form early [1], as others saw (Olsson et al., 2022).",
      links: [("[1]", "#bib1"), ("Olsson et al., 2022", "#bib1")])
    document.references = [reference("bib1", "In-context Learning and Induction Heads", 2022)]
    let found = citations(of: document)
    #expect(found.map { document.words($0.range) } == ["[1]", "Olsson et al., 2022"])
    #expect(found.allSatisfy { $0.title == "In-context Learning and Induction Heads" && $0.reason == "reference list" })
  }

  @Test("one mark that leads to two entries cites both")
  func twoInOneMark() {
    var document = documentOfLines("Both were known before [4, 5].")
    document.links = ["a", "b"].map { Link(range: 23..<29, target: $0, kind: .citation) }
    document.references = [
      reference("a", "Zoom In: An Introduction to Circuits", 2020), reference("b", "Curve Detectors", 2020),
    ]
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Curve Detectors", "Zoom In: An Introduction to Circuits"])
    #expect(found.allSatisfy { document.words($0.range) == "[4, 5]" })
  }

  @Test("an entry that nothing leads to has no words: its range is empty, and it stays")
  func unmarked() {
    var document = documentOfLines("Text.")
    document.references = [reference("bib9", "Curve Detectors", 2020)]
    let found = citations(of: document)
    #expect(found.map(\.title) == ["Curve Detectors"])
    #expect(found.map(\.range) == [0..<0])
  }

  @Test("an entry that stands in the text is cited there, and its link lends it an identifier")
  func inText() {
    let raw = "Olsson, C. et al. In-context Learning and Induction Heads. 2022."
    var document = documentOfLines(
      raw, links: [("In-context Learning and Induction Heads", "https://arxiv.org/abs/2209.11895")])
    var entry = reference("x", "In-context Learning and Induction Heads", 2022)
    entry.range = 0..<raw.utf8.count
    document.references = [entry]
    let found = citations(of: document)
    #expect(found.count == 1)
    #expect(found.first?.identifier == WorkIdentifier(.arxiv, "2209.11895"))
    #expect(found.first?.year == 2022)
  }

  @Test("what neither rules nor markup can read is no work")
  func unreadable() {
    var document = documentOfLines("Text.")
    document.references = [Reference(raw: "ibid."), Reference(raw: "")]
    #expect(citations(of: document).isEmpty)
  }
}
