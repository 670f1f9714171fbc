import Measuring
import Testing

@Suite("Generated pages")
struct GeneratedPagesTests {
  private static let pages = GeneratedPages(vocabulary: Vocabulary())

  @Test("A page is the same each time, and another seed or number makes another")
  func repeats() {
    let page = Self.pages.page(7)
    #expect(page == GeneratedPages(vocabulary: Vocabulary()).page(7))
    #expect(page != Self.pages.page(8))
    #expect(page != GeneratedPages(vocabulary: Vocabulary(), seed: 6).page(7))
  }

  @Test("Each paragraph has as many words as a passage of its own needs")
  func paragraphs() {
    let paragraphs = Self.pages.page(3).split(separator: "\n").filter { $0.hasPrefix("<p>") }
    #expect(paragraphs.count == GeneratedPages.passages)
    for paragraph in paragraphs {
      let words = paragraph.split(separator: "<a ")[0].split(separator: " ").count
      #expect((70...130).contains(words))
    }
  }

  @Test("A word is followed by its companion more often than by chance")
  func phrases() {
    let vocabulary = Self.pages.vocabulary
    let rank = Dictionary(uniqueKeysWithValues: vocabulary.words.enumerated().map { ($1, $0) })
    var (followed, others) = (0, 0)
    for number in 0..<30 {
      let words = Self.pages.page(number).split { !$0.isLetter }.map { $0.lowercased() }
      for (word, next) in zip(words, words.dropFirst()) {
        guard let place = rank[word], place >= Vocabulary.smallWords.count else { continue }
        if vocabulary.words[vocabulary.companion(of: place)] == next { followed += 1 } else { others += 1 }
      }
    }
    #expect(Double(followed) / Double(followed + others) > 0.05)
  }
}
