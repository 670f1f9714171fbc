import Foundation
import Testing

@Suite("quire outline")
struct OutlineCommandTests {
  @Test("A review quotes, names and addresses; without evidence it says so")
  func transcript() async throws {
    let runs = try await Transcript("outline").follow(on: Desk.withLibrary())
    #expect(runs[0].text.contains("marenol2025featuresb#p"))
    #expect(runs[2].text.isEmpty && runs[3].lines.count == 3, "-o writes the file and prints nothing")
    #expect(runs.last?.status == 1)
  }

  @Test("Every quotation opens at its address, and no section has more than asked for")
  func quotations() async throws {
    let desk = try await Desk.shared()
    let review = try await desk.shell("quire outline superposition --quotes 4 --json").json
    let sections = try #require(review["sections"] as? [[String: Any]])
    #expect(sections.count == 4)
    for section in sections {
      let items = try #require(section["items"] as? [[String: Any]])
      #expect(items.count <= 4)
      for item in items {
        let address = try #require(item["address"] as? String)
        #expect(try await desk.shell("quire show '\(address)'").text == (item["quote"] as? String ?? "?") + "\n")
      }
    }
  }

  @Test("What is excluded is not quoted")
  func exclude() async throws {
    let desk = try await Desk.shared()
    let whole = try await desk.shell("quire outline superposition --json")
    #expect(whole.text.contains("marenol2025features"))
    let rest = try await desk.shell(
      "quire outline superposition --exclude marenol2025features --exclude marenol2025featuresb --json")
    let sections = try #require(try rest.json["sections"] as? [[String: Any]])
    let quoted = sections.flatMap { $0["items"] as? [[String: Any]] ?? [] }.compactMap { $0["address"] as? String }
    #expect(!quoted.isEmpty && quoted.allSatisfy { !$0.hasPrefix("marenol2025features") })
  }

  @Test("Two runs give the same bytes")
  func sameBytes() async throws {
    let desk = try await Desk.shared()
    let command = "quire outline superposition"
    let first = try await desk.shell(command)
    let second = try await desk.shell(command)
    #expect(!first.output.isEmpty && first.output == second.output)
  }
}
