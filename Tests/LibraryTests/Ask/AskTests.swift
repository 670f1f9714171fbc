import Foundation
import Model
import Testing

@testable import Library

@Suite("Questions answered")
struct AskTests {
  let desk = Desk()

  private func save() async throws {
    desk.save(
      "decay.txt",
      "Weight Decay and Late Learning\n\nGrokking is defined as late generalisation. We aim to explain grokking with "
        + "simple tools.\n\nWe show that grokking follows weight decay in every run. It remains unclear whether grokking "
        + "matters for large networks.\n")
    desk.save(
      "birds.txt",
      "Notes on Birds\n\nThe capital of a column is its top. Birds sit on every capital of the old hall, and nobody minds "
        + "them.\n")
    try await desk.importAll()
  }

  @Test("An answer's quotations stand in the stored texts byte for byte, where their addresses say")
  func verbatim() async throws {
    try await save()
    let library = try Library.open(desk.library)
    let answer = try library.ask("What do we know about grokking?")
    #expect(answer.items.first?.quotation.quote == "We show that grokking follows weight decay in every run.")
    for item in answer.items {
      #expect(try library.show(item.quotation.address).text == item.quotation.quote)
    }
  }

  @Test("What the library does not say has no answer, and the search is told")
  func silence() async throws {
    try await save()
    let answer = try Library.open(desk.library).ask("What is the capital of France?")
    #expect(answer.items.isEmpty)
    #expect(answer.searched.documents == 2)
    #expect(answer.searched.documents == answer.searched.documentsFound + answer.searched.documentsWithoutTopic)
  }

  @Test("A question without words is a mistake", arguments: ["", "?", "..."])
  func empty(question: String) async throws {
    try await save()
    #expect(throws: LibraryError.self) { try Library.open(desk.library).ask(question) }
  }

  @Test("Two runs on one library give the same answer")
  func determinism() async throws {
    try await save()
    let library = try Library.open(desk.library)
    #expect(try library.ask("What is grokking?") == library.ask("What is grokking?"))
  }
}

@Suite("Real saved documents, asked", .enabled(if: Seeds.areThere))
struct AskedSeedTests {
  private func library() async throws -> (Library, Desk) {
    let desk = Desk()
    _ = try await Library.importFiles(ImportRequest(paths: [Array(Seeds.folder.utf8)]), into: desk.library) { _ in }
    return (try Library.open(desk.library), desk)
  }

  @Test("What people are focused on in a field finds the thread that speaks of it, and the workshop it asks about")
  func focus() async throws {
    let (library, desk) = try await library()
    let answer = try library.ask("What are people focused on in SLT?")
    #expect(answer.kind == .focus)
    #expect(answer.items.contains { $0.quotation.quote.contains("SLT") })
    #expect(answer.items.contains { $0.quotation.quote.contains("workshop") })
    for item in answer.items { #expect(try library.show(item.quotation.address).text == item.quotation.quote) }
    withExtendedLifetime(desk) {}
  }

  @Test(
    "What none of them says has no answer",
    arguments: [
      "What is the capital of France?", "Who won the football match?", "What did Shakespeare say about superposition?",
    ])
  func silence(question: String) async throws {
    let (library, desk) = try await library()
    #expect(try library.ask(question).items.isEmpty)
    withExtendedLifetime(desk) {}
  }
}
