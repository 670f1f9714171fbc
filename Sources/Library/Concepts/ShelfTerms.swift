import Linking
import Model
import Reviewing
import Storage

/// The words of documents on the shelf.
struct ShelfTerms: Sendable {
  /// Into how many pieces the shelf is cut that are read side by side. It comes out the same however it is cut.
  private static let pieces = 4
  /// Documents that a piece asks for at a time: the others wait while it reads, and not while it looks at their words.
  private static let readAtOnce = 64

  private(set) var terms = TermCollection()
  private(set) var documents: [(id: Int64, title: String?)] = []
  /// For each passage its own words and those of its document's title.
  private var rows: [[Range<Int>]] = []
  private var passages: [Int64] = []

  /// Reads the whole shelf of a library.
  init(_ library: Library) async throws(LibraryError) {
    let all = try library.using { (store) throws(StoreError) in try store.collectionDocuments() }
    let pieces = await all.indices.pieces(Self.pieces).concurrentMap { piece in
      Result { () throws(LibraryError) in try ShelfTerms(library, all[piece]) }
    }
    for piece in pieces { append(try piece.get()) }
  }

  private init(_ library: Library, _ documents: ArraySlice<(id: Int64, title: String?)>) throws(LibraryError) {
    var rest = documents
    while !rest.isEmpty {
      let texts = try library.using { (store) throws(StoreError) in
        try store.collectionTexts(of: rest.prefix(Self.readAtOnce))
      }
      for document in texts { add(document) }
      rest = rest.dropFirst(Self.readAtOnce)
    }
  }

  private mutating func add(_ document: CollectionDocument) {
    documents.append((document.id, document.title))
    terms.beginDocument()
    var title: Range<Int>?
    if let text = document.title {
      terms.add(Array(text.utf8), id: document.id, isTitle: true)
      title = terms.parts.last?.words
    }
    for passage in document.passages {
      terms.add(Array(passage.body.utf8), id: passage.id)
      guard let part = terms.parts.last else { continue }
      rows.append(passage.isComment ? [part.words] : [part.words, title].compactMap(\.self))
      passages.append(passage.id)
    }
  }

  private mutating func append(_ other: ShelfTerms) {
    let before = terms.words.count
    terms.append(other.terms)
    documents += other.documents
    rows += other.rows.lazy.map { $0.map { $0.lowerBound + before..<$0.upperBound + before } }
    passages += other.passages
  }

  func keyphrases(limit: Int) -> [(document: Int64, phrases: [String])] {
    let frequencies = terms.documentFrequencies()
    return documents.indices.map { index in
      let found = terms.keyphrases(of: index, frequencies: frequencies, limit: limit)
      return (document: documents[index].id, phrases: found.map(\.text))
    }
  }

  func latentSpace() async -> LatentRows {
    let rows = TermRows(terms.vocabulary, terms.words, rows: rows)
    let space = await LatentSpace(rows)
    return LatentRows(
      space: StoredLatentSpace(
        rank: space.rank, passages: space.passages, stems: space.terms.stems, ends: space.terms.ends,
        frequencies: space.terms.passages),
      termVectors: space.termVectors.packed, rows: passages, passageVectors: space.passageVectors)
  }
}
