import Foundation

/// A shell at work, its output going to files so that no pipe can fill up.
final class RunningShell: Sendable {
  private let command: String
  private let process: Process
  private let ended: AsyncStream<Int32>
  private let files: (output: URL, messages: URL)

  init(_ command: String, in folder: URL, environment: [String: String]) throws {
    self.command = command
    let name = ".run-\(UUID().uuidString)"
    files = (folder.appendingPathComponent(name + ".out"), folder.appendingPathComponent(name + ".err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    for file in [files.output, files.messages] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files.output)
    process.standardError = try FileHandle(forWritingTo: files.messages)
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { ended in
      // A shell that a signal ends tells its number above 128, as a shell above it would.
      continuation.yield(ended.terminationStatus + (ended.terminationReason == .uncaughtSignal ? 128 : 0))
      continuation.finish()
    }
    self.process = process
    self.ended = stream
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    for file in [files.output, files.messages] { try? FileManager.default.removeItem(at: file) }
  }

  /// Waits for the end.
  func finished() async throws -> Run {
    var status: Int32 = -1
    await withTaskCancellationHandler {
      for await end in ended { status = end }
    } onCancel: {
      process.terminate()
    }
    return Run(
      command: command, status: status, output: try Data(contentsOf: files.output),
      messages: String(decoding: try Data(contentsOf: files.messages), as: UTF8.self))
  }
}
