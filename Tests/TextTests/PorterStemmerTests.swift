import Testing
import Text

@Suite("Porter stems")
struct PorterStemmerTests {
  @Test(
    "Stems are those of the published algorithm",
    arguments: [
      ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("feed", "feed"), ("agreed", "agre"),
      ("plastered", "plaster"), ("motoring", "motor"), ("sing", "sing"), ("conflated", "conflat"), ("hopping", "hop"),
      ("falling", "fall"), ("filing", "file"), ("happy", "happi"), ("sky", "sky"), ("relational", "relat"),
      ("digitizer", "digit"), ("operator", "oper"), ("feudalism", "feudal"), ("formaliti", "formal"),
      ("triplicate", "triplic"), ("hopefulness", "hope"), ("revival", "reviv"), ("adoption", "adopt"),
      ("effective", "effect"), ("probate", "probat"), ("controll", "control"), ("superposition", "superposit"),
      ("features", "featur"), ("grokking", "grok"), ("polysemanticity", "polysemant"),
      ("interpretability", "interpret"),
    ])
  func published(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test("Short words, figures and other scripts are left alone", arguments: ["as", "is", "gpt2", "müller", "日本", ""])
  func untouched(word: String) {
    #expect(stem(word) == word)
  }
}
