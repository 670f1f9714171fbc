package import Model
import Reviewing
import Storage

extension Library {
  /// The passages of other documents that are most like what an address names: a document, blocks, a comment.
  ///
  /// - Throws: `LibraryError` of kind `usage` for what is no address, `nothingFound` where the library has no such place or
  ///   nothing like it.
  package func similar(to address: String, limit: Int = 10) throws(LibraryError) -> [SearchHit] {
    let place = try show(address)
    let blocks = place.address.place == .document ? nil : place.blocks
    let ids = try using { (store) throws(StoreError) in try store.passageIDs(of: place.address.key, blocks: blocks) }
    guard !ids.isEmpty else { return [] }
    let own = Set(try using { (store) throws(StoreError) in try store.passageIDs(of: place.address.key, blocks: nil) })
    let passages = try passages(
      near: [], ids.map { (id: $0, score: 1) }, pool: OtherWords.pool(for: 3 * limit), isOut: own.contains)
    let copies = try copies(among: Self.worthReading(passages, limit: limit).map(\.document))
    return try hits(inOtherWords: OtherWordsPassages(passages: passages), copies, limit: limit)
  }
}
