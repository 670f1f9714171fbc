import Foundation
import Testing

@Suite("quire rm")
struct RmCommandTests {
  @Test("What is removed can be brought back until the trash is emptied")
  func transcript() async throws {
    let runs = try await Transcript("rm").follow(on: Desk.withLibrary())
    #expect(runs[1].lines == ["brandt2023forty", "notesself"])
    #expect(runs[2].text.contains("\(Desk.chosen.count - 2)"))
    #expect(runs[8].status == 0, "the saved file stays")
    #expect(runs.suffix(4).map(\.status) == [1, 1, 64, 64])
  }

  @Test("What is removed is in no answer")
  func silent() async throws {
    let desk = try await Desk.withLibrary()
    #expect(try await desk.shell("quire rm marenol2025features marenol2025featuresb").status == 0)
    for command in ["search superposition --limit 100", "outline superposition", "acronyms", "works", "authors"] {
      let run = try await desk.shell("quire \(command) --json")
      #expect(!run.output.isEmpty && !run.text.contains("marenol2025"), "\(command)")
    }
  }
}
