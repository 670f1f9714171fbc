import Model
import Testing

@testable import Storage

@Suite struct SearchMentionsTests {
  let folder = TemporaryFolder()
  private let text = "SAE means sparse autoencoder here. The SAE is small."

  private func store() throws -> Store {
    let store = try Store.open(folder.library, for: .write)
    let mentions = Mentions(
      definitions: [
        AcronymDefinition(
          short: "SAE", long: "sparse autoencoder", shortRange: 0..<3, longRange: 10..<28, rule: "means",
          confidence: 0.9),
        AcronymDefinition(
          short: "LOW", long: "low", shortRange: 0..<3, longRange: 10..<16, rule: "guess", confidence: 0.4),
      ],
      uses: [AcronymUse(short: "SAE", range: 39..<42), AcronymUse(short: "SAE", range: 0..<3)],
      people: [
        PersonMention(name: "Ilse Marwick", role: .author),
        PersonMention(name: "Ada", role: .mentioned, range: 4..<9),
      ],
      citations: [
        Citation(
          kind: .identifier, range: 10..<16, identifier: WorkIdentifier(.arxiv, "2209.10652"), title: "Toy Models",
          authors: ["Elhage", "Nanda"], year: 2022, confidence: 1, reason: "link"),
        Citation(kind: .informal, range: 4..<9, confidence: 0.5, reason: "words"),
      ])
    _ = try store.ingest(
      [
        Samples.file("b", [Samples.document(title: "Second", [text])], key: "second", mentions: mentions),
        Samples.file("a", [Samples.document(title: "First", [text + " Indeed."])], key: "first", mentions: mentions),
      ], derivation: 1)
    return store
  }

  private func words<Value>(_ mention: StoredMention<Value>) -> String {
    String(decoding: Array(mention.passage.utf8)[mention.range], as: UTF8.self)
  }

  @Test("A definition comes with its place and its words, in the order of keys")
  func definitions() throws {
    let found = try store().acronymDefinitions("SAE")
    #expect(found.map(\.address) == ["first#p1", "second#p1"] && found.map(\.key) == ["first", "second"])
    #expect(found.map(words) == Array(repeating: "SAE means sparse autoencoder", count: 2))
    #expect(found[0].value.long == "sparse autoencoder" && found[0].value.rule == "means")
    #expect(found[0].value.shortRange == 0..<3 && found[0].value.longRange == 10..<28)
    #expect(try store().acronymDefinitions().count == 4 && store().acronymDefinitions("sae").isEmpty)
  }

  @Test("A citation comes back as it was read")
  func citations() throws {
    let found = try store().citations()
    #expect(found.map(words) == ["means", "sparse", "means", "sparse"])
    let first = found[1].value
    #expect(first.identifier == WorkIdentifier(.arxiv, "2209.10652") && first.title == "Toy Models")
    #expect(
      first.authors == ["Elhage", "Nanda"] && first.year == 2022 && first.confidence == 1 && first.reason == "link")
    #expect(found[0].value.kind == .informal && found[0].value.identifier == nil)
    #expect(try store().citations(in: ["second"]).map(\.key) == ["second", "second"])
    #expect(try store().citations(in: ["second", "first", "third"]).count == 4)
    #expect(try store().citations(in: []).isEmpty)
  }

  @Test("People of a byline have the document's address, those of the text their place's")
  func people() throws {
    let found = try store().people()
    #expect(found.map(\.address) == ["first", "first#p1", "second", "second#p1"])
    #expect(found.map(\.value.role) == [.author, .mentioned, .author, .mentioned])
    #expect(found[0].value.range == nil && found[1].value.range == 4..<9)
  }

  @Test("Uses are added up for each document, with the place of the first")
  func uses() throws {
    let found = try store().acronymUses("SAE")
    #expect(found.map(\.key) == ["first", "second"] && found.map(\.uses) == [2, 2])
    #expect(found.map(\.address) == ["first#p1", "second#p1"])
    #expect(try store().acronymUses("MLP").isEmpty && store().acronymUses() == found)
  }

  @Test("A form is told where one text tells it, implied where words can be read so, else used")
  func standings() throws {
    let store = try store()
    let guess = AcronymDefinition(
      short: "RLHF", long: "reward learning", shortRange: 0..<4, longRange: 10..<18, rule: "implicit letters",
      confidence: 0.6)
    let again = AcronymDefinition(
      short: "SAE", long: "sparse autoencoder", shortRange: 0..<3, longRange: 10..<28, rule: "implicit letters",
      confidence: 0.6)
    _ = try store.ingest(
      [
        Samples.file(
          "c", [Samples.document(title: "Third", ["Third: " + text])], key: "third",
          mentions: Mentions(
            definitions: [guess, again],
            uses: [AcronymUse(short: "RLHF", range: 0..<3), AcronymUse(short: "MLP", range: 10..<13)]))
      ], derivation: 1)
    let names = ["SAE", "RLHF", "MLP", "sae", "GPT"]
    #expect(try store.acronymStandings(of: names) == ["SAE": .told, "RLHF": .implied, "MLP": .used])
    #expect(try store.acronymStandings(of: []).isEmpty)
    _ = try store.setRemoved(["third"], true)
    #expect(try store.acronymStandings(of: names) == ["SAE": .told])
  }

  @Test("Senses are found by either form, those that are hardly sure left out")
  func senses() throws {
    let store = try store()
    for word in ["SAE", "sparse autoencoder"] {
      let found = try store.acronymSenses(among: [word])
      #expect(found.map(\.short) == ["SAE"] && found.map(\.long) == ["sparse autoencoder"] && found[0].documents == 2)
    }
    #expect(try store.acronymSenses(among: ["LOW"]).isEmpty && store.acronymSenses(among: []).isEmpty)
  }

  @Test("What lies in the trash is mentioned nowhere")
  func trash() throws {
    let store = try store()
    _ = try store.setRemoved(["first", "second"], true)
    #expect(try store.acronymDefinitions().isEmpty && store.citations().isEmpty && store.people().isEmpty)
    #expect(try store.acronymUses().isEmpty && store.heads().isEmpty && store.acronymSenses(among: ["SAE"]).isEmpty)
  }
}
