import ArgumentParser
import Library

/// The program: its commands in the order in which a newcomer meets them.
struct Quire: AsyncParsableCommand {
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
  static func main() async {
    do {
      var command = try Quire.parseAsRoot(QueryArguments.separated(LeadingOptions.moved(ArgumentBytes.words)))
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      failure.exit()
    } catch let error as LibraryError {
      Failure(error).exit()
    } catch {
      Quire.exit(withError: error)
    }
  }
}
