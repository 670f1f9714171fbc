import ArgumentParser
import Library
import Model
import Rendering

struct ConceptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concepts", abstract: "Print the concepts of the library, those it says most about first.")

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Print at most so many.") var limit = 50
  @Argument(help: "Part of a name; all without it.") var name: String?

  func run() throws {
    var entries = try Library.open(global.libraryPath).concepts()
    if let name = name?.lowercased() {
      entries = entries.filter { entry in
        ([entry.name] + entry.aliases).contains { $0.lowercased().contains(name) }
      }
    }
    entries = Array(entries.prefix(max(limit, 0)))
    global.print(
      ["format": 1, "concepts": .array(entries.map(Self.structured))], text: { entries.map(Self.text).joined() },
      lines: { entries.map(Self.structured) },
      rows: { entries.map { [$0.name, $0.aliases.joined(separator: "; "), "\($0.documents)", "\($0.occurrences)"] } })
    if entries.isEmpty {
      throw Failure(.nothingFound, name.map { "no concept is called \($0)" } ?? "no concepts found")
    }
  }

  private static func text(_ entry: ConceptEntry) -> String {
    let aliases = entry.aliases.isEmpty ? "" : " (\(entry.aliases.prefix(4).joined(separator: ", ")))"
    let counts = "\(counted(entry.documents, "document")), \(counted(entry.occurrences, "time"))"
    return terminalSafe(
      "\(entry.isPinned ? "* " : "")\(entry.name)\(aliases)  \(counts)", singleLine: true) + "\n"
  }

  private static func structured(_ entry: ConceptEntry) -> StructuredValue {
    [
      "name": .string(entry.name), "aliases": StructuredValue(entry.aliases), "documents": .integer(entry.documents),
      "passages": .integer(entry.occurrences), "pinned": .boolean(entry.isPinned),
    ]
  }
}
