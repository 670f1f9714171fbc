import Model
import Testing

@testable import Storage

@Suite struct AcronymContextsTests {
  let folder = TemporaryFolder()

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let citing = Samples.mentions
    _ = try store.ingest(
      [
        Samples.file("a", [Samples.document(["An SAE here.", "None.", "SAE again, and an SAE."])], mentions: citing),
        Samples.file("b", [Samples.document(["Small sae."])], key: "oyelaran2023bare"),
      ], derivation: 1)
    return store
  }

  @Test("The passages that write an acronym are run together, in reading order")
  func passages() throws {
    let found = try store().passages(using: "SAE", in: ["marwick2024toy"])
    #expect(found == ["marwick2024toy": "An SAE here.\nSAE again, and an SAE."])
  }

  @Test("Letter case counts, and documents without the acronym are left out")
  func letterCase() throws {
    let store = try store()
    #expect(try store.passages(using: "SAE", in: ["oyelaran2023bare", "nobody"]).isEmpty)
    #expect(try store.passages(using: "sae", in: ["oyelaran2023bare"]).count == 1)
  }

  @Test("No more passages are read than are asked for")
  func limit() throws {
    let found = try store().passages(using: "SAE", in: ["marwick2024toy"], limit: 1)
    #expect(found == ["marwick2024toy": "An SAE here."])
  }

  @Test("The identifiers that a document cites stand under its key; documents that cite none have none")
  func identifiers() throws {
    let found = try store().citedIdentifiers()
    #expect(found == ["marwick2024toy": [WorkIdentifier(.arxiv, "2209.10652")]])
  }

  @Test("Documents in the trash cite nothing")
  func removed() throws {
    let store = try store()
    try store.damage("UPDATE document SET removed = 1")
    #expect(try store.citedIdentifiers().isEmpty)
  }

  @Test("The words of an implicit definition are its long form, those of any other both forms")
  func spans() throws {
    let store = try Store.open(folder.library, for: .write)
    let text = "singular learning theory and an SLT"
    func definition(_ rule: String) -> AcronymDefinition {
      AcronymDefinition(
        short: "SLT", long: "singular learning theory", shortRange: 32..<35, longRange: 0..<24, rule: rule,
        confidence: 0.4)
    }
    let mentions = Mentions(definitions: [definition("implicit-phrase"), definition("bracket")])
    _ = try store.ingest([Samples.file("a", [Samples.document([text])], mentions: mentions)], derivation: 1)
    #expect(try store.acronymDefinitions("SLT").map(\.range) == [0..<24, 0..<35])
  }
}
