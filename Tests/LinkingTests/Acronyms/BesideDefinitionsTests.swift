import Testing

@Suite("Definitions without a word between")
struct BesideDefinitionsTests {
  @Test(
    "Every word gives its initial and nothing else",
    arguments: [
      ("the Uniform Limit Theorem ULT holds", "ULT = Uniform Limit Theorem"),
      ("singular learning theory, SLT, explains", "SLT = singular learning theory"),
      ("At SLT, singular learning theory, we wonder", "SLT = singular learning theory"),
      ("the Wide Adapter Trick WATs are built on", "WAT = Wide Adapter Trick"),
      ("the Wide Adapter Trick WAT's makers", "WAT = Wide Adapter Trick"),
      ("[WAT] Wide Adapter Trick", "WAT = Wide Adapter Trick"),
    ])
  func found(text: String, expected: String) {
    #expect(acronymPairs(text) == [expected])
    #expect(acronymRules(text) == ["beside"])
  }

  @Test(
    "Fewer than three letters, other initials, words of grammar and words in capitals do not define",
    arguments: [
      "machine learning ML works", "singular learning theories explain SLT", "singular learning SLT",
      "and so it ASI goes",
      "Some Long THING SLT", "to be or TBO not", "a b c ABC",
    ])
  func nothing(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test("The words may begin the block and end it")
  func borders() {
    #expect(acronymPairs("Singular learning theory SLT") == ["SLT = Singular learning theory"])
    #expect(acronymPairs("SLT, singular learning theory") == ["SLT = singular learning theory"])
  }

  @Test("A first or a last letter that fits by chance does not make the words between fit")
  func chance() {
    #expect(acronymPairs("when Tests pass WAT starts").isEmpty)
    #expect(acronymPairs("the WAT wins over today").isEmpty)
    #expect(acronymPairs("the WAT, wide arguments say").isEmpty)
  }
}
