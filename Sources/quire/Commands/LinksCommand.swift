import ArgumentParser
import Library
import Model
import Rendering

struct LinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Print what leads from a place to others and back: copies, links, citations, quotations.",
    discussion: "A link to a page that was saved leads to the saved copy. Arrows tell the direction.")

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Only 'copy', 'link', 'citation' or 'quotation'.") var kind: PlaceLink.Kind?
  @Option(name: .long, help: "Print at most so many.") var limit: Int?
  @Argument(help: "The address: a document, a comment, blocks or a span.") var address: String

  func run() throws {
    var links = try Library.open(global.libraryPath).links(of: address)
    if let kind { links = links.filter { $0.kind == kind } }
    if let limit { links = Array(links.prefix(max(limit, 0))) }
    global.print(
      ["format": 1, "address": .string(address), "links": .array(links.map(Self.structured))],
      text: { links.map(Self.text).joined() }, lines: { links.map(Self.structured) },
      rows: {
        links.map { link in
          [
            link.direction.rawValue, link.kind.rawValue, link.here ?? "", link.there ?? link.other?.key ?? "",
            link.other?.title ?? link.name ?? "", link.text,
          ]
        }
      })
    if links.isEmpty { throw Failure(.nothingFound, "nothing leads from \(address) to anything else") }
  }

  private static func text(_ link: PlaceLink) -> String {
    let arrow = link.direction == .out ? "→" : link.direction == .in ? "←" : "↔"
    let place = link.there ?? link.other?.key
    let name = [link.other?.title ?? link.name ?? "Untitled", place.map { "[\($0)]" }].compactMap(\.self)
    let words = link.text.isEmpty ? nil : "\u{201C}\(link.text)\u{201D}"
    let details = [link.here, words, "(\(link.reason))"].compactMap(\.self).joined(separator: "  ")
    return terminalSafe("\(arrow) \(link.kind.rawValue)  \(name.joined(separator: "  "))", singleLine: true) + "\n    "
      + terminalSafe(details, singleLine: true) + "\n"
  }

  private static func structured(_ link: PlaceLink) -> StructuredValue {
    [
      "kind": .string(link.kind.rawValue), "direction": .string(link.direction.rawValue),
      "address": StructuredValue(link.here), "other": StructuredValue(link.there),
      "document": link.other?.structured ?? .null, "name": StructuredValue(link.name), "text": .string(link.text),
      "reason": .string(link.reason), "confidence": .number(link.confidence),
    ]
  }
}

extension PlaceLink.Kind: NamedChoice {}
