package import Model
import Storage

/// A place of the library, opened.
package struct ShownPlace: Sendable {
  package var address: Address
  package var document: Document
  /// The bytes of the place in the document's text.
  package var range: Range<Int>
  /// The blocks of the place, as indices.
  package var blocks: Range<Int>
  /// The comment the address names, as an index.
  package var comment: Int?
  package var paths: [[UInt8]]
  package var sha256: String
  package var isRemoved: Bool
  /// How many older texts are kept.
  package var versions: Int
  package var tags: [String]
  package var notes: [WrittenNote]
  /// Where the words of an address with a hash stand now; none where they stand as the address says.
  package var moved: Address?

  /// The words of the place.
  package var text: String { String(decoding: Array(document.text.utf8)[range], as: UTF8.self) }

  /// The links that begin there.
  package var links: [Link] { document.links.filter { range.contains($0.range.lowerBound) } }

  /// Whether another address of the document lies within; a whole document holds all of its own.
  func holds(_ other: String) -> Bool {
    guard address.place != .document else { return true }
    guard let other = Address(other), other.place != .document,
      let inner = Library.place(other.place, of: document)?.range
    else { return false }
    return inner.lowerBound >= range.lowerBound && inner.upperBound <= range.upperBound
  }
}

extension Library {
  /// Opens an address: a document, blocks, a comment, or a span.
  ///
  /// - Throws: `LibraryError` of kind `usage` for what is no address, `nothingFound` where the library has no such place.
  package func show(_ text: String) throws(LibraryError) -> ShownPlace {
    guard let address = Address(text) else {
      throw LibraryError(
        .usage, "'\(text)' is no address; an address is KEY, KEY#p12, KEY#p12-14, KEY#c3 or KEY#p12:40-118")
    }
    let (stored, tags) = try using { (store) throws(StoreError) in
      (try store.document(address.key, version: address.version), try store.tags(of: address.key))
    }
    guard var stored else { throw try missing(address) }
    var found = address
    if address.hash != nil { (found, stored) = try refound(address, in: stored) }
    guard let place = Self.place(found.place, of: stored.document) else {
      throw LibraryError(.nothingFound, Self.extent(of: stored.document, key: address.key))
    }
    return ShownPlace(
      address: found, document: stored.document, range: place.range, blocks: place.blocks, comment: place.comment,
      paths: stored.paths, sha256: stored.sha256, isRemoved: stored.isRemoved, versions: stored.versions, tags: tags,
      notes: try notes(of: address.key), moved: found == address ? nil : found)
  }

  /// The bytes of the file a document was read from, as they were when it was imported.
  package func original(of place: ShownPlace) throws(LibraryError) -> [UInt8] {
    let bytes = try using { (store) throws(StoreError) in try store.original(place.sha256) }
    guard let bytes, InputFile.sha256(bytes) == place.sha256 else {
      throw LibraryError(.failure, "the original of \(place.address.key) is damaged; 'quire doctor --full' says more")
    }
    return bytes
  }

  private func missing(_ address: Address) throws(LibraryError) -> LibraryError {
    if let version = address.version,
      let present = try using({ (store) throws(StoreError) in try store.document(address.key) })
    {
      return LibraryError(
        .nothingFound, "\(address.key) has no text \(version); \(present.versions) older texts are kept")
    }
    return LibraryError(.nothingFound, "the library has no document \(address.key)")
  }

  static func place(
    _ place: Address.Place, of document: Document
  ) -> (range: Range<Int>, blocks: Range<Int>, comment: Int?)? {
    let blocks = document.blocks
    switch place {
    case .document:
      return (0..<document.text.utf8.count, blocks.indices, nil)
    case .blocks(let numbers):
      guard numbers.lowerBound >= 1, numbers.upperBound <= blocks.count else { return nil }
      let indices = numbers.lowerBound - 1..<numbers.upperBound
      return (
        blocks[indices.lowerBound].range.lowerBound..<blocks[indices.upperBound - 1].range.upperBound, indices, nil
      )
    case .comment(let number):
      guard document.comments.indices.contains(number - 1) else { return nil }
      let own = blocks.indices.filter { blocks[$0].comment == number - 1 }
      let indices = own.first.flatMap { first in own.last.map { first..<$0 + 1 } } ?? 0..<0
      return (document.comments[number - 1].range, indices, number - 1)
    case .span(let number, let bytes):
      guard blocks.indices.contains(number - 1) else { return nil }
      let block = blocks[number - 1].range
      let range = block.lowerBound + bytes.lowerBound..<block.lowerBound + bytes.upperBound
      let text = document.text.utf8
      guard range.upperBound <= block.upperBound else { return nil }
      // A span that cuts a character in two was never printed by us and would not be the text's own words.
      for offset in [range.lowerBound, range.upperBound] where offset < text.count {
        if text[text.index(text.startIndex, offsetBy: offset)] & 0xC0 == 0x80 { return nil }
      }
      return (range, number - 1..<number, nil)
    }
  }

  private static func extent(of document: Document, key: String) -> String {
    "\(key) has no such place; it has \(document.blocks.count) blocks (p) and \(document.comments.count) comments (c)"
  }
}
