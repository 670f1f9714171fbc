import Foundation
import Testing

@Suite("quire list")
struct ListCommandTests {
  @Test("The shelf in the order of paths, with filters")
  func transcript() async throws {
    let runs = try await Transcript("list").follow(on: Desk.shared())
    #expect(runs[3].text.contains(#""key": "oyelaran2025stable""#))
    #expect(runs.suffix(2).allSatisfy { $0.status == 1 })
  }

  @Test("JSON Lines have a row for each file, all of them, each file's own hash in it")
  func rows() async throws {
    let desk = try await Desk.shared()
    let rows = try await desk.shell("quire list --format jsonl").jsonLines
    #expect(rows.count == Desk.chosen.count)
    #expect(rows.map { $0["path"] as? String ?? "" } == rows.map { $0["path"] as? String ?? "" }.sorted())
    let row = try #require(rows.first { $0["key"] as? String == "oyelaran2025stable" })
    let sum = try await desk.shell(
      "sha256sum pages/arxiv-abs-stable-dictionaries.html || shasum -a 256 pages/arxiv-abs*")
    #expect(sum.text.hasPrefix(row["sha"] as? String ?? "none"))
  }
}
