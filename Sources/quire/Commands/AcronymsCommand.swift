import ArgumentParser
import Library
import Model
import Rendering

struct AcronymsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acronyms", abstract: "Print the ledger of acronyms: what each stands for, where that is said.")

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Only those that no text defines.") var undefined = false
  @Flag(name: .long, help: "Only those with several senses.") var ambiguous = false
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "The acronym; all without it.") var short: String?

  func run() throws {
    let filter = AcronymFilter(short: short, isUndefined: undefined, isAmbiguous: ambiguous)
    var entries = try Library.open(global.libraryPath).acronyms(filter)
    if let limit { entries = Array(entries.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "acronyms": .array(entries.map(Self.structured))],
      text: { entries.map { AcronymText.entry($0, isWhole: short != nil) }.joined() },
      lines: { entries.map(Self.structured) },
      rows: {
        entries.flatMap { entry in
          entry.senses.isEmpty
            ? [[entry.short, "", "", "\(entry.readers.reduce(0) { $0 + $1.count })"]]
            : entry.senses.map { [entry.short, $0.long, $0.definitions.first?.address ?? "", "\($0.uses)"] }
        }
      })
    if entries.isEmpty {
      throw Failure(.nothingFound, short.map { "the library has no acronym \($0)" } ?? "no acronyms found")
    }
  }

  private static func structured(_ entry: AcronymEntry) -> StructuredValue {
    [
      "short": .string(entry.short), "senses": .array(entry.senses.map(structured)),
      "undefined": .boolean(entry.isUndefined), "ambiguous": .boolean(entry.isAmbiguous),
      "unresolved": .array(entry.unresolved.map(structured)),
      "uses": .array(entry.readers.map { ["key": .string($0.key), "count": .integer($0.count)] }),
    ]
  }

  private static func structured(_ sense: AcronymEntry.Sense) -> StructuredValue {
    let definitions = sense.definitions.map { definition -> StructuredValue in
      [
        "address": .string(definition.address), "text": .string(definition.text), "rule": .string(definition.rule),
        "reason": .string(definition.reason),
      ]
    }
    return [
      "long": .string(sense.long), "confidence": .number(sense.confidence), "definitions": .array(definitions),
      "uses": .integer(sense.uses), "documents": .array(sense.readers.map(structured)),
    ]
  }

  private static func structured(_ reader: AcronymEntry.Reader) -> StructuredValue {
    [
      "key": .string(reader.key), "address": .string(reader.address), "count": .integer(reader.count),
      "reason": reader.reason.map(StructuredValue.string) ?? .null, "confidence": .number(reader.confidence),
    ]
  }
}
