import Storage

extension Library {
  /// Puts tags on a document, or takes them off.
  ///
  /// - Returns: Whether anything changed.
  /// - Throws: `LibraryError` of kind `nothingFound` for an unknown key, `usage` for a tag that cannot be written in a query.
  package func tag(_ key: String, _ names: [String], remove: Bool = false) throws(LibraryError) -> Bool {
    for name in names where name.isEmpty || name.contains(where: { $0.isWhitespace || $0 == "," || $0 == ":" }) {
      throw LibraryError(.usage, "'\(name)' cannot be a tag; blanks, commas and colons part words of a query")
    }
    try require(key)
    return try writing { (store) throws(StoreError) in
      var changed = false
      for name in names where try store.tag([key], name, remove: remove) > 0 { changed = true }
      return changed
    }
  }

  /// All tags with the number of documents that bear them, by name.
  package func tags() throws(LibraryError) -> [(name: String, documents: Int)] {
    try using { (store) throws(StoreError) in try store.tags() }
  }

  /// Makes sure that a document is in the library.
  func require(_ key: String) throws(LibraryError) {
    let isThere = try using { (store) throws(StoreError) in try store.holds(key) }
    guard isThere else { throw LibraryError(.nothingFound, "the library has no document \(key)") }
  }
}
