import ArgumentParser
import Library
import Rendering

struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Read all originals anew by the present rules.",
    discussion: "Keys, tags and notes stay. The result is that of a fresh import of the same files.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var waiting: WaitOption

  func run() async throws {
    let (path, patience, isQuiet) = (global.libraryPath, waiting.patience, global.quiet)
    let result = await Interruption.cancelling { () -> Result<RebuildSummary, LibraryError> in
      var bar: ProgressBar?
      defer { bar?.clear() }
      do throws(LibraryError) {
        return .success(
          try await Library.rebuild(path, patience) { done, total in
            if bar == nil { bar = ProgressBar(total: total, isQuiet: isQuiet) }
            bar?.show(done)
          })
      } catch {
        return .failure(error)
      }
    }
    let summary = try result.get()
    if summary.wasInterrupted { throw Failure(.interrupted, "stopped; the same command finishes the rest") }
    global.print(
      [
        "format": 1, "files": .integer(summary.files), "failed": .integer(summary.failed),
        "seconds": .number(summary.seconds),
      ],
      text: {
        "\(counted(summary.files, "file")) read anew\(summary.failed > 0 ? ", \(summary.failed) failed" : "").\n"
      })
    if summary.failed > 0 {
      throw Failure(
        .failure, "\(counted(summary.failed, "original")) could not be read; 'quire doctor --full' says more")
    }
  }
}
