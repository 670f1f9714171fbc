import Foundation
import Testing

@Suite("quire status")
struct StatusCommandTests {
  @Test("Where the library is and how much it holds")
  func transcript() async throws {
    let runs = try await Transcript("status").follow(on: Desk.shared())
    #expect(runs[0].text.contains("documents  \(Desk.chosen.count)\n"))
    #expect(runs[2].lines.first == "sources\t\(Desk.chosen.count)")
  }
}
