import Storage

extension Library {
  /// Searches that were given a name, by name.
  package func savedSearches() throws(LibraryError) -> [(name: String, query: String)] {
    try using { (store) throws(StoreError) in try store.savedSearches() }
  }

  /// The search with a name.
  ///
  /// - Throws: `LibraryError` of kind `nothingFound` for an unknown name.
  package func savedSearch(_ name: String) throws(LibraryError) -> String {
    guard let query = try savedSearches().first(where: { $0.name == name })?.query else {
      throw LibraryError(.nothingFound, "there is no saved search \(name)")
    }
    return query
  }

  /// Gives a search a name, in the place of an earlier one.
  ///
  /// - Throws: `LibraryError` of kind `usage` for a query that cannot be read or an empty name.
  package func saveSearch(_ name: String, _ query: String) throws(LibraryError) {
    guard name.contains(where: { !$0.isWhitespace }) else { throw LibraryError(.usage, "a saved search needs a name") }
    _ = try Self.query(query)
    try writing { (store) throws(StoreError) in _ = try store.saveSearch(name, query) }
  }

  /// The phrases that tell what documents are about, by key, best first.
  package func keyphrases(of key: String? = nil) throws(LibraryError) -> [String: [String]] {
    try using { (store) throws(StoreError) in try store.keyphrases(of: key) }
  }
}
