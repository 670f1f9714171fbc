import Foundation
import Testing

/// A text file of command lines with what they print, in the manner of cram.
///
/// Lines that begin with two blanks and a dollar are run by a shell; the lines set in below are what it prints,
/// with `!` before each line of standard error and the exit code in brackets when it is not 0. All other lines explain.
struct Transcript {
  private enum Step {
    case prose([String])
    case command(String)
  }

  let name: String
  private let file: URL
  private let expected: String?
  private var steps: [Step] = []

  init(_ name: String) {
    self.name = name
    file = Checkout.root.appendingPathComponent("Tests/EndToEndTests/Transcripts/\(name).txt")
    expected = try? String(contentsOf: file, encoding: .utf8)
    for line in Run.lines(of: expected ?? "") {
      if line.hasPrefix("  $ ") {
        steps.append(.command(String(line.dropFirst(4))))
      } else if line.hasPrefix("  ") {
        continue
      } else if line.isEmpty {
        // Parts two paragraphs.
        steps.append(.prose([]))
      } else if case .prose(let lines)? = steps.last {
        steps[steps.count - 1] = .prose(lines + [line])
      } else {
        steps.append(.prose([line]))
      }
    }
    steps.removeAll { if case .prose(let lines) = $0 { lines.isEmpty } else { false } }
  }

  /// Runs the commands one after another and compares all they print with the file.
  ///
  /// With `QUIRE_RECORD` set the file is written instead; recording is a failure, so that no run that records is green.
  @discardableResult
  func follow(on desk: Desk, _ location: SourceLocation = #_sourceLocation) async throws -> [Run] {
    var runs: [Run] = []
    var parts: [String] = []
    for step in steps {
      switch step {
      case .prose(let lines): parts.append(lines.joined(separator: "\n"))
      case .command(let command):
        let run = try await desk.shell(command)
        runs.append(run)
        parts.append(Self.told(run, on: desk))
      }
    }
    let told = parts.joined(separator: "\n\n") + "\n"
    if ProcessInfo.processInfo.environment["QUIRE_RECORD"] != nil {
      try told.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name).txt was recorded", sourceLocation: location)
    } else if told != expected {
      Issue.record("\(Self.difference(expected ?? "", told))", sourceLocation: location)
    }
    return runs
  }

  private static func told(_ run: Run, on desk: Desk) -> String {
    var lines = ["  $ " + run.command]
    lines += run.lines.map { $0.isEmpty ? "" : "  " + $0 }
    lines += Run.lines(of: run.messages).map { "  ! " + $0 }
    if run.status != 0 { lines.append("  [\(run.status)]") }
    // The folder has another name in every run.
    return lines.joined(separator: "\n").replacingOccurrences(of: desk.folder.path, with: "DESK")
  }

  private static func difference(_ expected: String, _ told: String) -> String {
    let (before, after) = (Run.lines(of: expected), Run.lines(of: told))
    let line = zip(before, after).prefix { $0 == $1 }.count
    let command = after.prefix(line + 1).last { $0.hasPrefix("  $ ") } ?? ""
    return """
      line \(line + 1), after '\(command.dropFirst(4))'
      expected: \(line < before.count ? before[line] : "the end")
      printed:  \(line < after.count ? after[line] : "the end")
      """
  }
}
