import Storage

extension Library {
  /// Moves a document to the trash: it is no longer found, listed or counted, and can be brought back.
  package func remove(_ key: String) throws(LibraryError) { try setRemoved(key, true) }

  /// Brings a document back from the trash.
  package func restore(_ key: String) throws(LibraryError) { try setRemoved(key, false) }

  /// Deletes what lies in the trash for good.
  ///
  /// - Returns: The keys that are gone.
  package func emptyTrash() throws(LibraryError) -> [String] {
    try writing { (store) throws(StoreError) in try store.emptyTrash() }
  }

  private func setRemoved(_ key: String, _ removed: Bool) throws(LibraryError) {
    let wasDone = try writing { (store) throws(StoreError) in try store.setRemoved(key, removed) }
    guard wasDone else {
      throw LibraryError(
        .nothingFound, removed ? "the library has no document \(key)" : "there is no document \(key) in the trash")
    }
  }
}
