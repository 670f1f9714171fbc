import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct OutlineCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, md, markdown, json
  }

  static let configuration = CommandConfiguration(
    commandName: "outline", abstract: "Review a topic: what the library's texts say to the four questions.",
    discussion: """
      What do we think we know? How do we think we know it? What are we focused on? What aren't we focused on? Each \
      answer is a sentence of a stored text, word for word, with who says it and where. Exits 1 when the library has \
      nothing on the topic.
      """)

  @Option(
    name: .long, help: ArgumentHelp("The library's file.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  var library: String?
  @Option(name: .long, help: "How the review is written.") var format: Format = .text
  @Flag(name: .long, help: "Short for --format json.") var json = false
  @Option(name: .long, help: "Quotations in a section.") var quotes = 8
  @Option(name: .long, help: ArgumentHelp("Also read what this finds.", valueName: "query")) var add: [String] = []
  @Option(name: .long, help: ArgumentHelp("Quote nothing from there.", valueName: "address")) var exclude: [String] = []
  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"), completion: .file())
  var output: String?
  @Argument(help: "The topic, as a query.") var topic: [String]

  func run() async throws {
    let shelf = try Library.open(GlobalOptions.libraryPath(library))
    let outline = try shelf.outline(
      topic.joined(separator: " "), OutlineOptions(quotesPerSection: quotes, added: add, excluded: exclude))
    let text = rendered(outline)
    guard let output else { return StandardOutput.write(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Failure(.failure, "\(output) could not be written")
    }
  }

  private func rendered(_ outline: Outline) -> String {
    switch json ? .json : format {
    case .text: outline.text
    case .md, .markdown: outline.markdown
    case .json: outline.structured.json() + "\n"
    }
  }
}
