import ArgumentParser
import Library

/// Searches as they are mostly typed, words and a few options, which are read without the parser.
///
/// The parser looks at every option's type before it looks at the command line, which takes as long as a search of a small
/// library does. Whatever is not plain, or not right, is left to it: it alone tells what is wrong, and prints the help.
enum PlainSearch {
  /// The command of a plain search; nothing for any other command line.
  static func command(_ words: [String]) -> SearchCommand? {
    guard words.first == SearchCommand.configuration.commandName else { return nil }
    var command = SearchCommand()
    command.global = GlobalOptions.usual
    let options = SearchOptions()
    (command.limit, command.otherWords, command.literal) = (options.limit, options.otherWords, options.isLiteral)
    (command.query, command.group, command.save, command.saved) = ([], nil, nil, nil)
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--":
        command.query += rest
        rest = []
      case "--quiet": command.global.quiet = true
      case "--verbose": command.global.verbose = true
      case "--json": command.global.json = true
      case "--literal": command.literal = true
      case "--library":
        guard let path = value(&rest) else { return nil }
        command.global.library = path
      case "--limit":
        guard let number = value(&rest).flatMap({ Int($0) }) else { return nil }
        command.limit = number
      case "--other-words":
        guard let number = value(&rest).flatMap({ Int($0) }) else { return nil }
        command.otherWords = number
      default:
        guard !word.hasPrefix("-") else { return nil }
        command.query.append(word)
      }
    }
    return command.query.isEmpty ? nil : command
  }

  /// The word behind an option, which is none where it looks like an option itself.
  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    rest.first.flatMap { $0.hasPrefix("-") ? nil : rest.popFirst() }
  }
}
