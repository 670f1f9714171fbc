import Foundation
import Testing

@Suite("quire extract")
struct ExtractCommandTests {
  @Test("Pages are printed as Markdown, text and JSON, and nothing is stored")
  func transcript() async throws {
    let runs = try await Transcript("extract").follow(on: Desk())
    #expect(runs[3].text.trimmingCharacters(in: .whitespaces) == "\(Desk.chosen.count)\n")
    #expect(runs[5].status == 1, "no library was made")
    #expect(runs.suffix(2).map(\.status) == [1, 64])
  }

  @Test("Every part of the JSON has an address, and blocks and comments are those of the text")
  func addresses() async throws {
    let run = try await Desk.shared().shell("quire extract pages/lesswrong-superposition-streamed.html --json")
    let page = try run.json
    let blocks = try #require(page["blocks"] as? [[String: Any]])
    let comments = try #require(page["comments"] as? [[String: Any]])
    #expect(blocks.count > 10 && comments.count == 5)
    #expect(blocks.first?["address"] as? String == "-#p1" && comments.first?["address"] as? String == "-#c1")
    let text = try #require(page["text"] as? String)
    #expect(blocks.allSatisfy { text.contains($0["text"] as? String ?? "?") })
  }
}
