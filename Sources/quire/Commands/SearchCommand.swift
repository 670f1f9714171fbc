import ArgumentParser
import Library
import Model
import Rendering

extension SearchGrouping: NamedChoice {}

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find the passages that say something, and those that say it in other words.",
    discussion: """
      Words are alternatives; "a phrase" must occur, -word must not; OR and ( ) group, prefix* leaves a word's end \
      open, near/8(a b) wants words close together. Fields: author: site: kind: year:2022..2024 tag: before: after: \
      title: cites: mentions: concept: in:posts, in:comments, in:titles, has:note, has:tag, has:comments, has:references.
      """)

  @OptionGroup var global: GlobalOptions
  @Option(name: .long, help: "Print at most so many passages.") var limit = SearchOptions().limit
  @Option(name: .long, help: "Print at most so many passages that say it in other words.")
  var otherWords = SearchOptions().otherWords
  @Flag(name: .long, help: "Look for what is typed and nothing else.") var literal = false
  @Option(name: .long, help: "Put passages together by document, section, author or year.") var group: SearchGrouping?
  @Option(name: .long, help: "Keep the search under a name.") var save: String?
  @Option(name: .long, help: "Repeat the search kept under a name.") var saved: String?
  @Argument(help: "What to look for.") var query: [String] = []

  func validate() throws {
    if query.isEmpty, saved == nil { throw ValidationError("Say what to look for.") }
    if !query.isEmpty, saved != nil { throw ValidationError("A saved search has its own query.") }
  }

  func run() throws {
    let typed = query.joined(separator: " ")
    if let save { try Library.openExisting(global.libraryPath).saveSearch(save, typed) }
    let library = try Library.open(global.libraryPath)
    let text = try saved.map { name throws(LibraryError) in try library.savedSearch(name) } ?? typed
    let result = try library.search(
      text, SearchOptions(limit: limit, isLiteral: literal, otherWords: literal ? 0 : max(otherWords, 0)))
    let emphasis: Emphasis = global.usesColor ? .bold : .none
    global.tell("looked for " + result.understood.joined(separator: "; "))
    global.print(
      result.structured,
      text: { group.map { result.text(groupedBy: $0, emphasis: emphasis) } ?? result.text(emphasis: emphasis) },
      lines: { result.says.map { $0.structured(withTerms: false) } }, rows: { result.rows })
    if result.says.isEmpty, result.inOtherWords.isEmpty {
      let suggestions = try library.suggestions(for: text)
      let hint = suggestions.isEmpty ? "" : "; did you mean \(suggestions.joined(separator: " "))?"
      throw Failure(.nothingFound, "nothing found; " + result.understood.joined(separator: "; ") + hint)
    }
  }
}
