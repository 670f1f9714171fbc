import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct BibCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bib", abstract: "Print a bibliography of the library, of a selection, or of pasted references.",
    subcommands: [Write.self, Parse.self], defaultSubcommand: Write.self)

  /// The options of both; `--format` means the bibliography's own.
  struct Options: ParsableArguments {
    @Option(name: .long, help: "The format of the bibliography.") var format: BibliographyFormat = .biblatex
    @Flag(name: .long, help: "Short for --format csl.") var json = false
    @Option(name: [.customShort("o"), .customLong("output")], help: "Write to this file.") var output: String?

    func write(_ records: [BibliographyRecord]) throws {
      let text = (json ? .csl : format).text(records)
      guard let output else { return StandardOutput.write(text) }
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw Failure(.failure, "\(output) could not be written: \(error.localizedDescription)")
      }
    }
  }

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write", abstract: "Print the bibliography of the library or of a selection.",
      discussion: """
        What is selected are addresses of documents and comments, and a query of the remaining words; without any, every \
        work of the library once.
        """)

    @Option(name: .long, help: ArgumentHelp("The library's file.", valueName: "file")) var library: String?
    @OptionGroup var options: Options
    @Flag(name: .long, help: "The works that are cited and not in the library.") var missing = false
    @Argument(help: "Addresses, or the words of a query.") var selection: [String] = []

    func run() throws {
      let library = try Library.open(GlobalOptions.libraryPath(library))
      try options.write(try library.bibliography(selection, missing: missing))
    }
  }

  struct Parse: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "parse", abstract: "Read references, one a line, or a BibTeX or RIS file, and print them.")

    @OptionGroup var options: Options
    @Argument(help: "A file; standard input without it.") var file: String?

    func run() throws {
      let (records, unread) = Library.parseBibliography(try bytes())
      try options.write(records)
      for line in unread { StandardOutput.note("quire: no reference: \(terminalSafe(line, singleLine: true))") }
      if !unread.isEmpty { throw Failure(.someInputsFailed) }
      if records.isEmpty { throw Failure(.nothingFound, "there are no references") }
    }

    private func bytes() throws -> [UInt8] {
      guard let file, file != "-" else { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
      guard let data = FileManager.default.contents(atPath: file) else {
        throw Failure(.failure, "\(file) cannot be read")
      }
      return Array(data)
    }
  }
}
