import Foundation
import Testing

@Suite("quire authors")
struct AuthorsCommandTests {
  @Test("People with what they wrote and where they are named")
  func transcript() async throws {
    let runs = try await Transcript("authors").follow(on: Desk.shared())
    let people = try #require(try runs[1].json["people"] as? [[String: Any]])
    #expect(people.count == 1 && people[0]["documents"] as? [String] == ["oyelaran2025stable"])
    #expect(runs.last?.status == 1)
  }
}
