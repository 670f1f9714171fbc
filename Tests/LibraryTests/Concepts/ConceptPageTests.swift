import Model
import Testing

@testable import Library

@Suite("Concepts of a library")
struct ConceptPageTests {
  private func desk() async throws -> Desk {
    let desk = Desk()
    desk.save(
      "one.txt",
      """
      On Kelp Forests

      Kelp forests shelter otters and urchins. A kelp forest is a stand of large brown seaweed. Who counts the otters?
      """)
    desk.save(
      "two.txt",
      """
      Grazing

      Urchins graze kelp forests bare. Is a kelp forest lost for good? Divers count urchins beside the holdfast.
      """)
    desk.save("three.txt", "Seaweed\n\nDivers saw urchins by the holdfast, and otters dived for them all day.\n")
    _ = try await desk.importAll()
    return desk
  }

  @Test("An import ends with concepts, found by any form of their name")
  func listed() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    #expect(try library.concepts().contains { $0.stems.contains("kelp forest") })
    let page = try library.concept("kelp forests")
    #expect(page.documentCount == 2)
    #expect(page.definitions.map(\.quote) == ["A kelp forest is a stand of large brown seaweed."])
    #expect(page.questions.map(\.quote) == ["Is a kelp forest lost for good?"])
    #expect(!page.passages.isEmpty)
  }

  @Test("A definition's address opens its words")
  func addresses() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    let definition = try #require(try library.concept("kelp forest").definitions.first)
    #expect(try library.show(definition.address).text == definition.quote)
  }

  @Test("What the user decides holds, and is taken back")
  func choices() async throws {
    let desk = try await desk()
    let library = try Library.openExisting(desk.library)
    #expect(try library.choose("rename", of: "kelp forest", value: "Kelp stand"))
    #expect(
      try library.concepts().contains {
        $0.name == "Kelp stand" && $0.aliases.contains { $0.lowercased() == "kelp forests" }
      })
    #expect(try library.choose("pin", of: "urchin"))
    #expect(try library.concepts().first?.isPinned == true)
    #expect(try library.choose("hide", of: "kelp forest"))
    #expect(try !library.concepts().contains { $0.stems.contains("kelp forest") })
    #expect(try library.choose("hide", of: "kelp forest", remove: true))
    #expect(try library.concepts().contains { $0.stems.contains("kelp forest") })
    #expect(throws: LibraryError.self) { try library.choose("merge", of: "urchin", value: "urchins") }
    #expect(throws: LibraryError.self) { try library.choose("pin", of: "!") }
  }

  @Test("Concepts made one are one, whichever is asked for")
  func merged() async throws {
    let desk = try await desk()
    let library = try Library.openExisting(desk.library)
    #expect(try library.choose("merge", of: "urchins", value: "kelp forest"))
    let entry = try library.concepts().first { $0.stems.contains("kelp forest") }
    #expect(entry?.stems.contains("urchin") == true)
    #expect(try library.concept("urchin").documentCount == 3)
  }

  @Test("A name that no text uses is found nowhere")
  func unknown() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    #expect(throws: LibraryError.self) { try library.concept("glacier") }
    #expect(throws: LibraryError.self) { try library.concept("...") }
  }

  @Test("A search by concept finds its names alone")
  func field() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    #expect(try library.search("concept:\"kelp forest\"").says.count == 2)
    let both = try library.search("divers concept:\"kelp forest\"").says.compactMap(\.document.title)
    #expect(both.sorted() == ["Grazing", "On Kelp Forests"])
    #expect(try library.search("urchins -concept:\"kelp forest\"").says.map(\.document.title) == ["Seaweed"])
  }
}
