import Linking
import Model
import Testing

@Suite("Why a definition is taken for one")
struct DefinitionReasonTests {
  @Test(
    "Every rule that finds definitions has its reason in words",
    arguments: [
      "a sparse autoencoder (SAE)", "SAE (sparse autoencoder)", "SAE: sparse autoencoder",
      "Glossary\nUFF: Federation of the free", "SAE stands for sparse autoencoder", "singular learning theory SLT",
      "SAE and SLT stand for sparse autoencoder and singular learning theory",
      "<abbr title=\"sparse autoencoder\">SAE</abbr>",
    ])
  func reasons(text: String) {
    let found = acronymDefinitions(in: Array(text.utf8))
    #expect(!found.isEmpty)
    for definition in found {
      #expect(definition.reason != definition.rule)
      #expect(definition.reason.contains(" "))
    }
  }

  @Test("A rule that is not known is told by its name")
  func unknown() {
    let definition = AcronymDefinition(
      short: "A", long: "a", shortRange: 0..<1, longRange: 1..<2, rule: "older-rule", confidence: 1)
    #expect(definition.reason == "older-rule")
  }
}
