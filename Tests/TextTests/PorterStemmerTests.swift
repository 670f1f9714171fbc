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

  /// The examples of the paper's second to fourth step.
  @Test(
    "Every suffix is found",
    arguments: [
      ("conditional", "condit"), ("rational", "ration"), ("valenci", "valenc"), ("hesitanci", "hesit"),
      ("conformabli", "conform"), ("radicalli", "radic"), ("differentli", "differ"), ("vileli", "vile"),
      ("analogousli", "analog"), ("vietnamization", "vietnam"), ("predication", "predic"), ("decisiveness", "decis"),
      ("callousness", "callous"), ("sensitiviti", "sensit"), ("sensibiliti", "sensibl"), ("apologi", "apolog"),
      ("formative", "form"), ("formalize", "formal"), ("electriciti", "electr"), ("electrical", "electr"),
      ("goodness", "good"), ("allowance", "allow"), ("inference", "infer"), ("airliner", "airlin"),
      ("gyroscopic", "gyroscop"), ("adjustable", "adjust"), ("defensible", "defens"), ("irritant", "irrit"),
      ("replacement", "replac"), ("adjustment", "adjust"), ("dependent", "depend"), ("homologou", "homolog"),
      ("communism", "commun"), ("activate", "activ"), ("angulariti", "angular"), ("homologous", "homolog"),
      ("bowdlerize", "bowdler"),
    ])
  func suffixes(word: String, expected: String) {
    #expect(stem(word) == expected)
  }

  @Test("Short words, figures and other scripts are left alone", arguments: ["as", "is", "gpt2", "müller", "日本", ""])
  func untouched(word: String) {
    #expect(stem(word) == word)
  }
}
