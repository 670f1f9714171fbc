import Model
import Testing

@testable import Reviewing

@Suite("Snippets")
struct SnippetsTests {
  private func marked(_ snippet: Snippet) -> [String] {
    let bytes = Array(snippet.text.utf8)
    return snippet.matches.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("Matches are found by their stems, with offsets into the snippet")
  func stems() {
    let found = snippet(of: "Café models and a model’s features.", matching: [QueryTerm(["model"])])
    #expect(marked(found) == ["models", "model"])
  }

  @Test("A term of several words matches where they stand side by side")
  func phrase() {
    let found = snippet(
      of: "Toy cars and toy models.", matching: [QueryTerm(["toy", "model"], isQuoted: true)])
    #expect(marked(found) == ["toy", "models"])
  }

  @Test("A prefix matches words that go on from it")
  func prefix() {
    #expect(
      marked(snippet(of: "Sparse and sparsity, spare.", matching: [QueryTerm(["spars"], isPrefix: true)]))
        == ["Sparse", "sparsity"])
  }

  @Test("A heading that stands beside the snippet does not begin it again")
  func headings() {
    let passage = "What I take from it\nWe know little.\nWhat I take from it\n"
    let path = ["Part", "What I take from it"]
    #expect(snippet(of: passage, under: path, matching: []).text.hasPrefix("We know little."))
    #expect(snippet(of: passage, under: ["What I take"], matching: []).text.hasPrefix("What I take from it\nWe"))
    #expect(snippet(of: "Alone", under: ["Alone"], matching: []).text == "Alone")
  }

  @Test("A long passage is cut where the matches are, at a sentence, and its words stay whole")
  func window() {
    let filler = String(repeating: "Nothing is said in this sentence about it. ", count: 20)
    let found = snippet(
      of: filler + "Superposition is here. " + filler, matching: [QueryTerm(["superposition"])], limit: 100)
    #expect(found.text.hasPrefix("… Superposition is here."))
    #expect(found.text.hasSuffix(" …"))
    #expect(marked(found) == ["Superposition"])
    #expect(found.text.utf8.count <= 110)
  }

  @Test("A snippet ran two blocks together as if somebody had written them in one line")
  func blocks() {
    let found = snippet(of: "Two things:\nfirst ropes,\nthen knots.", matching: [QueryTerm(["ropes"])])
    #expect(found.text == "Two things:\nfirst ropes,\nthen knots.")
    #expect(marked(found) == ["ropes"])
  }

  @Test("A text without blanks is cut between characters")
  func noBlanks() {
    let found = snippet(of: String(repeating: "語", count: 400), matching: [], limit: 100)
    #expect(!found.text.unicodeScalars.contains("\u{FFFD}"))
  }
}
