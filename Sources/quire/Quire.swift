import ArgumentParser
import Dispatch
import Foundation
import Library

/// The program: its commands in the order in which a newcomer meets them.
struct Quire: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quire",
    abstract: "A library of saved posts: import them, search concepts, export review outlines.",
    discussion: """
      Everything is kept in one SQLite file, nothing leaves the machine, and every quotation is shown word for word with
      its address.
      """,
    version: "0.1.0",
    subcommands: [
      ImportCommand.self, ExtractCommand.self, ListCommand.self, ShowCommand.self, OpenCommand.self, SearchCommand.self,
      SimilarCommand.self, AskCommand.self, OutlineCommand.self, ConceptsCommand.self, ConceptCommand.self,
      AcronymsCommand.self, AuthorsCommand.self, WorksCommand.self, LinksCommand.self, BibCommand.self, TagCommand.self,
      NoteCommand.self, MergeCommand.self, SplitCommand.self, RmCommand.self, StatusCommand.self, DoctorCommand.self,
      RebuildCommand.self, BackupCommand.self,
    ])
}

@main
enum Program {
  static func main() {
    do {
      let words = QueryArguments.separated(LeadingOptions.moved(ArgumentBytes.words))
      if let search = PlainSearch.command(words) { return try search.run() }
      var command = try Quire.parseAsRoot(words)
      guard let asynchronous = command as? any AsyncParsableCommand else { return try command.run() }
      run(asynchronous)
    } catch {
      end(error)
    }
  }

  /// Runs a command that works side by side. Most do not, and the threads that this takes would be half of a small
  /// command's time; the end is not awaited here for the same reason.
  private static func run(_ command: sending any AsyncParsableCommand) -> Never {
    Task {
      do {
        var command = command
        try await command.run()
        exit(0)
      } catch {
        end(error)
      }
    }
    dispatchMain()
  }

  /// Tells what went wrong in the way of its kind, and ends.
  private static func end(_ error: any Error) -> Never {
    switch error {
    case let failure as Failure: failure.exit()
    case let error as LibraryError: Failure(error).exit()
    default: Quire.exit(withError: error)
    }
  }
}
