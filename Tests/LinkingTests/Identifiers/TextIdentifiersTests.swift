import Linking
import Model
import Testing

@Suite("Identifiers in text")
struct TextIdentifiersTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return identifiers(in: bytes).map { "\($0.identifier) = \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test("the punctuation of the sentence stays outside of an address")
  func punctuation() {
    #expect(
      found("Try https://github.com/rougier/numpy-100. Then rest.") == [
        "github:rougier/numpy-100 = https://github.com/rougier/numpy-100"
      ])
    #expect(found("(see https://example.org/a_(b), too)") == ["url:example.org/a_(b) = https://example.org/a_(b)"])
    #expect(found("“https://example.org/a”—no") == ["url:example.org/a = https://example.org/a"])
    #expect(found("<https://example.org/a>") == ["url:example.org/a = https://example.org/a"])
  }

  @Test("an address that holds a DOI or a number of arXiv is found once")
  func once() {
    #expect(
      found("https://doi.org/10.1038/nature14539") == ["doi:10.1038/nature14539 = https://doi.org/10.1038/nature14539"])
    #expect(found("https://arxiv.org/abs/2209.10652v1") == ["arxiv:2209.10652 = https://arxiv.org/abs/2209.10652v1"])
  }

  @Test("several stand in reading order")
  func order() {
    #expect(
      found("www.example.org/x doi:10.1038/nature14539 arXiv:2209.10652").map { $0.prefix { $0 != ":" } } == [
        "url", "doi", "arxiv",
      ])
  }

  @Test(
    "words that begin like an address are none",
    arguments: [
      "http://",
      "www.",
      "https is a scheme",
      "awww.no",
      "",
    ])
  func nothing(text: String) {
    #expect(found(text).isEmpty)
  }
}
