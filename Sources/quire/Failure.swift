import Foundation
import Rendering

/// Why a command could not do its work: the sentence a person reads and the code a script reads.
struct Failure: Error {
  /// The program's exit codes, after sysexits.h where it has a word for the case.
  enum Code: Int32 {
    case done = 0
    /// The question was fine; the library has nothing.
    case nothingFound = 1
    /// The work could not be done, or was stopped by a limit.
    case failure = 2
    case usage = 64
    /// Some inputs could not be read; the rest was.
    case someInputsFailed = 65
    /// Another writer held the library for longer than `--wait`.
    case locked = 75
    case interrupted = 130
  }

  var code: Code
  /// Printed on standard error after "quire: "; empty when everything has been said.
  var message: String

  init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }
}

extension Failure {
  /// Ends the program: the message on standard error, the code for whoever started it.
  func exit() -> Never {
    if !message.isEmpty { StandardOutput.note("quire: \(terminalSafe(message))") }
    Foundation.exit(code.rawValue)
  }
}
