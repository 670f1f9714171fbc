import Storage

extension Library {
  /// Copies the library, whole and checked, to a path that must be free.
  package func backUp(to target: String) throws(LibraryError) {
    try using { (store) throws(StoreError) in try store.backUp(to: target) }
  }
}
