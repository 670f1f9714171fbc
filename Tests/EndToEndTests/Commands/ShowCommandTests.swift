import Foundation
import Testing

@Suite("quire show")
struct ShowCommandTests {
  @Test("A document, its parts, a thread, its reasons and its original bytes")
  func transcript() async throws {
    let runs = try await Transcript("show").follow(on: Desk.shared())
    #expect(runs[3].text == "We know that superposition happens in models that were built to show it.\n")
    #expect(runs.suffix(4).map(\.status) == [1, 1, 1, 64])
  }

  @Test("Every address that search prints opens the words that search prints")
  func addresses() async throws {
    let desk = try await Desk.shared()
    let found = try await desk.shell("quire search superposition --limit 5 --json").json
    let hits = try #require(found["says"] as? [[String: Any]])
    #expect(hits.count == 5)
    for hit in hits {
      let address = try #require(hit["address"] as? String)
      #expect(try await desk.shell("quire show '\(address)'").text == (hit["text"] as? String ?? "?") + "\n")
    }
  }
}
