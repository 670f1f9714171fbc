import Storage

extension Library {
  /// Moves documents to the trash: they are no longer found, listed or counted, and can be brought back.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` for an unknown key; then none is moved.
  package func remove(_ keys: [String]) throws(LibraryError) { try setRemoved(keys, true) }

  /// Brings documents back from the trash.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` for a key that is not there; then none is moved.
  package func restore(_ keys: [String]) throws(LibraryError) { try setRemoved(keys, false) }

  /// Deletes what lies in the trash for good.
  ///
  /// - Returns: The keys that are gone.
  package func emptyTrash() throws(LibraryError) -> [String] {
    try writing { (store) throws(StoreError) in try store.emptyTrash() }
  }

  private func setRemoved(_ keys: [String], _ removed: Bool) throws(LibraryError) {
    let missing = try writing { (store) throws(StoreError) in try store.setRemoved(keys, removed) }
    guard let missing else { return }
    throw LibraryError(
      .nothingFound,
      removed ? "the library has no document \(missing)" : "there is no document \(missing) in the trash")
  }
}
