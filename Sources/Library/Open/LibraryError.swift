import Storage

/// Why the library could not do what it was asked to, in one sentence for the user.
package struct LibraryError: Error, Hashable, Sendable {
  /// What a caller may want to treat differently.
  package enum Kind: Hashable, Sendable {
    /// There is no library at the path.
    case missing
    /// Another writer held the library for too long.
    case locked
    /// The question was fine, and the library has no such thing.
    case nothingFound
    /// What was asked for cannot be read: a wrong address, an unusable name.
    case usage
    /// A limit of time was reached.
    case stopped
    /// Anything else.
    case failure
  }

  package var kind: Kind
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  init(_ error: StoreError) {
    let kind: Kind =
      switch error {
      case .missing: .missing
      case .locked: .locked
      case .stopped: .stopped
      case .foreign, .newer, .older, .damaged, .denied, .database: .failure
      }
    self.init(kind, error.description)
  }
}

extension LibraryError: CustomStringConvertible {
  package var description: String { message }
}
