import Testing

@testable import Library

@Suite("Saved searches, and words written wrongly")
struct SavedSearchesTests {
  @Test("A search is kept under its name; what cannot be read is not")
  func saved() async throws {
    let desk = Desk()
    desk.saveThree()
    _ = try await desk.importAll()
    let library = try Library.openExisting(desk.library)
    try library.saveSearch("daily", "feature year:2024")
    #expect(try library.savedSearch("daily") == "feature year:2024")
    #expect(try library.savedSearches().map(\.name) == ["daily"])
    #expect(throws: LibraryError.self) { try library.saveSearch("broken", "\"open") }
    #expect(throws: LibraryError.self) { try library.saveSearch(" ", "feature") }
    #expect(throws: LibraryError.self) { try library.savedSearch("weekly") }
  }

  @Test("A word written wrongly is told as the library writes it")
  func suggestions() async throws {
    let desk = Desk()
    desk.save("one.txt", "Shores\n\nUrchins graze the holdfast.\n")
    desk.save("two.txt", "Depths\n\nA holdfast keeps kelp where urchins are.\n")
    _ = try await desk.importAll()
    let library = try Library.open(desk.library)
    #expect(try library.suggestions(for: "holdfats") == ["holdfast"])
    #expect(try library.suggestions(for: "holdfast").isEmpty)
    #expect(try library.suggestions(for: "zeppelin").isEmpty)
  }

  @Test("Documents have keyphrases after an import")
  func keyphrases() async throws {
    let desk = Desk()
    desk.saveThree()
    _ = try await desk.importAll()
    let phrases = try Library.open(desk.library).keyphrases()
    #expect(phrases.count == 3)
    #expect(phrases.values.contains { $0.contains("training accuracy") })
  }
}
