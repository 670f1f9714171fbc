import Foundation
import Testing

@Suite("Who asks for more, or for less")
struct VerboseTests {
  @Test("--verbose was taken and nothing more was said")
  func verbose() async throws {
    let desk = try Desk()
    let run = try await desk.shell("quire import pages --verbose")
    let lines = Run.lines(of: run.messages)
    #expect(lines.count == Desk.chosen.count && lines.allSatisfy { $0.hasPrefix("quire: \(desk.folder.path)/pages/") })
    #expect(lines.contains { $0.hasSuffix("journal-sprint-notes.txt: imported: notesself") })
    #expect(run.lines == ["\(Desk.chosen.count) added."])
    let search = try await desk.shell("quire search '\"toy models\" year:2024' --verbose --json")
    #expect(search.messages.contains("looked for any of: \"toy models\"; published from 2024, before 2025"))
    #expect(search.messages.contains("quire: library: library.sqlite"))
    #expect(try search.json["format"] as? Int == 1, "standard output holds results alone")
  }

  @Test("Without it, and with --quiet beside it, only complaints are told")
  func quiet() async throws {
    let desk = try Desk()
    #expect(try await desk.shell("quire import pages").messages.isEmpty)
    try desk.save("empty.txt", "")
    #expect(try await desk.shell("quire import empty.txt").messages.contains("skipped: empty"))
    #expect(try await desk.shell("quire import empty.txt --quiet --verbose").messages.isEmpty)
  }
}
