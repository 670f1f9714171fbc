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
    let found = snippet(of: "Café models and a model’s features.", matching: TermMatcher([QueryTerm(["model"])]))
    #expect(marked(found) == ["models", "model"])
  }

  @Test("A term of several words matches where they stand side by side")
  func phrase() {
    let found = snippet(
      of: "Toy cars and toy models.", matching: TermMatcher([QueryTerm(["toy", "model"], isQuoted: true)]))
    #expect(marked(found) == ["toy", "models"])
  }

  @Test("A prefix matches words that go on from it")
  func prefix() {
    #expect(
      marked(snippet(of: "Sparse and sparsity, spare.", matching: TermMatcher([QueryTerm(["spars"], isPrefix: true)])))
        == ["Sparse", "sparsity"])
  }

  @Test("A heading that stands beside the snippet does not begin it again")
  func headings() {
    let passage = "What I take from it\nWe know little.\nWhat I take from it\n"
    let path = ["Part", "What I take from it"]
    let nothing = TermMatcher([])
    #expect(snippet(of: passage, under: path, matching: nothing).text.hasPrefix("We know little."))
    #expect(snippet(of: passage, under: ["What I take"], matching: nothing).text.hasPrefix("What I take from it\nWe"))
    #expect(snippet(of: "Alone", under: ["Alone"], matching: nothing).text == "Alone")
  }

  @Test("A long passage is cut where the matches are, at a sentence, and its words stay whole")
  func window() {
    let filler = String(repeating: "Nothing is said in this sentence about it. ", count: 20)
    let matcher = TermMatcher([QueryTerm(["superposition"])])
    let found = snippet(of: filler + "Superposition is here. " + filler, matching: matcher, limit: 100)
    #expect(found.text.hasPrefix("… Superposition is here."))
    #expect(found.text.hasSuffix(" …"))
    #expect(marked(found) == ["Superposition"])
    #expect(found.text.utf8.count <= 110)
  }

  @Test("A snippet ran two blocks together as if somebody had written them in one line")
  func blocks() {
    let found = snippet(of: "Two things:\nfirst ropes,\nthen knots.", matching: TermMatcher([QueryTerm(["ropes"])]))
    #expect(found.text == "Two things:\nfirst ropes,\nthen knots.")
    #expect(marked(found) == ["ropes"])
  }

  @Test("A text without blanks is cut between characters")
  func noBlanks() {
    let found = snippet(of: String(repeating: "語", count: 400), matching: TermMatcher([]), limit: 100)
    #expect(!found.text.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("A short passage is shown whole, whatever matches in it", arguments: ["", "x", "Two words.", "语言"])
  func short(text: String) {
    let found = snippet(of: text, matching: TermMatcher([QueryTerm(["words"])]))
    #expect(found.text == text)
    #expect(marked(found) == (text.contains("words") ? ["words"] : []))
  }

  @Test("Without a match a long passage is shown from its beginning")
  func noMatch() {
    let text = String(repeating: "Nothing is said in this sentence about it. ", count: 20)
    let found = snippet(of: text, matching: TermMatcher([QueryTerm(["superposition"])]), limit: 100)
    #expect(found.text.hasPrefix("Nothing is said") && found.text.hasSuffix(" …"))
    #expect(found.matches.isEmpty)
  }

  @Test("The window with the most different words is shown, not the one with one word most often")
  func different() {
    let filler = String(repeating: "Nothing is said in this sentence at all. ", count: 12)
    let often = "A probe is a probe, and a probe probes. "
    let both = "A probe reads a circuit here. "
    let matcher = TermMatcher([QueryTerm(["probe"]), QueryTerm(["circuit"])])
    let found = snippet(of: filler + often + filler + both + filler, matching: matcher, limit: 120)
    #expect(found.text.contains("A probe reads a circuit here."))
  }

  @Test("What stands between the ellipses is a span of the passage", arguments: [40, 77, 100, 150, 299])
  func span(limit: Int) {
    let passage = (1...40).map { "Line \($0) says é and model \($0).\n" }.joined()
    let found = snippet(of: passage, matching: TermMatcher([QueryTerm(["model"])]), limit: limit)
    let inner = found.text.split(separator: "…").map { $0.trimmingBlanks() }.joined()
    #expect(passage.contains(inner) && !inner.isEmpty)
    let bytes = Array(found.text.utf8)
    for match in found.matches { #expect(String(decoding: bytes[match], as: UTF8.self) == "model") }
  }

  @Test("Overlapping terms mark each word once, in reading order")
  func overlapping() {
    let matcher = TermMatcher([["toy", "model"], ["model"], ["toy"], ["toy"]].map { QueryTerm($0) })
    let found = snippet(of: "A toy model of toy models.", matching: matcher)
    #expect(marked(found) == ["toy", "model", "toy", "models"])
  }

  @Test("A phrase at the very end is no match when its last word is missing")
  func cutPhrase() {
    #expect(marked(snippet(of: "A fine toy", matching: TermMatcher([QueryTerm(["toy", "model"])]))) == [])
    #expect(marked(snippet(of: "A fine toy", matching: TermMatcher([QueryTerm([])]))) == [])
  }
}

extension Substring {
  fileprivate func trimmingBlanks() -> Substring {
    var rest = drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
