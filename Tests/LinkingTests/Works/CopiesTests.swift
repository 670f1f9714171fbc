import Linking
import Testing
import Text

/// Texts are generated: words drawn from a seeded sequence over a vocabulary of made-up words, so that chance repeats are
/// as rare as in prose.
@Suite("Copies and quotations")
struct CopiesTests {
  private struct Words {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(mixed(state) % UInt64(bound))
    }

    mutating func text(_ count: Int) -> [String] { (0..<count).map { _ in "w\(next(4000))" } }

    /// A text with a share of its words replaced.
    mutating func edited(_ text: [String], percent: Int) -> [String] {
      text.map { next(100) < percent ? "e\(next(4000))" : $0 }
    }
  }

  private func document(_ id: String, _ text: [String]) -> FingerprintedDocument {
    let bytes = Array(text.joined(separator: " ").utf8)
    return FingerprintedDocument(id: id, fingerprints: fingerprints(of: bytes, words: words(in: bytes)))
  }

  @Test("cross-posts with a hundredth changed join, all of a hundred")
  func lightlyChanged() {
    let kinds = crossPosts { words, text in words.edited(text, percent: 1) }
    #expect(kinds.allSatisfy { $0 == .copy })
  }

  @Test("with a tenth of the sentences cut and other text added, all of a hundred are found")
  func tenthChanged() {
    let kinds = crossPosts { words, text in
      words.edited(text.enumerated().filter { $0.offset / 20 % 10 != 3 }.map(\.element), percent: 3) + words.text(150)
    }
    #expect(kinds.allSatisfy { $0 == .copy || $0 == .likelyCopy })
  }

  @Test("with half kept and as much added, 99 of a hundred are found")
  func halfChanged() {
    let kinds = crossPosts { words, text in Array(text.prefix(text.count / 2)) + words.text(text.count / 2) }
    #expect(kinds.count { $0 == .copy || $0 == .likelyCopy } >= 99)
  }

  private func crossPosts(_ change: (inout Words, [String]) -> [String]) -> [SharedText.Kind?] {
    (0..<100).map { i in
      var words = Words(state: UInt64(i + 1))
      let text = words.text(400 + i * 3)
      return sharedTexts([document("a", text), document("b", change(&words, text))]).first?.kind
    }
  }

  @Test("quotations of 25 to 100 words are found, 289 of 300, with at most nine false")
  func quotations() {
    var found = 0
    var wrong = 0
    for i in 0..<300 {
      var words = Words(state: UInt64(1000 + i))
      let source = words.text(900)
      let start = words.next(700)
      let length = 25 + i % 76
      let reply = words.text(150) + source[start..<start + length] + words.text(150)
      let shared = sharedTexts([
        document("reply", reply), document("source", source), document("other", words.text(900)),
      ])
      let hit = shared.first { $0.first == "reply" && $0.second == "source" }
      if hit?.passages.contains(where: {
        $0.first.overlaps(150..<150 + length) && $0.second.overlaps(start..<start + length)
      }) ?? false {
        found += 1
      }
      wrong += shared.count - (hit == nil ? 0 : 1)
    }
    #expect(found >= 289)
    #expect(wrong <= 9)
  }

  @Test("documents of other words share nothing, and an empty one is no copy of anything")
  func nothing() {
    var words = Words(state: 7)
    #expect(sharedTexts([document("a", words.text(500)), document("b", words.text(500)), document("c", [])]).isEmpty)
  }

  @Test("a short formula in many documents joins none of them")
  func boilerplate() {
    var words = Words(state: 9)
    let formula = words.text(12)
    let documents = (0..<30).map { document("d\($0)", formula + words.text(300)) }
    #expect(sharedTexts(documents).isEmpty)
  }

  @Test("the order of documents does not show")
  func order() {
    var words = Words(state: 11)
    let text = words.text(300)
    let documents = [
      document("b", text), document("a", words.edited(text, percent: 2)), document("c", words.text(300)),
    ]
    #expect(sharedTexts(documents) == sharedTexts(documents.reversed()))
  }

  @Test("pairs of one document are those of all documents that it belongs to", arguments: ["a", "b", "c", "absent"])
  func one(wanted: String) {
    var words = Words(state: 13)
    let text = words.text(400)
    let documents = [
      document("a", text), document("b", words.edited(text, percent: 3)),
      document("c", words.text(200) + text[100..<180] + words.text(200)), document("d", words.text(300)),
    ]
    let all = sharedTexts(documents)
    #expect(all.count == 3)
    #expect(sharedTexts(documents, of: wanted) == all.filter { $0.first == wanted || $0.second == wanted })
  }

  @Test("what a document repeats within itself is shared with nobody")
  func repeated() {
    var words = Words(state: 17)
    let passage = words.text(60)
    let litany = document("litany", passage + words.text(300) + passage + words.text(300) + passage)
    #expect(sharedTexts([litany, document("other", words.text(400))]).isEmpty)
    let quoting = sharedTexts([litany, document("quoting", words.text(200) + passage + words.text(200))])
    #expect(quoting.map(\.kind) == [.quotation])
  }

  @Test("among very many documents the two that share a text are found, and no others")
  func among() {
    var words = Words(state: 19)
    let text = words.text(200)
    let others = (0..<400).map { document("other \($0)", words.text(200)) }
    let found = sharedTexts(others + [document("first", text), document("second", words.edited(text, percent: 1))])
    #expect(found.map { [$0.first, $0.second] } == [["first", "second"]])
  }

  @Test("hashes that differ in their upper half alone are two")
  func upperHalf() {
    let hashes = (0..<40).map { UInt64($0) << 40 | UInt64($0 % 8) }
    func document(_ id: String, _ hashes: some Sequence<UInt64>) -> FingerprintedDocument {
      FingerprintedDocument(
        id: id, fingerprints: hashes.enumerated().map { Fingerprint(hash: $0.element, word: 5 * $0.offset) })
    }
    #expect(sharedTexts([document("a", hashes[..<20]), document("b", hashes[20...])]).isEmpty)
    #expect(sharedTexts([document("a", hashes), document("b", hashes)]).map(\.kind) == [.copy])
  }
}
