import Dispatch
import Foundation

/// Ctrl-C as a wish to stop: the work at hand is finished, then the program ends with 130.
enum Interruption {
  /// Runs work in a task that Ctrl-C cancels; a second Ctrl-C ends the program at once.
  static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async -> Value
  ) async -> Value {
    let task = Task { await work() }
    signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      if task.isCancelled { exit(Failure.Code.interrupted.rawValue) }
      StandardOutput.note("quire: stopping after the files at hand; the same command finishes the rest")
      task.cancel()
    }
    source.resume()
    defer { source.cancel() }
    return await task.value
  }
}
