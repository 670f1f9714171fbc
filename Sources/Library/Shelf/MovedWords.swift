import Model
import Storage

extension Library {
  /// Follows the words that an address was written down for: in the same text, then in the older ones, the newest first.
  ///
  /// - Returns: The address where they stand, and the text it leads into; of a comment or a whole document, which have no
  ///   length to go by, only the older texts are tried.
  /// - Throws: `nothingFound` when the words stand nowhere any more.
  func refound(
    _ address: Address, in stored: StoredDocument
  ) throws(LibraryError) -> (address: Address, text: StoredDocument) {
    if Self.stands(address, in: stored.document) { return (address, stored) }
    if let place = Self.moved(address, in: stored.document) {
      return (Address(key: address.key, version: address.version, place: place, hash: address.hash), stored)
    }
    for version in stride(from: stored.versions, to: 0, by: -1) where address.version == nil {
      let older = Address(key: address.key, version: version, place: address.place, hash: address.hash)
      let text = try using { (store) throws(StoreError) in try store.document(address.key, version: version) }
      guard let text else { continue }
      if Self.stands(older, in: text.document) { return (older, text) }
      if let place = Self.moved(older, in: text.document) {
        return (Address(key: address.key, version: version, place: place, hash: address.hash), text)
      }
    }
    throw LibraryError(
      .nothingFound, "the text of \(address.key) changed, and the words this address was written for are gone")
  }

  private static func stands(_ address: Address, in document: Document) -> Bool {
    guard let place = place(address.place, of: document) else { return false }
    return TextHash(Array(document.text.utf8)[place.range]) == address.hash
  }

  /// The same words elsewhere in a text: runs of as many bytes within a block, or of as many blocks.
  private static func moved(_ address: Address, in document: Document) -> Address.Place? {
    guard let hash = address.hash else { return nil }
    let bytes = Array(document.text.utf8)
    switch address.place {
    case .span(let number, let span):
      let places = hash.occurrences(in: bytes, count: span.count).compactMap { start -> (block: Int, start: Int)? in
        document.blocks.firstIndex { $0.range.contains(start) && start + span.count <= $0.range.upperBound }
          .map { ($0, start) }
      }
      // Of several the one that moved least.
      guard let best = places.min(by: { abs($0.block + 1 - number) < abs($1.block + 1 - number) }) else { return nil }
      let start = best.start - document.blocks[best.block].range.lowerBound
      return .span(block: best.block + 1, bytes: start..<start + span.count)
    case .blocks(let numbers):
      return document.blocks.indices.dropLast(numbers.count - 1).first { first in
        let last = first + numbers.count - 1
        return TextHash(bytes[document.blocks[first].range.lowerBound..<document.blocks[last].range.upperBound]) == hash
      }.map { .blocks($0 + 1...$0 + numbers.count) }
    case .comment, .document:
      return nil
    }
  }
}
