import Testing

@Suite("Definitions by a sign between the two")
struct ListDefinitionsTests {
  @Test(
    "One a line, by colon, equals sign, dash or cell",
    arguments: [
      "OIS: Outcome Influencing System", "OIS = Outcome Influencing System", "OIS - Outcome Influencing System",
      "OIS – Outcome Influencing System", "OIS — Outcome Influencing System", "OIS\tOutcome Influencing System",
      "| OIS | Outcome Influencing System |", "* OIS: Outcome Influencing System",
      "- **OIS**: Outcome Influencing System",
      "“OIS: Outcome Influencing System”",
    ])
  func lines(text: String) {
    #expect(acronymPairs(text) == ["OIS = Outcome Influencing System"])
    #expect(acronymRules(text) == ["list"])
  }

  @Test("Items by commas, semicolons and lines are found each by itself")
  func items() {
    let expected = ["SAE = sparse autoencoder", "SLT = singular learning theory", "FDT = functional decision theory"]
    #expect(
      acronymPairs("SAE: sparse autoencoder; SLT: singular learning theory; FDT: functional decision theory")
        == expected)
    #expect(
      acronymPairs("SAE = sparse autoencoder, SLT = singular learning theory, FDT = functional decision theory")
        == expected)
    #expect(
      acronymPairs("SAE: sparse autoencoder\nSLT: singular learning theory\nFDT: functional decision theory")
        == expected)
    #expect(
      acronymPairs("SAE = sparse autoencoder SLT = singular learning theory FDT = functional decision theory")
        == expected)
  }

  @Test("Brackets one after another make a list as well")
  func brackets() {
    #expect(acronymPairs("Activation Patching (AP), Multilayer Perceptron (MLP),").count == 2)
  }

  @Test("A comma may belong to the long form")
  func comma() {
    #expect(acronymPairs("HHH: helpful, harmless, honest") == ["HHH = helpful, harmless, honest"])
  }

  @Test("In a line of its own one or two words may remain")
  func remainder() {
    #expect(acronymPairs("SLT: singular learning theory course") == ["SLT = singular learning theory course"])
    #expect(acronymPairs("SLT = singular learning theory course") == ["SLT = singular learning theory"])
  }

  @Test(
    "Labels and remarks are no definitions",
    arguments: [
      "EDIT: some errors are gone", "TL;DR: it does not work", "Q: What is this?", "NB: this is wrong", "a == b",
      "We ask AI: what now?", "PS: some late thoughts", "Me: hello there", "AI - and what of it",
    ])
  func nothing(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test("Within a sentence only a sign of equality defines")
  func inside() {
    #expect(acronymPairs("we write SLT = singular learning theory here") == ["SLT = singular learning theory"])
    #expect(acronymPairs("we write about SLT – singular learning theory here").isEmpty)
  }

  @Test("Under a heading that announces acronyms a line's letters need not be spelt")
  func headed() {
    let text = "Glossary\nUFF: Federation of the free\nSAE: sparse autoencoder"
    #expect(acronymPairs(text) == ["UFF = Federation of the free", "SAE = sparse autoencoder"])
    #expect(acronymRules(text) == ["headed-list", "list"])
    #expect(acronymPairs("Notes\nUFF: Federation of the free").isEmpty)
  }

  @Test("A headed line that is a whole sentence is no long form")
  func headedSentence() {
    let text = "Acronyms\nUFF: this is what they called the federation when it was founded long ago"
    #expect(acronymPairs(text).isEmpty)
  }
}

@Suite("Signs one by one")
struct ListSignTests {
  @Test(
    "Signs that define at the beginning of a line",
    arguments: [": ", " : ", " = ", "= ", "=", " - ", " -- ", " – ", " — ", "\t", " | "])
  func signs(sign: String) {
    #expect(acronymPairs("SLT\(sign)singular learning theory") == ["SLT = singular learning theory"])
  }

  @Test("Signs that do not", arguments: [":", "-", " == ", " + ", " > ", " / ", "… ", "; "])
  func others(sign: String) {
    #expect(acronymPairs("SLT\(sign)single lines there").isEmpty)
  }

  @Test(
    "What ends an item",
    arguments: [". Then more.", "; and more", " (and more)", "\nmore", ", and more", " | more", "? More."])
  func ends(rest: String) {
    #expect(acronymPairs("SLT: singular learning theory\(rest)") == ["SLT = singular learning theory"])
  }

  @Test(
    "A long form whose letters do not spell the acronym is none", arguments: ["a good theory", "see below", "yes", ""])
  func unspelt(long: String) {
    #expect(acronymPairs("SLT: \(long)").isEmpty)
  }
}
