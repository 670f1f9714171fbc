import Foundation
import Testing

@Suite("quire bib")
struct BibCommandTests {
  @Test("Bibliographies in three formats, of documents, comments, queries, missing works and pasted references")
  func transcript() async throws {
    let runs = try await Transcript("bib").follow(on: Desk.shared())
    #expect(runs.last?.status == 1)
  }

  @Test("Every work of the library stands once, under a key of ASCII letters")
  func whole() async throws {
    let items = try await Desk.shared().shell("quire bib --format csl | tr -d '\\n'")
    let found = try #require(
      try JSONSerialization.jsonObject(with: Data(items.text.utf8)) as? [[String: Any]])
    let keys = found.compactMap { $0["id"] as? String }
    #expect(Set(keys).count == found.count)
    #expect(keys.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }
}
