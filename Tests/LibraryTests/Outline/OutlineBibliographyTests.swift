import Foundation
import Model
import Testing

@testable import Library

@Suite("The bibliography of a review")
struct OutlineBibliographyTests {
  let desk = Desk()

  private func library() async throws -> Library {
    desk.save(
      "decay.txt",
      "Weight Decay and Late Learning\n\nWe show that grokking follows weight decay in every run, as in \"Toy Models of "
        + "Superposition\" (Elhage et al., 2022, arXiv:2209.10652).\n")
    desk.save("birds.txt", "Notes on Birds\n\nIt is unclear whether grokking is found in the brains of birds.\n")
    desk.save("rain.txt", "Notes on Rain\n\nWe show that rain falls on every roof of the town.\n")
    try await desk.importAll()
    return try Library.open(desk.library)
  }

  @Test("Every document that is quoted has an entry under the key by which it is cited, and no other has one")
  func quoted() async throws {
    let library = try await library()
    let outline = try library.outline(OutlineRecipe(topic: "grokking"))
    let records = try library.bibliography(of: outline)
    let held = records.filter { $0.address != nil }.map(\.key)
    #expect(Set(held) == Set(outline.quotations.map(\.document.key)))
    #expect(held.count == 2 && held == held.sorted())
    #expect(records.first { $0.key.contains("birds") }?.title == "Notes on Birds")
  }

  @Test("A cited work that the library lacks has an entry with a key that no document has")
  func missing() async throws {
    let library = try await library()
    var outline = try library.outline(OutlineRecipe(topic: "grokking"))
    let taken = try #require(outline.quotations.first?.document)
    outline.missing = [
      CitedWork(title: taken.title, authors: taken.authors, year: taken.year),
      CitedWork(
        title: "Toy Models of Superposition", authors: ["Nelson Elhage"], year: 2022,
        identifier: WorkIdentifier(.arxiv, "2209.10652")),
      CitedWork(authors: ["Nobody"], year: 1999),
    ]
    let records = try library.bibliography(of: outline)
    #expect(Set(records.map(\.key)).count == records.count)
    let toy = try #require(records.first { $0.title == "Toy Models of Superposition" })
    #expect(toy.arxiv == "2209.10652" && toy.kind == .preprint && toy.address == nil)
    #expect(toy.published == PartialDate(year: 2022))
    #expect(records.count { $0.title == taken.title } == 2)
    #expect(!records.contains { $0.authors == [BibliographyName(byline: "Nobody")] }, "without a title it is nothing")
  }

  @Test("A review without quotations has an empty bibliography")
  func empty() async throws {
    #expect(try await library().bibliography(of: Outline(topic: "nothing")).isEmpty)
  }
}
