import Library

extension Failure {
  /// A library's error as a command ends with it.
  init(_ error: LibraryError) {
    let code: Code =
      switch error.kind {
      case .missing, .stopped, .failure: .failure
      case .locked: .locked
      case .nothingFound: .nothingFound
      case .usage: .usage
      }
    self.init(code, error.message)
  }
}
