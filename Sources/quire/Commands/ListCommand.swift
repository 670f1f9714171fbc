import ArgumentParser
import Library
import Model
import Rendering

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the shelf: every file and the document it holds.")

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Only documents with this in an author's name.") var author: String?
  @Option(name: .long, help: "Only documents of this site.") var site: String?
  @Option(name: .long, help: "Only documents of this kind, such as post or paper.") var kind: String?
  @Option(name: .long, help: "Only documents of this year.") var year: String?
  @Option(name: .long, help: "Only documents with this tag.") var tag: String?
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Flag(name: .long, help: "What was removed, instead of what is there.") var trash = false

  func run() throws {
    let filter = ShelfFilter(author: author, site: site, kind: kind, year: year, tag: tag, isTrash: trash)
    let library = try Library.open(global.libraryPath)
    var entries = try library.list(filter)
    let phrases = try library.keyphrases()
    if let limit { entries = Array(entries.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "documents": .array(entries.map { Self.structured($0, phrases[$0.key] ?? []) })],
      text: { entries.map(Self.line).joined() },
      lines: { entries.map { Self.structured($0, phrases[$0.key] ?? []) } },
      rows: {
        entries.map { entry in
          [
            entry.key, entry.published ?? "", entry.authors.joined(separator: "; "), entry.title ?? "",
            entry.site ?? "",
            entry.kind, PathBytes.text(entry.path),
          ]
        }
      })
    if entries.isEmpty {
      throw Failure(.nothingFound, trash ? "the trash is empty" : "the shelf has nothing like that")
    }
  }

  private static func line(_ entry: ShelfEntry) -> String {
    let who = entry.authors.isEmpty ? "unsigned" : entry.authors.joined(separator: ", ")
    let details = [who, entry.published, entry.site, entry.kind].compactMap(\.self).joined(separator: " · ")
    let tags = entry.tags.isEmpty ? "" : "  [\(entry.tags.joined(separator: ", "))]"
    return terminalSafe("\(entry.key)  \(entry.title ?? "Untitled")\(tags)", singleLine: true) + "\n    "
      + terminalSafe(details, singleLine: true) + "\n"
  }

  private static func structured(_ entry: ShelfEntry, _ phrases: [String]) -> StructuredValue {
    [
      "id": .integer(Int(entry.id)), "key": .string(entry.key), "path": .string(PathBytes.text(entry.path)),
      "path_hex": .string(PathBytes.hexadecimal(entry.path)), "sha": .string(entry.sha256),
      "title": StructuredValue(entry.title), "authors": StructuredValue(entry.authors),
      "published": StructuredValue(entry.published), "site": StructuredValue(entry.site), "kind": .string(entry.kind),
      "words": .integer(entry.words), "tags": StructuredValue(entry.tags), "keyphrases": StructuredValue(phrases),
    ]
  }
}
