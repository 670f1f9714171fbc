import ArgumentParser
import Library
import Model
import Rendering

struct WorksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "works", abstract: "Print the works the library holds and those it refers to.",
    discussion:
      """
      A work is named by its citation key, by an identifier such as arxiv:2209.10652, by part of its title or of an \
      author's name, or by its address, of which the host or the last part is enough.
      """
  )

  @OptionGroup var global: GlobalOptions
  @Flag(name: .long, help: "Only works that are cited and not in the library, the most wanted first.") var missing =
    false
  @Flag(name: .long, help: "Only documents that may be copies of one work; 'quire merge' joins them.") var proposals =
    false
  @Option(name: .long, help: ArgumentHelp("Only works that this document cites.", valueName: "key")) var citedBy:
    String?
  @Option(name: .long, help: ArgumentHelp("Only works that cite this document.", valueName: "key")) var cites: String?
  @Flag(name: .long, help: "Only works that are cited in words alone.") var informal = false
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "The work; all without it.") var work: String?

  func run() throws {
    if proposals { return try printProposals() }
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
    if works.isEmpty {
      throw Failure(
        .nothingFound,
        work.map { "no work has '\($0)' for its key or identifier, in its title, authors or address" }
          ?? "no such works")
    }
  }

  private func printProposals() throws {
    var proposals = try Library.open(global.libraryPath).workProposals()
    if let limit { proposals = Array(proposals.prefix(max(limit, 0))) }
    let structured = proposals.map { proposal -> StructuredValue in
      [
        "first": proposal.first.structured, "second": proposal.second.structured,
        "containment": .number(proposal.containment),
      ]
    }
    global.print(
      ["format": 1, "proposals": .array(structured)],
      text: {
        proposals.map { proposal in
          let share = "\(Int(proposal.containment * 100)) % of the smaller text stand in both"
          return terminalSafe("\(proposal.first.key) = \(proposal.second.key)?  (\(share))", singleLine: true) + "\n"
        }.joined()
      }, lines: { structured }, rows: { proposals.map { [$0.first.key, $0.second.key, "\($0.containment)"] } })
    if proposals.isEmpty { throw Failure(.nothingFound, "no documents look like copies that are not joined") }
  }

  private static func text(_ work: WorkEntry, isDetailed: Bool) -> String {
    // A work that is known by a mention alone is called what the mention calls it.
    let name = work.title ?? work.calledBy ?? "Untitled"
    let year = work.year.map { " (\($0))" } ?? ""
    let holdings = work.keys.isEmpty ? "not in the library" : work.keys.joined(separator: " = ")
    let details = [
      work.authors.isEmpty ? nil : work.authors.joined(separator: ", "), holdings,
      work.identifiers.first?.description,
      work.citations.isEmpty ? nil : "cited \(counted(work.citations.count, "time"))",
    ].compactMap(\.self).joined(separator: " · ")
    var lines = [name + year, "    " + details]
    if isDetailed {
      lines += work.copies.filter { $0.join != .alone }.map { "    copy \($0.key): \($0.join.rawValue)" }
      for place in work.citations {
        let words = place.sentence.isEmpty ? "" : "  \u{201C}\(place.sentence)\u{201D}"
        let join = place.join == .alone ? "" : "; \(place.join.rawValue)"
        lines.append("    \(place.address)\(words)  (\(place.reason)\(join))")
      }
    }
    return lines.map { terminalSafe($0, singleLine: true) + "\n" }.joined()
  }

  private static func structured(_ work: WorkEntry) -> StructuredValue {
    let citations = work.citations.map { place -> StructuredValue in
      [
        "address": .string(place.address), "text": .string(place.text), "sentence": .string(place.sentence),
        "kind": .string(place.kind.rawValue), "confidence": .number(place.confidence), "reason": .string(place.reason),
        "join": .string(place.join.rawValue),
      ]
    }
    let copies = work.copies.map { copy -> StructuredValue in
      ["key": .string(copy.key), "reason": .string(copy.join.rawValue)]
    }
    return [
      "key": StructuredValue(work.keys.first), "keys": StructuredValue(work.keys), "copies": .array(copies),
      "title": StructuredValue(work.title), "authors": StructuredValue(work.authors),
      "year": StructuredValue(work.year), "identifiers": StructuredValue(work.identifiers.map(\.description)),
      "inLibrary": .boolean(work.isInLibrary), "citations": .array(citations),
    ]
  }
}
