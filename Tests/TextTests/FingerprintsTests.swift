import Testing
import Text

@Suite("Shingles and fingerprints")
struct FingerprintsTests {
  private func prints(_ text: String) -> [Fingerprint] {
    let bytes = Array(text.utf8)
    return fingerprints(of: bytes, words: words(in: bytes))
  }

  /// Words that are all different, so that no hash repeats by chance of the text.
  private func text(_ range: Range<Int>) -> String {
    range.map { "word\($0)" }.joined(separator: " ")
  }

  @Test("A text has a shingle for each run of words, and none when it is too short")
  func counts() {
    let bytes = Array(text(0..<10).utf8)
    let ranges = words(in: bytes)
    #expect(shingles(of: bytes, words: ranges, width: 8).count == 3)
    #expect(shingles(of: bytes, words: Array(ranges.prefix(7)), width: 8).isEmpty)
  }

  @Test("Shingles do not see letter case or punctuation")
  func folding() {
    let a = Array("Features are directions in activation space, we think.".utf8)
    let b = Array("features ARE directions; in activation space we THINK".utf8)
    #expect(shingles(of: a, words: words(in: a)) == shingles(of: b, words: words(in: b)))
  }

  @Test("Two texts that share twelve words share a fingerprint", arguments: [0, 1, 5, 17, 40])
  func guarantee(offset: Int) {
    let shared = text(1000..<1012)
    let a = prints("\(text(0..<offset)) \(shared) \(text(200..<260))")
    let b = prints("\(text(500..<530)) \(shared) \(text(700..<733))")
    #expect(!Set(a.map(\.hash)).isDisjoint(with: Set(b.map(\.hash))))
  }

  @Test("About two in nine shingles are kept, in order, none twice")
  func density() {
    let found = prints(text(0..<3000))
    #expect((0.18...0.27).contains(Double(found.count) / 2996))
    #expect(found.map(\.word) == Array(Set(found.map(\.word))).sorted())
  }

  @Test("A text shorter than a window still has a fingerprint, one shorter than a shingle has none")
  func short() {
    #expect(prints(text(0..<6)).count == 1)
    #expect(prints(text(0..<4)).isEmpty)
    #expect(prints("").isEmpty)
  }
}
