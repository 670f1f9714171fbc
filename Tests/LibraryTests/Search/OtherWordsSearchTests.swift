import Model
import Testing

@testable import Library

@Suite("The second list of a search")
struct OtherWordsSearchTests {
  private func desk() async throws -> Desk {
    let desk = Desk()
    let texts = [
      "Kelp shelters otters, urchins and the holdfast of every shore.",
      "Kelp feeds urchins; otters eat urchins by the shore.",
      "Otters and urchins meet at the holdfast on a stony shore.", "Luthiers varnish violins with rosin and patience.",
      "Fiddles want rosin, strings and a patient luthier.", "Violins keep their strings when luthiers have patience.",
    ]
    for (number, text) in texts.enumerated() { desk.save("text\(number).txt", "Note \(number)\n\n\(text)\n") }
    _ = try await desk.importAll()
    return desk
  }

  @Test("It holds passages about the matter that say none of the words, and tells what carried them")
  func found() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    let result = try library.search("kelp")
    #expect(result.says.count == 2)
    let first = try #require(result.inOtherWords.first)
    #expect(first.text.hasPrefix("Otters and urchins"))
    #expect(!first.terms.isEmpty)
    #expect(first.terms.allSatisfy { first.text.contains($0) })
    #expect(!result.inOtherWords.contains { $0.text.lowercased().contains("kelp") })
  }

  @Test("A word that nothing says, and fields alone, have no second list")
  func none() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    #expect(try library.search("glacier").inOtherWords.isEmpty)
    #expect(try library.search("kind:notes").inOtherWords.isEmpty)
    #expect(try library.search("kelp", SearchOptions(otherWords: 0)).inOtherWords.isEmpty)
  }

  @Test("A word of the query in a title above keeps a passage out of the second list")
  func heading() async throws {
    let desk = try await desk()
    desk.save("kelp.txt", "On Kelp\n\nOtters and urchins share the holdfast of a shore.\n")
    _ = try await desk.importAll()
    let result = try Library.open(desk.library).search("kelp")
    #expect(!result.inOtherWords.isEmpty)
    #expect(!result.inOtherWords.contains { $0.document.title?.contains("Kelp") == true })
  }

  @Test("Fields of the query hold for the second list")
  func fields() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    #expect(try library.search("kelp in:comments").inOtherWords.isEmpty)
    #expect(try library.search("kelp in:posts").inOtherWords == library.search("kelp").inOtherWords)
  }

  @Test("Documents of the second list say none of the words anywhere")
  func documents() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    let said = Set(try library.searchDocuments("kelp").map(\.id))
    let others = try library.searchDocumentsInOtherWords("kelp").map(\.id)
    #expect(!others.isEmpty)
    #expect(said.isDisjoint(with: others))
  }

  @Test("A rebuild gives the same second list as the import")
  func rebuilt() async throws {
    let desk = try await desk()
    let before = try Library.open(desk.library).search("kelp").inOtherWords
    _ = try await Library.rebuild(desk.library)
    #expect(try Library.open(desk.library).search("kelp").inOtherWords == before)
  }

  @Test("What is similar to a passage stands in another document")
  func similar() async throws {
    let desk = try await desk()
    let library = try Library.open(desk.library)
    let hit = try #require(try library.search("fiddles").says.first)
    let similar = try library.similar(to: hit.document.key)
    #expect(similar.first?.text.contains("iolins") == true)
    #expect(!similar.contains { $0.document.key == hit.document.key })
    #expect(throws: LibraryError.self) { try library.similar(to: "absent") }
  }
}
