import Measuring
import Testing

@Suite("A made vocabulary")
struct VocabularyTests {
  private static let vocabulary = Vocabulary()

  @Test("No word is there twice, and the first are small words of English")
  func words() {
    let words = Self.vocabulary.words
    #expect(words.count == 40_000 && Set(words).count == words.count)
    #expect(words.prefix(2) == ["the", "of"])
    #expect(words[60].allSatisfy { $0.isASCII && $0.isLowercase } && words[60].count < words[30_000].count)
  }

  @Test("A word is met in inverse proportion to its rank")
  func zipf() {
    var numbers = SeededNumbers(seed: 1)
    var met: [Int: Int] = [:]
    for _ in 0..<200_000 { met[Self.vocabulary.rank(&numbers), default: 0] += 1 }
    let (first, tenth) = (Double(met[0] ?? 0), Double(met[10] ?? 0))
    #expect(abs(first / tenth - 12.7 / 2.7) < 0.5)
    #expect(met.keys.max() ?? 0 > 30_000 && met.keys.min() == 0)
  }

  @Test("A word's companion is one word, and never a small one")
  func companions() {
    for rank in stride(from: 50, to: 40_000, by: 777) {
      let companion = Self.vocabulary.companion(of: rank)
      #expect(companion >= Vocabulary.smallWords.count && companion < 2_050)
      #expect(companion == Self.vocabulary.companion(of: rank))
    }
  }

  @Test("A vocabulary of a few words has no rank beyond them", arguments: [1, 50, 51])
  func small(count: Int) {
    let vocabulary = Vocabulary(count: count)
    var numbers = SeededNumbers(seed: 2)
    #expect((0..<100).map { _ in vocabulary.rank(&numbers) }.contains { $0 >= count } == false)
  }
}
