import Testing

@Suite("Definitions in running words")
struct ConnectorDefinitionsTests {
  @Test(
    "The acronym comes first",
    arguments: [
      "SAE stands for sparse autoencoder.", "“SAE” stands for “sparse autoencoder”.",
      "Here SAE is short for sparse autoencoder, as always.", "SAE is an acronym for sparse autoencoder",
      "SAE, short for sparse autoencoder, is used", "SAE, which stands for sparse autoencoder, is used",
      "SAE means sparse autoencoder here.", "SAE refers to a sparse autoencoder.",
      "SAE is an abbreviation of the sparse autoencoder",
    ])
  func forward(text: String) {
    #expect(acronymPairs(text) == ["SAE = sparse autoencoder"])
    #expect(acronymRules(text) == ["connector"])
  }

  @Test(
    "The long form comes first",
    arguments: [
      "singular learning theory, or SLT, explains", "singular learning theory, aka SLT",
      "singular learning theory aka SLT",
      "singular learning theory, henceforth SLT", "singular learning theory abbreviated SLT",
      "singular learning theory, called SLT by most", "singular learning theory or SLT",
    ])
  func backward(text: String) {
    #expect(acronymPairs(text) == ["SLT = singular learning theory"])
    #expect(acronymRules(text) == ["connector"])
  }

  @Test(
    "Connectors without a long form that spells the acronym define nothing",
    arguments: [
      "SAE stands for nothing in particular.", "AI means trouble for many.", "Use a probe or SAE here.",
      "SAE refers to what was said above.", "It works, or SLT does not.", "USA stands.", "SAE stands for ",
    ])
  func nothing(text: String) {
    #expect(acronymPairs(text).isEmpty)
  }

  @Test("The long form ends with its last spelt word and the rest of its compound")
  func end() {
    #expect(
      acronymPairs("SLT stands for singular learning theory which explains") == ["SLT = singular learning theory"])
    #expect(acronymPairs("OT stands for outcome targeting-systems of old") == ["OT = outcome targeting-systems"])
  }
}

@Suite("Connectors one by one")
struct ConnectorTests {
  @Test(
    "Words that lead from the acronym to its long form",
    arguments: [
      "stands for", "is short for", "is an acronym for", "is an acronym of", "is an abbreviation of",
      "is an abbreviation for", "means", "denotes", "refers to",
    ])
  func forward(connector: String) {
    #expect(acronymPairs("SLT \(connector) singular learning theory.") == ["SLT = singular learning theory"])
    #expect(acronymPairs("SLT \(connector) the singular learning theory of old.") == ["SLT = singular learning theory"])
    #expect(acronymPairs("SLT \(connector) whatever one likes.").isEmpty)
  }

  @Test(
    "Words that lead from the long form to its acronym",
    arguments: [
      ", aka", " aka", " a.k.a.", " abbreviated", " abbreviated as", " abbreviated to", ", henceforth", ", hereafter",
      ", called", ", or simply",
    ])
  func backward(connector: String) {
    #expect(acronymPairs("a singular learning theory\(connector) SLT, that") == ["SLT = singular learning theory"])
    #expect(acronymPairs("a different matter altogether\(connector) SLT, that").isEmpty)
  }

  @Test("A plural takes its verb in the plural")
  func plural() {
    #expect(acronymPairs("SAEs stand for sparse autoencoders.").first?.hasPrefix("SAE = sparse autoencoder") == true)
  }
}
