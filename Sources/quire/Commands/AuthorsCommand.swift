import ArgumentParser
import Library
import Model
import Rendering

struct AuthorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "authors", abstract: "Print the people of the library: what they wrote and where they are named.")

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "Part of a name; everybody without it.") var name: String?

  func run() async throws {
    var people = try Library.open(global.libraryPath).authors(name)
    if let limit { people = Array(people.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "people": .array(people.map(Self.structured))], text: { people.map(Self.text).joined() },
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

  private static func text(_ person: PersonEntry) -> String {
    let counts = [
      (person.documents.count, "document"), (person.comments.count, "comment"), (person.mentions.count, "mention"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }.joined(separator: ", ")
    let places = person.documents + person.comments + person.mentions.map(\.address)
    let shown = places.prefix(6).joined(separator: ", ") + (places.count > 6 ? " …" : "")
    return terminalSafe("\(person.names.joined(separator: " / "))  \(counts)", singleLine: true) + "\n    "
      + terminalSafe(shown, singleLine: true) + "\n"
  }

  private static func structured(_ person: PersonEntry) -> StructuredValue {
    [
      "name": StructuredValue(person.names.first), "names": StructuredValue(person.names),
      "documents": StructuredValue(person.documents), "comments": StructuredValue(person.comments),
      "mentions": .array(
        person.mentions.map {
          ["address": .string($0.address), "role": .string($0.role.rawValue), "name": .string($0.name)]
        }),
    ]
  }
}
