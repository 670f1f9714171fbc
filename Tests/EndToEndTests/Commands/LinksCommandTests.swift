import Foundation
import Testing

@Suite("quire links")
struct LinksCommandTests {
  @Test("Copies, links, citations and quotations of documents and comments")
  func transcript() async throws {
    let runs = try await Transcript("links").follow(on: Desk.shared())
    #expect(runs.last?.status == 1)
  }

  @Test("The words of every tie stand at its address")
  func verbatim() async throws {
    let desk = try await Desk.shared()
    let run = try await desk.shell("quire links marenol2025features --json")
    let links = try #require(run.json["links"] as? [[String: Any]])
    #expect(!links.isEmpty)
    for link in links {
      guard let address = link["address"] as? String, address.contains(":"), let text = link["text"] as? String else {
        continue
      }
      #expect(try await desk.shell("quire show '\(address)'").text == text + "\n")
    }
  }
}
