import ArgumentParser
import Foundation
import Library
import Model
import Rendering

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add saved pages and texts to the library, or bring them up to date.",
    discussion: """
      Folders are walked; pages, plain text, Markdown and JSON Lines are recognised by their content. A file that was \
      imported before is left alone unless it has changed. The originals are kept, and never changed.
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption
  @Flag(name: .long, help: "Say what would be done, and change nothing.") var dryRun = false
  @Option(name: .long, help: "How many files are read at once (default: one a core).") var jobs: Int?
  @Option(name: .long, help: "A tag for every document; may be repeated.") var tag: [String] = []
  @Option(name: .long, help: "Where the files came from, when they do not say.") var sourceURL: String?
  @Option(name: .customLong("as"), help: "Read the files as html, markdown, text or jsonl.") var format: String?
  @Option(name: .long, help: "A file with one path a line; '-' reads the list from standard input.") var filesFrom:
    String?
  @Argument(help: "Files and folders; '-' is standard input.", completion: .file()) var paths: [String] = []

  func validate() throws {
    if paths.isEmpty, filesFrom == nil { throw ValidationError("Name at least one file or folder.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1.") }
    if let format, !Library.formats.contains(format) {
      throw ValidationError("--as takes \(Library.formats.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    var named = ArgumentBytes.restored(paths)
    if let filesFrom { named += try ArgumentBytes.lines(of: filesFrom) }
    let request = ImportRequest(
      paths: named, piped: paths.contains("-") ? Array(FileHandle.standardInput.readDataToEndOfFile()) : nil,
      sourceURL: sourceURL, format: format, tags: tag, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
      isDryRun: dryRun, patience: waiting.patience)
    let (path, global) = (global.libraryPath, global)
    let (result, files) = await Interruption.cancelling {
      var report = ImportReport(global)
      do throws(LibraryError) {
        let summary = try await Library.importFiles(request, into: path) { report.take($0) }
        report.clear()
        return (Result<ImportSummary, LibraryError>.success(summary), report.files)
      } catch {
        report.clear()
        return (.failure(error), report.files)
      }
    }
    let summary = try result.get()
    ImportReport.finish(summary, files, global)
    if summary.wasInterrupted { throw Failure(.interrupted, "stopped; the same command finishes the rest") }
    if summary.failed > 0 { throw Failure(.someInputsFailed) }
  }
}
