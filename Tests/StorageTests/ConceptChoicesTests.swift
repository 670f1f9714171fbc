import Testing

@testable import Storage

@Suite("What the user decided of concepts, and saved searches")
struct ConceptChoicesTests {
  let folder = TemporaryFolder()

  @Test("A decision is kept, changed and taken back, and the journal tells of each")
  func choices() throws {
    let store = try Store.open(folder.library, for: .write)
    let pin = ConceptChoice(stems: "kelp forest", kind: .pin)
    #expect(try store.choose(pin))
    #expect(try !store.choose(pin))
    #expect(try store.choose(ConceptChoice(stems: "kelp forest", kind: .rename, value: "Kelp")))
    #expect(try store.choose(ConceptChoice(stems: "kelp forest", kind: .rename, value: "Seaweed forest")))
    #expect(
      try store.conceptChoices() == [pin, ConceptChoice(stems: "kelp forest", kind: .rename, value: "Seaweed forest")])
    #expect(try store.choose(pin, remove: true))
    #expect(try !store.choose(pin, remove: true))
    #expect(try store.conceptChoices().map(\.kind) == [.rename])
    #expect(try store.value("SELECT group_concat(action, ' ') FROM journal") == "pin rename rename unpin")
  }

  @Test("A search is saved under a name, replaced and forgotten")
  func searches() throws {
    let store = try Store.open(folder.library, for: .write)
    #expect(try !store.saveSearch("weekly", "kelp year:2024.."))
    #expect(try store.saveSearch("weekly", "urchins"))
    #expect(try store.savedSearches().map(\.query) == ["urchins"])
    #expect(try store.saveSearch("weekly", nil))
    #expect(try !store.saveSearch("weekly", nil))
    #expect(try store.savedSearches().isEmpty)
  }

  @Test("A changed row is found by its sum")
  func sums() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.choose(ConceptChoice(stems: "kelp", kind: .hide))
    try store.saveSearch("weekly", "kelp")
    let sound = store.check(full: true, hash: Samples.hash).first { $0.name == "checksums" }
    #expect(sound?.isSound == true)
    try store.damage("UPDATE saved_search SET query = 'other'")
    let broken = store.check(full: true, hash: Samples.hash).first { $0.name == "checksums" }
    #expect(broken?.isSound == false)
  }

  @Test("Acronyms and their long forms are told once")
  func shortForms() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(mentions: Samples.mentions)], derivation: 1)
    let found = try store.shortForms()
    #expect(found.map(\.short) == ["SAE"])
    #expect(found.map(\.long) == ["sparse autoencoder"])
  }
}
