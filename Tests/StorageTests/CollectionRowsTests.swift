import Model
import Testing

@testable import Storage

@Suite("What is derived from the whole library")
struct CollectionRowsTests {
  let folder = TemporaryFolder()

  private func store(_ paragraphs: [String] = ["Kelp forests shelter otters.", "> Urchins graze them."]) throws -> Store
  {
    let store = try Store.open(folder.library, for: .write)
    _ = try store.ingest(
      [Samples.file("a", [Samples.document(title: "Kelp", paragraphs)], key: "kelp", mentions: Samples.mentions)],
      derivation: 1)
    return store
  }

  private var rows: CollectionRows {
    var rows = CollectionRows()
    rows.concepts = [
      StoredConcept(
        stems: "kelp forest", name: "kelp forest", forms: ["Kelp forests"], documents: 1, occurrences: 2, score: 3),
      StoredConcept(stems: "urchin", name: "urchins", documents: 1, occurrences: 1, score: 1),
    ]
    return rows
  }

  @Test("Documents come with their title and their indexed passages, comments told apart")
  func documents() throws {
    let store = try store()
    let seen = try store.collectionTexts(of: store.collectionDocuments())
    #expect(seen.map(\.title) == ["Kelp"])
    #expect(seen.first?.passages.map(\.body) == ["Kelp forests shelter otters.", "> Urchins graze them."])
    #expect(seen.first?.passages.map(\.isComment) == [false, true])
  }

  @Test("What lies in the trash is not looked at")
  func trash() throws {
    let store = try store()
    #expect(try store.setRemoved(["kelp"], true) == nil)
    #expect(try store.collectionDocuments().isEmpty)
  }

  @Test("Documents come in the order of what they hold, not of when they came")
  func order() throws {
    let (first, second) = (TemporaryFolder(), TemporaryFolder())
    let files = ["One text.", "Another text.", "A third."].map { Samples.file($0, [Samples.document([$0])], key: "k") }
    func texts(_ folder: TemporaryFolder, _ files: [IncomingFile]) throws -> [String] {
      let store = try Store.open(folder.library, for: .write)
      for file in files { _ = try store.ingest([file], derivation: 1) }
      return try store.collectionTexts(of: store.collectionDocuments()).flatMap { $0.passages.map(\.body) }
    }
    #expect(try texts(first, files) == texts(second, files.reversed()))
  }

  @Test(
    "What came while the shelf was read was taken for read, and was found in other words only after the next import")
  func meanwhile() throws {
    let store = try store()
    var rows = rows
    rows.mark = try store.collectionMark()
    _ = try store.ingest([Samples.file("b", [Samples.document(["Otters dive."])], key: "otters")], derivation: 1)
    try store.replaceCollection(rows)
    #expect(try store.isCollectionOld())
    rows.mark = try store.collectionMark()
    try store.replaceCollection(rows)
    #expect(try !store.isCollectionOld())
  }

  @Test("Names of acronyms and of people are told once")
  func names() throws {
    let names = try store().collectionNames()
    #expect(names.longForms == ["sparse autoencoder"])
    #expect(names.people.contains("Ilse Marwick"))
    #expect(names.people.contains("Bram Oyelaran"))
  }

  @Test("Concepts and keyphrases come back as they were put, and a second time takes the place of the first")
  func replaced() throws {
    let store = try store()
    var rows = rows
    rows.keyphrases = [(document: 1, phrases: ["kelp forests", "otters"]), (document: 99, phrases: ["gone"])]
    try store.replaceCollection(rows)
    #expect(try store.concepts() == rows.concepts)
    #expect(try store.keyphrases() == ["kelp": ["kelp forests", "otters"]])
    #expect(try store.keyphrases(of: "kelp") == ["kelp": ["kelp forests", "otters"]])
    #expect(try store.keyphrases(of: "other").isEmpty)
    try store.replaceCollection(CollectionRows())
    #expect(try store.concepts().isEmpty)
    #expect(try store.keyphrases().isEmpty)
  }

  @Test("What came or went since makes it old")
  func old() throws {
    let store = try store()
    #expect(try store.isCollectionOld())
    try store.replaceCollection(rows)
    #expect(try !store.isCollectionOld())
    _ = try store.ingest([Samples.file("b", [Samples.document(["A new one."])], key: "new")], derivation: 1)
    #expect(try store.isCollectionOld())
    try store.replaceCollection(rows)
    #expect(try store.setRemoved(["new"], true) == nil)
    #expect(try store.isCollectionOld())
  }

  @Test("Keyphrases go with their document")
  func cascade() throws {
    let store = try store()
    var rows = rows
    rows.keyphrases = [(document: 1, phrases: ["kelp forests"])]
    try store.replaceCollection(rows)
    #expect(try store.setRemoved(["kelp"], true) == nil)
    _ = try store.emptyTrash()
    #expect(try store.value("SELECT count(*) FROM keyphrase") == 0)
  }

  @Test("A concept's other forms come back one by one, and its place is that in the list")
  func forms() throws {
    let store = try store()
    var rows = CollectionRows()
    rows.concepts = [
      StoredConcept(stems: "b", name: "b", forms: ["B", "bee's", "b e"], documents: 2, occurrences: 9, score: 0.5),
      StoredConcept(stems: "a", name: "a", forms: [], documents: 1, occurrences: 1, score: 7),
    ]
    try store.replaceCollection(rows)
    #expect(try store.concepts() == rows.concepts)
  }

  @Test("A text that changed its length makes the collection old, one that is imported again does not")
  func changed() throws {
    let store = try store()
    try store.replaceCollection(rows)
    _ = try store.ingest(
      [
        Samples.file(
          "a", [Samples.document(title: "Kelp", ["Kelp forests shelter otters.", "> Urchins graze them."])],
          key: "kelp",
          mentions: Samples.mentions)
      ], derivation: 1)
    #expect(try !store.isCollectionOld())
    _ = try store.ingest([Samples.file("c", [Samples.document(["Short."])], key: "c")], derivation: 1)
    #expect(try store.isCollectionOld())
  }

  @Test("The index is one run afterwards, and says what it said")
  func optimized() throws {
    let store = try store()
    _ = try store.ingest([Samples.file("b", [Samples.document(["Kelp is eaten."])], key: "b")], derivation: 1)
    let runs = "SELECT count(DISTINCT id >> 37) FROM fts_data WHERE id > 10"
    let before = try store.matches("\"kelp\"")
    #expect(before == ["b", "kelp"])
    #expect(try store.value(runs) == 2)
    try store.replaceCollection(rows)
    #expect(try store.value(runs) == 1)
    #expect(try store.matches("\"kelp\"") == before)
    #expect(try store.isIndexSound())
  }
}
