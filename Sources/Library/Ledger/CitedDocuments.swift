import Linking
import Model
import Storage

extension Library {
  /// The documents of the library that each document links to or names by an identifier, by key.
  ///
  /// - Parameter heads: All documents, with their addresses.
  func citedKeys(
    _ heads: [(id: Int64, head: DocumentHead, url: String?)]
  ) throws(LibraryError) -> [String: Set<String>] {
    let identifiers = try using { (store) throws(StoreError) in try store.citedIdentifiers() }
    var holders: [WorkIdentifier: [String]] = [:]
    for (_, head, url) in heads {
      if let identifier = url.flatMap(workIdentifier(ofURL:)) { holders[identifier, default: []].append(head.key) }
    }
    return identifiers.mapValues { cited in Set(cited.flatMap { holders[$0] ?? [] }) }
  }
}
