import ArgumentParser
import Library
import Model
import Rendering

struct WorksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "works", abstract: "Print the works the library holds and those it refers to.",
    discussion:
      "A work is named by its citation key, by an identifier such as arxiv:2209.10652, or by part of its title or of an author's name."
  )

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Only works that are cited and not in the library.") var missing = false
  @Option(name: .long, help: ArgumentHelp("Only works that this document cites.", valueName: "key")) var citedBy:
    String?
  @Option(name: .long, help: ArgumentHelp("Only works that cite this document.", valueName: "key")) var cites: String?
  @Flag(name: .long, help: "Only works that are cited in words alone.") var informal = false
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "The work; all without it.") var work: String?

  func run() async throws {
    let filter = WorkFilter(
      name: work, isMissing: missing, citing: cites, citedBy: citedBy, isInformalOnly: informal)
    var works = try Library.open(global.libraryPath).works(filter)
    if let limit { works = Array(works.prefix(max(limit, 0))) }
    let isDetailed = work != nil
    global.print(
      ["format": 1, "works": .array(works.map(Self.structured))],
      text: { works.map { Self.text($0, isDetailed: isDetailed) }.joined() }, lines: { works.map(Self.structured) },
      rows: {
        works.map {
          [
            $0.keys.first ?? "", $0.title ?? "", $0.authors.joined(separator: "; "), $0.year.map(String.init) ?? "",
            $0.identifiers.map(\.description).joined(separator: " "), "\($0.citations.count)",
          ]
        }
      })
    if works.isEmpty { throw Failure(.nothingFound, "no such works") }
  }

  private static func text(_ work: WorkEntry, isDetailed: Bool) -> String {
    // A work that is known by a mention alone is called what the mention calls it.
    let called = work.citations.first.map { "\u{201C}\($0.text)\u{201D}" }
    let name = work.title ?? work.identifiers.first?.description ?? called ?? "Untitled"
    let year = work.year.map { " (\($0))" } ?? ""
    let details = [
      work.authors.isEmpty ? nil : work.authors.joined(separator: ", "), work.keys.first ?? "not in the library",
      work.title == nil ? nil : work.identifiers.first?.description,
      work.citations.isEmpty ? nil : "cited \(counted(work.citations.count, "time"))",
    ].compactMap(\.self).joined(separator: " · ")
    var text = terminalSafe(name + year, singleLine: true) + "\n    " + terminalSafe(details, singleLine: true) + "\n"
    guard isDetailed else { return text }
    for place in work.citations {
      text += "    " + terminalSafe("\(place.address)  \(place.text)  (\(place.reason))", singleLine: true) + "\n"
    }
    return text
  }

  private static func structured(_ work: WorkEntry) -> StructuredValue {
    let citations = work.citations.map { place -> StructuredValue in
      [
        "address": .string(place.address), "text": .string(place.text), "kind": .string(place.kind.rawValue),
        "confidence": .number(place.confidence), "reason": .string(place.reason),
      ]
    }
    return [
      "key": StructuredValue(work.keys.first), "keys": StructuredValue(work.keys),
      "title": StructuredValue(work.title), "authors": StructuredValue(work.authors),
      "year": StructuredValue(work.year), "identifiers": StructuredValue(work.identifiers.map(\.description)),
      "inLibrary": .boolean(work.isInLibrary), "citations": .array(citations),
    ]
  }
}
