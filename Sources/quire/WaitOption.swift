import ArgumentParser
import Library

/// How long a command that changes the library waits for another one.
struct WaitOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait: Double = 60

  /// The wait that was asked for; after a second the user is told that there is something to wait for.
  var patience: Patience {
    Patience(seconds: wait) { StandardOutput.note("quire: waiting for another writer of the library …") }
  }

  func validate() throws {
    guard wait >= 0, wait.isFinite else { throw ValidationError("--wait takes a number of seconds.") }
  }
}
