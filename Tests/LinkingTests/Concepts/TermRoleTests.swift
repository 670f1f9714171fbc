import Testing

@testable import Linking

@Suite("The part a word can play in a name")
struct TermRoleTests {
  @Test(
    "Words of grammar, verbs, adverbs and numbers are out",
    arguments: ["the", "is", "because", "quickly", "2024", "x", "obtained", "whatever"])
  func none(word: String) {
    #expect(TermRole(Array(word.utf8)[...]) == .none)
  }

  @Test("Nouns that end like adverbs stay", arguments: ["family", "assembly", "anomaly"])
  func nouns(word: String) {
    #expect(TermRole(Array(word.utf8)[...]) == .term)
  }

  @Test(
    "Qualifiers and nouns that name anything are told apart from terms",
    arguments: [
      ("major", TermRole.qualifier), ("effective", .qualifier), ("problem", .general), ("approach", .general),
      ("type", .general), ("gain", .general), ("superposition", .term), ("irrigation", .term),
    ])
  func roles(word: String, role: TermRole) {
    #expect(TermRole(Array(word.utf8)[...]) == role)
  }
}
