import Linking
import Model
import Reviewing
import Storage
import Text

/// What is derived from the whole library, once at the end of an import and of a rebuild: concepts, keyphrases, the
/// space of passages in which a search finds other words.
///
/// It depends on the texts on the shelf alone, whatever their order; its time and memory grow with their words.
extension Library {
  private static let concepts = 2_000
  private static let keyphrases = 10

  /// Whether passages came or went since it was derived.
  func isCollectionOld() throws(LibraryError) -> Bool {
    try using { (store) throws(StoreError) in try store.isCollectionOld() }
  }

  /// Derives it anew.
  func refreshCollection() async throws(LibraryError) {
    let (mark, names) = try using { (store) throws(StoreError) in
      (try store.collectionMark(), try store.collectionNames())
    }
    let shelf = try await ShelfTerms(self)
    async let latent = shelf.latentSpace()
    async let keyphrases = shelf.keyphrases(limit: Self.keyphrases)
    let known = KnownNames(
      concepts: Set(names.longForms.map(Self.stems(of:))), people: Set(names.people.map(Self.stems(of:))))
    var rows = CollectionRows()
    rows.mark = mark
    rows.concepts = concepts(of: shelf, known: known)
    rows.keyphrases = await keyphrases
    rows.latent = await latent
    let derived = rows
    try writing { (store) throws(StoreError) in try store.replaceCollection(derived) }
  }

  private func concepts(of shelf: ShelfTerms, known: KnownNames) -> [StoredConcept] {
    shelf.terms.concepts(known: known, limit: Self.concepts) { parts in
      let ids = parts.filter { !$0.isTitle }.map(\.id)
      // A passage that cannot be read any more leaves its concepts with their stems for a name.
      let words = (try? using { (store) throws(StoreError) in try store.words(of: ids) }) ?? [:]
      return parts.map { part in
        Array((part.isTitle ? shelf.documents[part.document].title : words[part.id]?.body)?.utf8 ?? "".utf8)
      }
    }.map { concept in
      StoredConcept(
        stems: concept.stems, name: concept.name, forms: concept.forms, documents: concept.documents,
        occurrences: concept.occurrences, score: concept.score)
    }
  }

  /// The stems of a name's words, parted by blanks: what two ways of writing one concept share.
  static func stems(of name: String) -> String {
    let bytes = Array(name.utf8)
    let stems = words(in: bytes).map { word in
      String(decoding: stem(Vocabulary.folding(of: bytes, word)), as: UTF8.self)
    }
    return stems.joined(separator: " ")
  }
}

extension StoredLatentSpace {
  /// Its terms; none where their parts do not fit together.
  var terms: TermTable? { TermTable(stems: stems, ends: ends, passages: frequencies) }
}

extension Store {
  /// The latent space of the library with the vectors of some stems alone, and as it is stored; none where there is none
  /// yet.
  func latentSpace(for stems: [[UInt8]]) throws(StoreError) -> (space: LatentSpace, stored: StoredLatentSpace)? {
    guard let stored = try latentSpace(), let terms = stored.terms else { return nil }
    let vectors = try termVectors(of: stems.compactMap(terms.number(of:)), rank: stored.rank)
    return (
      LatentSpace(rank: stored.rank, terms: terms, termVectors: .some(vectors), passages: stored.passages), stored
    )
  }

  /// The latent space of the library with all its vectors; none where there is none yet.
  func wholeLatentSpace() throws(StoreError) -> LatentSpace? {
    guard let stored = try latentSpace(), let terms = stored.terms else { return nil }
    var vectors: [Int8] = []
    vectors.reserveCapacity(stored.passages * stored.rank)
    try forEachLatentBlock(of: stored) { _, block in vectors.append(contentsOf: block.bindMemory(to: Int8.self)) }
    return LatentSpace(
      rank: stored.rank, terms: terms, termVectors: .all(try termVectors(of: stored)), passages: stored.passages,
      passageVectors: vectors)
  }
}
