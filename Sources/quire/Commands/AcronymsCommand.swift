import ArgumentParser
import Library
import Model
import Rendering

struct AcronymsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acronyms", abstract: "Print the ledger of acronyms: what each stands for, where that is said.")

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Only those that no text defines.") var undefined = false
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "The acronym; all without it.") var short: String?

  func run() async throws {
    var entries = try Library.open(global.libraryPath).acronyms(short, undefined: undefined)
    if let limit { entries = Array(entries.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "acronyms": .array(entries.map(Self.structured))], text: { entries.map(Self.text).joined() },
      lines: { entries.map(Self.structured) },
      rows: {
        entries.flatMap { entry in
          entry.senses.isEmpty
            ? [[entry.short, "", "", "0"]]
            : entry.senses.map { [entry.short, $0.long, $0.definitions.first?.address ?? "", "\($0.uses)"] }
        }
      })
    if entries.isEmpty {
      throw Failure(.nothingFound, short.map { "the library has no acronym \($0)" } ?? "no acronyms found")
    }
  }

  private static func text(_ entry: AcronymEntry) -> String {
    let used = entry.uses.reduce(0) { $0 + $1.count }
    guard !entry.isUndefined else {
      return terminalSafe("\(entry.short)  not defined; used \(counted(used, "time"))", singleLine: true) + "\n"
    }
    return entry.senses.map { sense in
      let places = sense.definitions.map(\.address).joined(separator: ", ")
      return terminalSafe("\(entry.short)  \(sense.long)", singleLine: true) + "\n"
        + terminalSafe("    used \(counted(sense.uses, "time")); defined in \(places)", singleLine: true) + "\n"
    }.joined()
  }

  private static func structured(_ entry: AcronymEntry) -> StructuredValue {
    let senses = entry.senses.map { sense -> StructuredValue in
      let definitions = sense.definitions.map { definition -> StructuredValue in
        ["address": .string(definition.address), "text": .string(definition.text), "rule": .string(definition.rule)]
      }
      return [
        "long": .string(sense.long), "confidence": .number(sense.confidence), "definitions": .array(definitions),
        "uses": .integer(sense.uses),
      ]
    }
    return [
      "short": .string(entry.short), "senses": .array(senses), "undefined": .boolean(entry.isUndefined),
      "uses": .array(entry.uses.map { ["key": .string($0.key), "count": .integer($0.count)] }),
    ]
  }
}
