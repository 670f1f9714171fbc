import Model
import Testing

@testable import Library

@Suite struct AcronymsTests {
  let desk = Desk()

  private func entries(_ filter: AcronymFilter = AcronymFilter()) throws -> [AcronymEntry] {
    try Library.open(desk.library).acronyms(filter)
  }

  private func entry(_ short: String) throws -> AcronymEntry {
    try #require(try entries(AcronymFilter(short: short)).first)
  }

  @Test("A definition is shown with its bracket closed, under an address that holds it")
  func quotation() async throws {
    desk.save("a.txt", "Counting\n\nWe train a sparse autoencoder (SAE) and count what it finds.\n")
    try await desk.importAll()
    let entry = try entry("SAE")
    let sense = try #require(entry.senses.first)
    let definition = try #require(sense.definitions.first)
    #expect(sense.long == "sparse autoencoder")
    #expect(definition.text == "sparse autoencoder (SAE)")
    #expect(definition.reason.contains("bracket"))
    #expect(try Library.open(desk.library).show(definition.address).text.contains(definition.text))
  }

  @Test("Spellings of one sense are one sense, with every place that defines it")
  func spellings() async throws {
    desk.save("a.txt", "Counting\n\nWe train a sparse autoencoder (SAE) and count.\n")
    desk.save("b.txt", "Summing\n\nTwo Sparse Auto-Encoders (SAEs) are summed up.\n")
    try await desk.importAll()
    let entry = try entry("SAE")
    #expect(entry.senses.count == 1)
    #expect(entry.senses.first?.definitions.count == 2)
    #expect(!entry.isAmbiguous)
  }

  @Test("A use without a definition takes the only sense, and says why")
  func only() async throws {
    desk.save("a.txt", "Counting\n\nWe train a sparse autoencoder (SAE) and count.\n")
    desk.save("b.txt", "Elsewhere\n\nHere an SAE is just used, and the SAE works.\n")
    try await desk.importAll()
    let sense = try #require(try entry("SAE").senses.first)
    #expect(sense.readers.map(\.count) == [1, 2])
    #expect(sense.readers.map(\.reason) == ["defined here", "the only sense in the library"])
    #expect(sense.uses == 3)
    #expect(try entry("SAE").unresolved.isEmpty)
  }

  @Test("Senses that differ stay apart, each with its uses; the words around tell which is meant")
  func senses() async throws {
    let words = "Networks compress their inputs layer by layer, and compression of the inputs is what networks learn."
    let offers = "Agents make offers to each other, and what the agents offer in return settles the treaty."
    desk.save("a.txt", "Layers\n\nThe information bottleneck (IB) matters. The IB holds. \(words)\n")
    desk.save("b.txt", "Offers\n\nBy iterated bargaining (IB) it ends. The IB goes on. \(offers)\n")
    desk.save("c.txt", "Compression\n\nInputs of networks have an IB that the layers learn by compression.\n")
    desk.save("d.txt", "Elsewhere\n\nNobody knows what IB is for.\n")
    try await desk.importAll()
    let entry = try entry("IB")
    #expect(Set(entry.senses.map(\.long)) == ["information bottleneck", "iterated bargaining"])
    #expect(entry.isAmbiguous)
    let bottleneck = try #require(entry.senses.first { $0.long == "information bottleneck" })
    #expect(bottleneck.readers.count == 2)
    #expect(Set(bottleneck.readers.map(\.reason)) == ["defined here", "by the words around it"])
    #expect(entry.unresolved.count == 1)
    #expect(try entries(AcronymFilter(isAmbiguous: true)).map(\.short) == ["IB"])
  }

  @Test("What a document's own words suggest is told with its reason, and is no definition")
  func implicit() async throws {
    desk.save("a.txt", "Degeneracy\n\nThere is interest in singular learning theory from some. What does SLT say?\n")
    try await desk.importAll()
    let entry = try entry("SLT")
    let sense = try #require(entry.senses.first)
    #expect(sense.isImplicit)
    #expect(sense.definitions.first?.text == "singular learning theory")
    #expect(sense.definitions.first?.reason.contains("initials") == true)
    #expect(entry.isUndefined)
    #expect(try entries(AcronymFilter(isUndefined: true)).map(\.short) == ["SLT"])
  }

  @Test("An acronym of several words is counted in uses")
  func severalWords() async throws {
    desk.save("a.txt", "Agenda\n\nVane Kemp's Learning Theoretic Agenda (VK LTA) is long. Read the VK LTA twice.\n")
    try await desk.importAll()
    #expect(try entry("VK LTA").senses.first?.uses == 2)
  }

  @Test("What nobody defines is listed as undefined, names with small letters are not")
  func undefined() async throws {
    desk.save("a.txt", "Naming\n\nWe read about XQZ and about LoRA all day.\n")
    try await desk.importAll()
    #expect(try entries().map(\.short) == ["XQZ"])
    let entry = try entry("XQZ")
    #expect(entry.isUndefined)
    #expect(entry.unresolved.map(\.count) == [1])
    #expect(entry.unresolved.first?.reason == nil)
    #expect(try self.entry("LoRA").isUndefined)
  }

  @Test("The order of import does not change the ledger")
  func order() async throws {
    let texts = [
      "a.txt": "Layers\n\nThe information bottleneck (IB) matters to networks.\n",
      "b.txt": "Offers\n\nBy iterated bargaining (IB) the agents settle.\n",
      "c.txt": "Both\n\nAn IB for networks.\n",
    ]
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) { desk.save(name, text) }
    try await desk.importAll()
    let second = Desk()
    for (name, text) in texts.sorted(by: { $0.key > $1.key }) {
      second.save(name, text)
      try await second.importAll()
    }
    let other = try Library.open(second.library).acronyms()
    #expect(try entries().map(\.senses) == other.map(\.senses))
  }

  @Test("A search for the acronym looks for each sense once, and one for any spelling of the sense for the acronym")
  func search() async throws {
    desk.save("a.txt", "Counting\n\nWe train a sparse autoencoder (SAE) and count.\n")
    desk.save("b.txt", "Summing\n\nTwo Sparse Auto-Encoders (SAEs) are summed up, two sparse autoencoders (SAEs).\n")
    try await desk.importAll()
    let library = try Library.open(desk.library)
    #expect(try library.search("SAE").expansions.count == 1)
    #expect(try library.search("sparse autoencoders").expansions.map(\.to) == ["SAE"])
  }
}
