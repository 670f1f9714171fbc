import ArgumentParser

/// How long a command that changes the library waits for another one.
struct WaitOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("How long to wait for another writer.", valueName: "seconds"))
  var wait: Double = 60

  /// Tells the user that there is something to wait for.
  static let tell: @Sendable () -> Void = { StandardOutput.note("quire: waiting for another writer of the library …") }

  func validate() throws {
    guard wait >= 0, wait.isFinite else { throw ValidationError("--wait takes a number of seconds.") }
  }
}
