import Foundation
import Testing

@Suite("quire works")
struct WorksCommandTests {
  @Test("Works with their citations, those that are missing apart")
  func transcript() async throws {
    let runs = try await Transcript("works").follow(on: Desk.shared())
    #expect(runs[1].lines.first == "Toy Models of Superposition (2022)")
    #expect(runs[1].text.contains("marenol2025features#p1"))
    #expect(runs.last?.status == 1)
  }

  @Test("What is missing is not in the library, and what one document cites names that document")
  func filters() async throws {
    let desk = try await Desk.shared()
    let missing = try #require(try await desk.shell("quire works --missing --json").json["works"] as? [[String: Any]])
    #expect(missing.count > 10 && missing.allSatisfy { $0["inLibrary"] as? Bool == false && $0["key"] is NSNull })
    let cited = try #require(
      try await desk.shell("quire works --cited-by notesself --json").json["works"] as? [[String: Any]])
    #expect(!cited.isEmpty)
    for work in cited {
      let places = try #require(work["citations"] as? [[String: Any]])
      #expect(places.contains { ($0["address"] as? String)?.hasPrefix("notesself#") == true })
    }
  }
}
