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
    let (ids, latent) = try using { (store) throws(StoreError) in
      (try store.passageIDs(of: place.address.key, blocks: blocks), try store.latentSpace(for: []))
    }
    guard let (space, stored) = latent, !ids.isEmpty else { return [] }
    let own = Set(try using { (store) throws(StoreError) in try store.passageIDs(of: place.address.key, blocks: nil) })
    let places = stored.places(of: ids)
    let texts = try using { (store) throws(StoreError) in try store.words(of: ids) }
    let others = OtherWords(
      space, query: [], silent: [],
      feedback: ids.map { id in
        OtherWords.Feedback(row: places[id], score: 1, text: Array((texts[id]?.body ?? "").utf8))
      })
    let pool = others.candidates(limit: OtherWords.pool(for: 3 * limit)) { own.contains(stored.rows[$0]) }
    let poolIDs = pool.map { stored.rows[$0.row] }
    let read = try using { (store) throws(StoreError) in try store.words(of: poolIDs) }
    let found = others.ranked(pool) { candidate in read[stored.rows[candidate.row]].map { [Array($0.body.utf8)] } }
    let passages = found.compactMap { found in
      let id = stored.rows[found.row]
      return read[id].map { OtherWordsPassage(id: id, document: $0.document, score: found.score, terms: found.terms) }
    }
    let copies = try copies(among: Self.worthReading(passages, limit: limit).map(\.document))
    return try hits(inOtherWords: passages, copies, limit: limit)
  }
}
