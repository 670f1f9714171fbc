import Testing

@testable import Linking

@Suite("What a word's ending tells")
struct WordEndingTests {
  private func ending(_ word: String) -> WordEnding { WordEnding(Array(word.utf8)[...]) }

  @Test("Endings of abstract nouns, plurals too", arguments: ["robustness", "attributions", "learning", "ontology"])
  func nouns(_ word: String) { #expect(ending(word) == .abstractNoun) }

  @Test("Participles", arguments: ["trained", "pruned", "biased"])
  func participles(_ word: String) { #expect(ending(word) == .participle) }

  @Test(
    "Words too short for an ending, and all others",
    arguments: ["seed", "king", "city", "model", "glass", "moss", "s", ""])
  func others(_ word: String) { #expect(ending(word) == .other) }

  @Test("A noun is preferred to a plain word, and that to a participle")
  func weights() {
    let order: [WordEnding] = [.participle, .other, .abstractNoun]
    #expect(order.map(\.formWeight) == order.map(\.formWeight).sorted())
    #expect(order.map(\.phraseWeight) == order.map(\.phraseWeight).sorted())
    #expect(WordEnding.other.phraseWeight == 1)
  }
}
