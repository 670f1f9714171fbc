import ArgumentParser
import Library
import Model
import Rendering

struct AuthorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authors", abstract: "Print the people of the library: what they wrote and where they are named.",
    discussion: "With a name the places are printed, and why several names are one person's.")

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Only names that may be one person's; 'quire merge' joins them.") var proposals = false
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "Part of a name; everybody without it.") var name: String?

  func run() throws {
    if proposals { return try printProposals() }
    var people = try Library.open(global.libraryPath).authors(name)
    if let limit { people = Array(people.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "people": .array(people.map(Self.structured))],
      text: { people.map { Self.text($0, isDetailed: name != nil) }.joined() },
      lines: { people.map(Self.structured) },
      rows: {
        people.map {
          [$0.names.joined(separator: "; "), "\($0.documents.count)", "\($0.comments.count)", "\($0.mentions.count)"]
        }
      })
    if people.isEmpty {
      throw Failure(.nothingFound, name.map { "nobody is called \($0)" } ?? "the library names nobody")
    }
  }

  private func printProposals() throws {
    var proposals = try Library.open(global.libraryPath).personProposals(name)
    if let limit { proposals = Array(proposals.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "proposals": .array(proposals.map(Self.structured))],
      text: {
        proposals.map { terminalSafe("\($0.first) = \($0.second)?  (\($0.reason))", singleLine: true) + "\n" }.joined()
      }, lines: { proposals.map(Self.structured) }, rows: { proposals.map { [$0.first, $0.second, $0.reason] } })
    if proposals.isEmpty { throw Failure(.nothingFound, "there is nobody to join") }
  }

  private static func structured(_ join: NameJoin) -> StructuredValue {
    ["first": .string(join.first), "second": .string(join.second), "reason": .string(join.reason)]
  }

  private static func text(_ person: PersonEntry, isDetailed: Bool) -> String {
    let counts = [
      (person.documents.count, "document"), (person.comments.count, "comment"), (person.mentions.count, "mention"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let places = person.documents + person.comments + person.mentions.map(\.address)
    let shown = isDetailed ? places[...] : places.prefix(6)
    let line = shown.joined(separator: ", ") + (shown.count < places.count ? " …" : "")
    let joins = person.joins.map { "    \($0.first) = \($0.second): \($0.reason)" }
    return (["\(person.names.joined(separator: " / "))  \(counts)", "    " + line] + (isDetailed ? joins : []))
      .map { terminalSafe($0, singleLine: true) + "\n" }.joined()
  }

  private static func structured(_ person: PersonEntry) -> StructuredValue {
    [
      "name": StructuredValue(person.names.first), "names": StructuredValue(person.names),
      "documents": StructuredValue(person.documents), "comments": StructuredValue(person.comments),
      "mentions": .array(
        person.mentions.map {
          ["address": .string($0.address), "role": .string($0.role.rawValue), "name": .string($0.name)]
        }), "joins": .array(person.joins.map(structured)),
    ]
  }
}
