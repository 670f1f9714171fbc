import Linking
import Model
import Testing

@Suite("Identifiers in running text")
struct IdentifiersInTextTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return identifiers(in: bytes).map { "\($0.identifier) at \(String(decoding: bytes[$0.range], as: UTF8.self))" }
  }

  @Test(
    "each kind with the words it takes",
    arguments: [
      ("See arXiv:2209.10652 here.", "arxiv:2209.10652 at arXiv:2209.10652"),
      ("See [2209.10652] here.", "arxiv:2209.10652 at [2209.10652]"),
      ("See https://arxiv.org/abs/2209.10652.", "arxiv:2209.10652 at https://arxiv.org/abs/2209.10652"),
      ("See doi:10.1038/nature14539, please.", "doi:10.1038/nature14539 at 10.1038/nature14539"),
      ("See https://doi.org/10.1038/nature14539)", "doi:10.1038/nature14539 at https://doi.org/10.1038/nature14539"),
      ("(https://example.org/a_(b))", "url:example.org/a_(b) at https://example.org/a_(b)"),
      ("“https://example.org/page”", "url:example.org/page at https://example.org/page"),
      ("www.example.org/page, too", "url:example.org/page at www.example.org/page"),
    ])
  func kinds(text: String, expected: String) {
    #expect(found(text) == [expected])
  }

  @Test("an address that holds another identifier is found once, by the longer words")
  func overlapping() {
    #expect(found("https://doi.org/10.48550/arXiv.2209.10652").count == 1)
    #expect(found("https://openreview.net/forum?id=abc123").count == 1)
  }

  @Test("several stand in reading order")
  func several() {
    #expect(
      found("arXiv:2209.11895, https://example.org/a and 10.1038/nature14539").map { $0.prefix { $0 != ":" } } == [
        "arxiv", "url", "doi",
      ])
  }

  @Test(
    "figures, versions and words that look alike are none",
    arguments: [
      "It rose from 1310.2590 to 1402.1111 units.",
      "Version 10.4/5 of it.",
      "We met on 10/12/2021.",
      "http is a protocol.",
      "Call 9781234567897 now.",
      "3.14159/2",
      "",
    ])
  func none(text: String) {
    #expect(found(text).isEmpty)
  }
}
