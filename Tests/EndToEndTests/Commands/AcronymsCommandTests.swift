import Foundation
import Testing

@Suite("quire acronyms")
struct AcronymsCommandTests {
  @Test("The ledger tells what an acronym stands for and where that is said")
  func transcript() async throws {
    let runs = try await Transcript("acronyms").follow(on: Desk.shared())
    let sae = try #require(try runs[1].json["acronyms"] as? [[String: Any]])
    #expect(sae.count == 1)
    let senses = try #require(sae[0]["senses"] as? [[String: Any]])
    #expect((senses.first?["long"] as? String)?.lowercased().hasPrefix("sparse autoencoder") == true)
    let definitions = try #require(senses.first?["definitions"] as? [[String: String]])
    #expect(definitions.contains { $0["address"]?.hasPrefix("notesself#p") == true })
    #expect(runs.last?.status == 1)
  }
}
