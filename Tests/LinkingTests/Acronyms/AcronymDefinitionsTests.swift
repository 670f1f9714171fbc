import Linking
import Model
import Testing

@Suite("Acronym definitions")
struct AcronymDefinitionsTests {
  private func definitions(_ document: Document) -> [AcronymDefinition] {
    acronymDefinitions(of: document, Array(document.text.utf8))
  }

  @Test("Definitions of a document are found in its blocks, in reading order")
  func order() {
    let document = documentOfLines("# On autoencoders", "a sparse autoencoder (SAE)", "- SLT: singular learning theory")
    #expect(definitions(document).map(\.short) == ["SAE", "SLT"])
  }

  @Test("A definition does not run over the border of two blocks")
  func blocks() {
    #expect(definitions(documentOfLines("a sparse", "autoencoder (SAE)")).isEmpty)
  }

  @Test("Code and repeats define nothing")
  func passedOver() {
    var document = documentOfLines("~ a sparse autoencoder (SAE)", "singular learning theory (SLT)")
    document.blocks[1].kind = .code
    #expect(definitions(document).isEmpty)
  }

  @Test("A glossary's heading holds until the next heading")
  func headed() {
    let document = documentOfLines("# Glossary", "UFF: Federation of the free", "# Notes", "ZH: Federation of the free")
    #expect(definitions(document).map(\.short) == ["UFF"])
    #expect(definitions(document).map(\.rule) == ["headed-list"])
  }

  @Test("Of definitions of one pair the first place is kept, with the higher confidence")
  func distinct() throws {
    let document = documentOfLines("singular learning of the theory (SLT)", "SLT: Singular Learning of the Theory")
    let found = definitions(document)
    #expect(found.count == 1)
    #expect(try #require(found.first).shortRange.lowerBound == 33)
  }

  @Test("Two long forms of one acronym are both kept")
  func senses() {
    let document = documentOfLines("information bottleneck (IB)", "iterated bargaining (IB)")
    #expect(definitions(document).map(\.long) == ["information bottleneck", "iterated bargaining"])
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
