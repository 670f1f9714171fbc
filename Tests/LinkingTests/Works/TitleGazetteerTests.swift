import Testing
import Text

@testable import Linking

@Suite("Many titles in one pass")
struct TitleGazetteerTests {
  private func hashes(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    return titleWords(bytes, words(in: bytes))
  }

  private func found(_ titles: [String], in text: String) -> [String] {
    TitleGazetteer(titles.map(hashes)).matches(in: hashes(text)).map { "\($0.title) \($0.words)" }
  }

  @Test("letter case, punctuation and possessives between the words do not matter")
  func folding() {
    #expect(found(["Logical Induction"], in: "on logical\ninduction's limits") == ["0 1..<3"])
    #expect(found(["Zoom In: An Introduction"], in: "ZOOM IN — an introduction") == ["0 0..<4"])
  }

  @Test("titles within titles and overlapping ones are all found")
  func overlaps() {
    #expect(found(["a b c", "b c", "c d"], in: "x a b c d") == ["0 1..<4", "1 2..<4", "2 3..<5"])
    #expect(found(["a b a c"], in: "a b a b a c") == ["0 2..<6"])
  }

  @Test("equal titles are both found, an empty one and half of one never")
  func edges() {
    #expect(found(["a b", "a b", ""], in: "a b") == ["0 0..<2", "1 0..<2"])
    #expect(found(["a b c"], in: "a b x c").isEmpty)
    #expect(found([], in: "a b").isEmpty)
  }

  @Test("the automaton finds what a search of every place finds")
  func againstPlainSearch() {
    var state: UInt64 = 5
    func next(_ bound: UInt64) -> Int {
      state = mixed(state &+ 0x9E37_79B9_7F4A_7C15)
      return Int(state % bound)
    }
    let titles = (0..<40).map { _ in (0..<1 + next(4)).map { _ in UInt64(next(3)) } }
    let text = (0..<300).map { _ in UInt64(next(3)) }
    var expected: Set<TitleGazetteer.Match> = []
    for (i, title) in titles.enumerated() {
      for start in 0...text.count - title.count where text[start..<start + title.count].elementsEqual(title) {
        expected.insert(TitleGazetteer.Match(title: i, words: start..<start + title.count))
      }
    }
    #expect(Set(TitleGazetteer(titles).matches(in: text)) == expected)
  }
}
