import Storage

/// One thing that was looked at, and what was found.
package struct CheckReport: Hashable, Sendable {
  package var name: String
  package var isSound: Bool
  /// What is wrong; empty when nothing is.
  package var detail: String
}

/// How much a library holds, and which rules its documents were read with.
package struct LibraryStatus: Sendable {
  package var path: String
  /// Named counts in the order in which they are printed.
  package var counts: [(name: String, count: Int)]
  /// How many documents were read by older rules than the program's; `rebuild` brings them up.
  package var outdated: Int
  package var derivation: Int
  /// The version of SQLite in use.
  package var engine: String
}

extension Library {
  /// Looks for damage.
  ///
  /// - Parameters:
  ///   - full: Also compare every row with its checksum and every original with its hash.
  ///   - patience: How long to wait for other writers.
  package static func examine(_ path: String, full: Bool, _ patience: Patience = Patience()) throws(LibraryError)
    -> [CheckReport]
  {
    let reader = try open(path)
    let library: Library
    // SQLite compares the index with the text only on a connection that may write.
    do throws(LibraryError) { library = try openForWriting(path, patience) } catch {
      if error.kind == .locked { throw error }
      return try reports(reader.store, full: full)
    }
    return try library.writing { (store) throws(StoreError) in
      store.check(full: full, hash: InputFile.sha256)
    }.map { CheckReport(name: $0.name, isSound: $0.isSound, detail: $0.detail) }
  }

  private static func reports(_ store: Store, full: Bool) throws(LibraryError) -> [CheckReport] {
    store.check(full: full, isReadOnly: true, hash: InputFile.sha256)
      .map { CheckReport(name: $0.name, isSound: $0.isSound, detail: $0.detail) }
  }

  /// How much the library holds.
  package func status() throws(LibraryError) -> LibraryStatus {
    try using { (store) throws(StoreError) in
      let derivations = try store.derivations()
      return LibraryStatus(
        path: path, counts: try store.counts(),
        outdated: derivations.filter { $0.key < Derivation.version }.values.reduce(0, +),
        derivation: Derivation.version, engine: try store.engine())
    }
  }
}
