import Linking
import Model
import Testing

@Suite("All that a document mentions")
struct MentionsTests {
  private let document: Document = {
    var document = documentOfLines(
      "A sparse autoencoder (SAE) reads features out, as Bricken et al. (2023) show.",
      "Mara Lindqvist says that SAE is a name for many things; see arXiv:2209.10652.")
    document.authors = [Byline(name: "Tomas Oduya")]
    return document
  }()

  @Test("acronyms with their uses, people and citations come together")
  func whole() {
    let found = mentions(of: document)
    #expect(found.definitions.map(\.short) == ["SAE"])
    #expect(found.uses.contains { $0.short == "SAE" && document.words($0.range) == "SAE" })
    #expect(found.people.map(\.name).contains("Tomas Oduya"))
    #expect(found.people.map(\.name).contains("Mara Lindqvist"))
    #expect(found.citations.compactMap(\.identifier) == [WorkIdentifier(.arxiv, "2209.10652")])
    #expect(found.citations.map(\.reason) == ["surname and year", "identifier in text"])
  }

  @Test("every range lies within the text, between characters")
  func ranges() {
    let count = document.text.utf8.count
    let found = mentions(of: document)
    let ranges = found.people.compactMap(\.range) + found.citations.map(\.range) + found.uses.map(\.range)
    #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= count })
  }

  @Test("the same document mentions the same, and an empty one nothing")
  func stable() {
    #expect(mentions(of: document) == mentions(of: document))
    #expect(mentions(of: Document()) == Mentions())
  }
}
