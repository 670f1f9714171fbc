import Linking
import Model
import Testing

@Suite("Acronym definitions")
struct AcronymDefinitionsTests {
  private func pairs(_ text: String) -> [String] {
    acronymDefinitions(in: Array(text.utf8)).map { "\($0.short) = \($0.long)" }
  }

  @Test(
    "A bracket behind a long form defines its acronym",
    arguments: [
      ("We train a sparse autoencoder (SAE) on it.", "SAE = sparse autoencoder"),
      ("Two sparse autoencoders (SAEs) disagree.", "SAE = sparse autoencoders"),
      ("The field of singular learning theory (SLT; Watanabe 2009) is old.", "SLT = singular learning theory"),
      (
        "He heads the Office of the Vice Provost for Research (OVPR).", "OVPR = Office of the Vice Provost for Research"
      ),
    ])
  func brackets(text: String, expected: String) {
    #expect(pairs(text) == [expected])
  }

  @Test("A bracket behind an acronym gives its long form")
  func inverse() {
    #expect(pairs("We use SAE (sparse autoencoder) features.") == ["SAE = sparse autoencoder"])
  }

  @Test("Lists define one acronym an item")
  func lists() {
    #expect(pairs("OIS: Outcome Influencing System") == ["OIS = Outcome Influencing System"])
    #expect(pairs("Activation Patching (AP), Multilayer Perceptron (MLP),").count == 2)
  }

  @Test(
    "Brackets that define nothing are left alone",
    arguments: [
      "It matters (to me) a lot.", "See the figure (ii) below.", "It was written (in 2022) by hand.",
      "A model (GPT) talks.",
    ])
  func nothing(text: String) {
    #expect(pairs(text).isEmpty)
  }

  @Test("Ranges are byte offsets of the words in the text")
  func ranges() throws {
    let bytes = Array("Ünder a sparse autoencoder (SAEs) it holds.".utf8)
    let definition = try #require(acronymDefinitions(in: bytes).first)
    #expect(String(decoding: bytes[definition.longRange], as: UTF8.self) == "sparse autoencoder")
    #expect(String(decoding: bytes[definition.shortRange], as: UTF8.self) == "SAEs")
    #expect(definition.short == "SAE")
    #expect((0.5...1).contains(definition.confidence))
  }
}
