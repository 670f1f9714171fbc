import Foundation
import Testing

@Suite("quire ask")
struct AskCommandTests {
  @Test("An answer's quotations open at their addresses, and no text comes twice")
  func quotations() async throws {
    let desk = try await Desk.shared()
    let answer = try await desk.shell("quire ask 'What do we know about superposition?' --limit 4 --json").json
    #expect(answer["kind"] as? String == "known")
    let items = try #require(answer["answer"] as? [[String: Any]])
    #expect((1...4).contains(items.count))
    #expect(Set(items.compactMap { $0["quote"] as? String }).count == items.count)
    for item in items {
      let address = try #require(item["address"] as? String)
      #expect(try await desk.shell("quire show '\(address)'").text == (item["quote"] as? String ?? "?") + "\n")
    }
  }

  @Test("Without evidence it says what it searched and exits 1")
  func silence() async throws {
    let run = try await Desk.shared().shell("quire ask 'What is the capital of France?'")
    #expect(run.status == 1)
    #expect(run.text.isEmpty)
    #expect(run.messages.contains("Searched "))
  }

  @Test("A prompt numbers the sentences and calls them untrusted")
  func prompt() async throws {
    let run = try await Desk.shared().shell("quire ask 'What is superposition?' --prompt")
    #expect(run.status == 0)
    #expect(run.text.contains("[1] | ") && run.text.contains("untrusted"))
  }

  @Test("Why a sentence was chosen is told when asked")
  func why() async throws {
    let run = try await Desk.shared().shell("quire ask 'What is superposition?' --why")
    #expect(run.text.contains("score "))
  }

  @Test("Two runs give the same bytes")
  func sameBytes() async throws {
    let desk = try await Desk.shared()
    let first = try await desk.shell("quire ask 'What are people focused on in superposition?'")
    let second = try await desk.shell("quire ask 'What are people focused on in superposition?'")
    #expect(first.output == second.output && first.status == second.status)
  }
}
