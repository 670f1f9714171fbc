import Foundation
import Testing

@Suite("quire help, version and completions")
struct HelpTests {
  static let commands = [
    "import", "extract", "list", "show", "open", "search", "outline", "acronyms", "authors", "works", "tag", "note",
    "rm", "status", "doctor", "rebuild", "backup",
  ]

  @Test("Help and version are printed, misunderstandings end with 64")
  func transcript() async throws {
    let runs = try await Transcript("help").follow(on: Desk.shared())
    #expect(runs[0].text.split(separator: ".").count == 3)
    for command in Self.commands { #expect(runs[1].text.contains("  \(command) "), "\(command)") }
    #expect(runs.suffix(3).allSatisfy { $0.status == 64 && !$0.messages.isEmpty })
  }

  @Test("Every command explains itself", arguments: commands)
  func command(_ name: String) async throws {
    let desk = try await Desk.shared()
    let help = try await desk.shell("quire help \(name)")
    #expect(help.status == 0 && help.text.contains("USAGE: quire \(name)"))
    #expect(try await desk.shell("quire \(name) --help").output == help.output)
  }

  @Test("Completions are scripts that their shells can read")
  func completions() async throws {
    let runs = try await Transcript("completions").follow(on: Desk.shared())
    #expect(runs.last?.lines == ["bash", "zsh", "fish"])
  }
}
