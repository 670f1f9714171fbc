import Foundation
import Testing

@Suite("quire rebuild")
struct RebuildCommandTests {
  @Test("All is derived anew without the files, and the user's judgements stay")
  func transcript() async throws {
    let runs = try await Transcript("rebuild").follow(on: Desk.withLibrary())
    #expect(runs[4].status == 0, "the same list before and after")
    #expect(runs[3].text == "\(Desk.chosen.count) files read anew.\n")
  }

  @Test("A rebuilt library answers as a fresh one does")
  func answers() async throws {
    let desk = try await Desk.withLibrary()
    let commands = ["search superposition --limit 50 --json", "outline grokking", "acronyms --json", "works --json"]
    var before: [Data] = []
    for command in commands { before.append(try await desk.shell("quire \(command)").output) }
    #expect(try await desk.shell("quire rebuild --quiet").status == 0)
    for (command, output) in zip(commands, before) {
      #expect(try await desk.shell("quire \(command)").output == output, "\(command)")
    }
  }
}
