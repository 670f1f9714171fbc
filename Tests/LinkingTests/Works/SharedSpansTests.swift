import Linking
import Model
import Testing

@Suite("Spans of shared words")
struct SharedSpansTests {
  private static let quote =
    "a feature is a direction in the space of activations and there are more such directions than neurons in any layer "
    + "that anybody has looked at with care so far"

  private func shared(_ first: Document, _ second: Document) -> [(String, String)] {
    let texts = [ComparedText(first), ComparedText(second)]
    let documents = zip(["a", "b"], texts).map { FingerprintedDocument(id: $0, fingerprints: $1.fingerprints) }
    return sharedTexts(documents).flatMap(\.passages).compactMap { passage in
      sharedSpan(passage, of: texts[0], and: texts[1]).map { (first.words($0.first), second.words($0.second)) }
    }
  }

  @Test("a quotation is found from its first word to its last, in both texts")
  func exact() {
    let first = documentOfLines("We began with an idea.", "> \(Self.quote.uppercased())", "What do you think of it?")
    let second = documentOfLines("Let me say it: \(Self.quote). Nothing else matters here at all, we believe.")
    let found = shared(first, second)
    #expect(found.map(\.0) == [Self.quote.uppercased()])
    #expect(found.map(\.1) == [Self.quote])
  }

  @Test("blocks that repeat others are not compared")
  func repeats() {
    let first = documentOfLines("~ \(Self.quote)", "Something else is said here by somebody.")
    let second = documentOfLines("Let me say it: \(Self.quote).")
    #expect(shared(first, second).isEmpty)
    #expect(ComparedText(first).words.count == 7)
  }

  @Test("a passage beyond the end of a text is none")
  func outside() {
    let text = ComparedText(documentOfLines("Three words only."))
    #expect(sharedSpan(.init(first: 7..<9, second: 0..<2), of: text, and: text) == nil)
    #expect(sharedSpan(.init(first: 1..<9, second: 1..<9), of: text, and: text)?.first == 0..<16)
  }

  @Test("pairs of one document are those that all pairs have of it")
  func ofOne() {
    let documents = [
      documentOfLines(Self.quote), documentOfLines("And so: \(Self.quote)."),
      documentOfLines("Nothing of the kind here."),
    ]
    let prints = zip(["a", "b", "c"], documents).map {
      FingerprintedDocument(id: $0, fingerprints: ComparedText($1).fingerprints)
    }
    #expect(sharedTexts(prints).map(\.first) == ["a"])
    #expect(sharedTexts(prints, of: "b") == sharedTexts(prints))
    #expect(sharedTexts(prints, of: "c").isEmpty)
  }
}
