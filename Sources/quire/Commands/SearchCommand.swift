import ArgumentParser
import Library
import Model
import Rendering

struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find the passages that say something.",
    discussion: """
      Words are alternatives; "a phrase" must occur, -word must not; OR and ( ) group, prefix* leaves a word's end \
      open, near/8(a b) wants words close together. Fields: author: site: kind: year:2022..2024 tag: before: after: \
      title: in:posts, in:comments, in:titles.
      """)

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Print at most so many passages.") var limit = 10
  @Flag(name: .long, help: "Look for what is typed and nothing else.") var literal = false
  @Argument(help: "What to look for.") var query: [String]

  func run() async throws {
    let library = try Library.open(global.libraryPath)
    let result = try library.search(
      query.joined(separator: " "), SearchOptions(limit: limit, isLiteral: literal))
    global.tell("looked for " + result.understood.joined(separator: "; "))
    global.print(
      result.structured, text: { result.text(emphasis: global.usesColor ? .bold : .none) },
      lines: { result.says.map { $0.structured(withTerms: false) } }, rows: { result.rows })
    if result.says.isEmpty, result.inOtherWords.isEmpty {
      throw Failure(.nothingFound, "nothing found; " + result.understood.joined(separator: "; "))
    }
  }
}
