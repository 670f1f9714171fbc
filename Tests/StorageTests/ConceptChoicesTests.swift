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

  @Test("Decisions of different kinds stand beside each other, in the order of stems and kinds")
  func kinds() throws {
    let store = try Store.open(folder.library, for: .write)
    let choices = [
      ConceptChoice(stems: "urchin", kind: .hide), ConceptChoice(stems: "kelp", kind: .rename, value: "Seaweed"),
      ConceptChoice(stems: "kelp", kind: .merge, value: "kelp forest"), ConceptChoice(stems: "kelp", kind: .hide),
    ]
    for choice in choices { #expect(try store.choose(choice)) }
    #expect(try store.conceptChoices() == [choices[3], choices[2], choices[1], choices[0]])
    #expect(try store.choose(choices[2], remove: true))
    #expect(try store.conceptChoices() == [choices[3], choices[1], choices[0]])
  }

  @Test("A decision of a kind that this program does not know is passed over")
  func unknownKind() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.choose(ConceptChoice(stems: "kelp", kind: .hide))
    _ = try store.choose(ConceptChoice(stems: "urchin", kind: .pin))
    try store.damage("UPDATE concept_choice SET kind = 'fold' WHERE stems = 'kelp'")
    #expect(try store.conceptChoices() == [ConceptChoice(stems: "urchin", kind: .pin)])
  }

  @Test("Saved searches stand in the order of their names, and the journal tells of each change")
  func searchJournal() throws {
    let store = try Store.open(folder.library, for: .write)
    for (name, query) in [("weekly", "kelp"), ("daily", "urchins"), ("weekly", "otters")] {
      try store.saveSearch(name, query)
    }
    try store.saveSearch("daily", nil)
    #expect(try store.savedSearches().map(\.name) == ["weekly"])
    #expect(try store.value("SELECT group_concat(action, ' ') FROM journal") == "save save save unsave")
  }

  @Test("Acronyms of the trash have no long forms")
  func shortFormsOfTrash() throws {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest([Samples.file(key: "sample", mentions: Samples.mentions)], derivation: 1)
    #expect(try store.shortForms().count == 1)
    _ = try store.setRemoved(["sample"], true)
    #expect(try store.shortForms().isEmpty)
  }
}
