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
  func refreshCollection() throws(LibraryError) {
    let rows = try using { (store) throws(StoreError) in try Self.collectionRows(of: store) }
    try writing { (store) throws(StoreError) in try store.replaceCollection(rows) }
  }

  private static func collectionRows(of store: Store) throws(StoreError) -> CollectionRows {
    var collection = TermCollection()
    var documents: [(id: Int64, title: String?)] = []
    // For each passage its own words and those of its document's title.
    var rows: [[Range<Int>]] = []
    var passages: [Int64] = []
    try store.forEachCollectionDocument { document in
      documents.append((document.id, document.title))
      collection.beginDocument()
      var title: Range<Int>?
      if let text = document.title {
        collection.add(Array(text.utf8), id: Int64(documents.count - 1), isTitle: true)
        title = collection.parts.last?.words
      }
      for passage in document.passages {
        collection.add(Array(passage.body.utf8), id: passage.id)
        guard let part = collection.parts.last else { continue }
        rows.append(passage.isComment ? [part.words] : [part.words, title].compactMap(\.self))
        passages.append(passage.id)
      }
    }
    var result = CollectionRows()
    let frequencies = collection.documentFrequencies()
    result.keyphrases = documents.indices.map { index in
      let found = collection.keyphrases(of: index, frequencies: frequencies, limit: keyphrases)
      return (document: documents[index].id, phrases: found.map(\.text))
    }
    let space = LatentSpace(TermRows(collection.vocabulary, collection.words, rows: rows))
    result.latent = StoredLatentSpace(space, rows: passages)
    let known = try store.collectionNames()
    let names = KnownNames(concepts: Set(known.longForms.map(stems(of:))), people: Set(known.people.map(stems(of:))))
    result.concepts = collection.concepts(known: names, limit: concepts) { part in
      if part.isTitle { return Array((documents[Int(part.id)].title ?? "").utf8) }
      // A passage that cannot be read any more leaves its concepts with their stems for a name.
      return Array(((try? store.words(of: [part.id]))?[part.id]?.body ?? "").utf8)
    }.map { concept in
      StoredConcept(
        stems: concept.stems, name: concept.name, forms: concept.forms, documents: concept.documents,
        occurrences: concept.occurrences, score: concept.score)
    }
    return result
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
  init(_ space: LatentSpace, rows: [Int64]) {
    self.init(
      rank: space.rank, passages: space.passages, stems: space.terms.map { String(decoding: $0.stem, as: UTF8.self) },
      frequencies: space.terms.map(\.passages), termVectors: space.termVectors, rows: rows,
      passageVectors: space.passageVectors)
  }

  var space: LatentSpace {
    LatentSpace(
      rank: rank, terms: zip(stems, frequencies).map { TermRows.Term(stem: Array($0.utf8), passages: $1) },
      termVectors: termVectors, passages: passages, passageVectors: passageVectors)
  }
}
