import Storage

/// The library of one reader: the use cases of the program, each in a file of its own.
package struct Library: Sendable {
  /// The path of the library's file.
  package let path: String
  let store: Store
  private let patience: Patience

  private init(_ path: String, _ store: Store, _ patience: Patience = Patience()) {
    self.path = path
    self.store = store
    self.patience = patience
  }

  /// Opens a library for reading; the file is never changed.
  ///
  /// - Throws: `LibraryError` of kind `missing` where there is none; nothing is made.
  package static func open(_ path: String) throws(LibraryError) -> Library {
    try translating { () throws(StoreError) in Library(path, try Store.open(path, for: .read)) }
  }

  /// Opens a library to change it; a missing one is made.
  ///
  /// - Parameter patience: How long each of its changes waits for other writers.
  package static func openForWriting(
    _ path: String, _ patience: Patience = Patience()
  ) throws(LibraryError) -> Library {
    try translating { () throws(StoreError) in
      let store = try Store.open(path, for: .write, waiting: patience.seconds, onWait: patience.onWait)
      return Library(path, store, patience)
    }
  }

  /// Opens a library to change what it holds; a missing one is an error, since there is nothing to change.
  ///
  /// - Parameter patience: How long each of its changes waits for other writers.
  package static func openExisting(
    _ path: String, _ patience: Patience = Patience()
  ) throws(LibraryError) -> Library {
    try translating { () throws(StoreError) in try Store.requireLibrary(path) }
    return try openForWriting(path, patience)
  }

  /// Runs a body that may throw the storage's errors and gives them back in the user's words.
  static func translating<Value>(_ body: () throws(StoreError) -> Value) throws(LibraryError) -> Value {
    do throws(StoreError) { return try body() } catch { throw LibraryError(error) }
  }

  /// Does work on the open library; see ``translating(_:)``.
  func using<Value>(_ body: (Store) throws(StoreError) -> Value) throws(LibraryError) -> Value {
    try Self.translating { () throws(StoreError) in try body(store) }
  }

  /// Does work that reads the library several times and is to see one state of it.
  func atOneState<Value>(_ body: () throws(LibraryError) -> Value) throws(LibraryError) -> Value {
    try using { (store) throws(StoreError) in
      try store.atOneState { Result { () throws(LibraryError) in try body() } }
    }.get()
  }

  /// Does work on the library with the right to write it, waiting for other writers as long as was said on opening it.
  func writing<Value>(_ body: (Store) throws(StoreError) -> Value) throws(LibraryError) -> Value {
    try Self.translating { () throws(StoreError) in
      let turn = try WriterLock(library: path).acquire(waiting: patience.seconds, onWait: patience.onWait)
      let result = Result { () throws(StoreError) in try body(store) }
      turn.release()
      return try result.get()
    }
  }
}
