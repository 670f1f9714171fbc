import ArgumentParser
import Library
import Model
import Rendering

struct SimilarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similar", abstract: "Find the passages most like a document, a passage or a comment.")

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Print at most so many passages.") var limit = 10
  @Argument(help: "What to compare with: KEY, KEY#p12, KEY#c3.") var address: String

  func run() throws {
    let hits = try Library.open(global.libraryPath).similar(to: address, limit: max(limit, 0))
    let result = SearchResult(query: address, says: hits)
    global.print(
      ["format": 1, "address": .string(address), "similar": .array(hits.map { $0.structured(withTerms: true) })],
      text: { result.text(emphasis: global.usesColor ? .bold : .none) },
      lines: { hits.map { $0.structured(withTerms: true) } }, rows: { result.rows })
    if hits.isEmpty { throw Failure(.nothingFound, "nothing in the library is like \(address)") }
  }
}
