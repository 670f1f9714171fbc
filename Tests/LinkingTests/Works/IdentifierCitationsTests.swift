import Model
import Testing

@testable import Linking

@Suite("Identifiers written out")
struct IdentifierCitationsTests {
  private func found(_ line: String) -> [Citation] { identifierCitations(in: CitingText(documentOfLines(line))) }

  @Test(
    "a line that is an identifier and a title gives both",
    arguments: [
      ("[2209.10652] Toy Models of Superposition", "Toy Models of Superposition"),
      (
        "- [2309.01933] Provably safe systems: the only path to controllable AGI",
        "Provably safe systems: the only path to controllable AGI"
      ),
      ("Toy Models of Superposition arXiv:2209.10652", "Toy Models of Superposition"),
      ("Toy Models of Superposition: https://arxiv.org/abs/2209.10652", "Toy Models of Superposition"),
      ("10.1038/nature14539 Learning Deep Representations", "Learning Deep Representations"),
    ])
  func titled(line: String, title: String) {
    #expect(found(line).map(\.title) == [title])
    #expect(found(line).map(\.reason) == ["identifier with title"])
    #expect(found(line).map(\.kind) == [.list])
  }

  @Test(
    "in a sentence, with two of them, or before sentence case it stands alone",
    arguments: [
      ("We follow arXiv:2209.10652 in this.", 1),
      ("We take the method that was described there: arXiv:2209.10652", 1),
      ("arXiv:2209.10652 arXiv:2209.11895 Two Papers Here", 2),
      ("https://example.org/a/page here", 1),
    ])
  func alone(line: String, count: Int) {
    #expect(found(line).count == count)
    #expect(found(line).allSatisfy { $0.title == nil && $0.reason == "identifier in text" && $0.kind == .identifier })
  }

  @Test("the range is the identifier's, and with a title that of both")
  func ranges() {
    let plain = documentOfLines("We follow arXiv:2209.10652 in this.")
    #expect(identifierCitations(in: CitingText(plain)).map { plain.words($0.range) } == ["arXiv:2209.10652"])
    let titled = documentOfLines("- [2209.10652] Toy Models of Superposition")
    #expect(
      identifierCitations(in: CitingText(titled)).map { titled.words($0.range) }.first?.hasSuffix("Superposition")
        == true)
  }

  @Test("nothing is found where nothing is", arguments: ["", "Plain words.", "Version 2209.1", "~ arXiv:2209.10652"])
  func nothing(line: String) {
    #expect(found(line).isEmpty)
  }
}
