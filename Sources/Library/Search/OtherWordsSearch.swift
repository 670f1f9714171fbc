import Model
import Reviewing
import Storage
import Text

/// A passage of the second list, before it is shown.
struct OtherWordsPassage {
  var id: Int64
  var document: Int64
  var score: Double
  /// The stems that it shares with what says it, the weightiest first.
  var terms: [[UInt8]]
}

/// The passages of the second list, best first, and the stems that none of them may have.
struct OtherWordsPassages {
  var passages: [OtherWordsPassage] = []
  var silent: Set<[UInt8]> = []
}

extension Library {
  private static let termsShown = 4

  /// The passages that are about a query and hold none of its words, nor of those it was expanded by, best first.
  ///
  /// - Parameters:
  ///   - ranked: The passages that say it, best first.
  ///   - byDocument: Whether a document that says it anywhere is left out as a whole.
  func inOtherWords(
    _ query: Query, _ expansion: QueryExpansion, ranked: [PassageCandidate], limit: Int, byDocument: Bool = false
  ) throws(LibraryError) -> OtherWordsPassages {
    guard limit > 0, let expression = query.expression, !ranked.isEmpty else { return OtherWordsPassages() }
    let terms = (expression.terms + expansion.terms).filter(\.isMatter)
    guard !terms.isEmpty else { return OtherWordsPassages() }
    let silent = terms + expression.excludedTerms
    // One word each, since a passage must hold none of a phrase's words either.
    let words = silent.flatMap(\.singleWords)
    let saying = try using { (store) throws(StoreError) in try store.passagesSaying(words, wholeDocuments: byDocument) }
    let passages = try passages(
      near: terms.flatMap(\.stemsOfWords),
      ranked.prefix(OtherWords.feedbackPassages).map { (id: $0.id, score: max($0.score, 0)) },
      allowedBy: query.filters, pool: OtherWords.pool(for: byDocument ? 2 * limit : limit), isOut: saying.contains)
    return OtherWordsPassages(
      passages: passages, silent: Set(silent.filter { !$0.isPrefix }.flatMap(\.stemsOfWords)))
  }

  /// The passages that lie near to some stems and to some passages in the latent space, best first.
  ///
  /// - Parameters:
  ///   - pool: How many candidates are looked at closely.
  ///   - isOut: Whether a passage is known to be none.
  func passages(
    near stems: [[UInt8]], _ feedback: [(id: Int64, score: Double)], allowedBy filters: [QueryFilter] = [], pool: Int,
    isOut: (Int64) -> Bool
  ) throws(LibraryError) -> [OtherWordsPassage] {
    try using { (store) throws(StoreError) in
      guard let (space, stored) = try store.latentSpace(for: stems) else { return [] }
      var reader = TermReader(space)
      let known = try store.latentPassages(feedback.map(\.id))
      let vectors = try store.passageVectors(at: known.values.map(\.place), rank: space.rank)
      var others = OtherWords(
        space, query: stems,
        feedback: feedback.compactMap { passage in
          known[passage.id].map { known in
            OtherWords.Feedback(
              score: passage.score, vector: vectors[known.place] ?? [], terms: reader.passageTerms(of: known.texts))
          }
        })
      var rows: [Int64] = []
      rows.reserveCapacity(space.passages)
      try store.forEachLatentBlock(of: stored) { passages, vectors in
        rows += passages
        others.look(at: vectors)
      }
      let candidates = others.candidates(limit: pool) { isOut(rows[$0]) }
      let read = try store.latentPassages(candidates.map { rows[$0.row] }, allowedBy: filters)
      let found = others.ranked(candidates) { read[rows[$0.row]].map { reader.passageTerms(of: $0.texts) } }
      return found.compactMap { found in
        read[rows[found.row]].map { passage in
          OtherWordsPassage(id: rows[found.row], document: passage.document, score: found.score, terms: found.terms)
        }
      }
    }
  }

  /// The second list as it is shown; of copies the best, with the addresses of the others.
  func hits(
    inOtherWords others: OtherWordsPassages, _ copies: FoundCopies, limit: Int
  ) throws(LibraryError) -> [SearchHit] {
    let read = Self.worthReading(others.passages, limit: limit)
    let byID = Dictionary(read.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let folding = try folding(
      read.map { PassageCandidate(id: $0.id, document: $0.document, score: $0.score) }, copies)
    let rows = try using { (store) throws(StoreError) in try store.passages(folding.shown.map(\.id)) }
    var list = HitList()
    for row in rows where list.count < limit && !row.isQuotationOfOwnText {
      guard let passage = byID[row.id],
        let terms = writtenTerms(passage.terms, in: row.indexedTexts, silent: others.silent), !terms.isEmpty
      else { continue }
      list.add(row, of: passage.document) {
        let shown = Array(terms.prefix(Self.termsShown))
        var hit = Self.hit(row, matching: TermMatcher(shown.map { QueryTerm([$0]) }), score: passage.score)
        hit.terms = shown
        return hit
      }
    }
    try name(folding.hidden, in: &list)
    return list.hits(limit: limit)
  }
}

extension PassageRow {
  /// The passage's bytes, then those of what stands above it in the index: a document's title heads no comment.
  fileprivate var indexedTexts: [[UInt8]] {
    ([body] + headings + [head.title].compactMap { commenter == nil ? $0 : nil }).map { Array($0.utf8) }
  }
}

extension QueryTerm {
  /// Whether some word of it carries more than grammar.
  fileprivate var isMatter: Bool { words.contains { !isStopWord(folded($0)) } }

  /// Each of its words alone, those of grammar left out.
  fileprivate var singleWords: [QueryTerm] {
    words.indices.filter { isPrefix || !isStopWord(folded(words[$0])) }
      .map { QueryTerm([words[$0]], isPrefix: isPrefix && $0 == words.count - 1) }
  }

  /// The stems of its words, those of grammar left out.
  fileprivate var stemsOfWords: [[UInt8]] {
    words.map { folded($0.utf8) }.filter { !isStopWord($0) }.map { stem($0) }
  }
}

extension QueryExpression {
  /// The terms that a hit must not contain.
  fileprivate var excludedTerms: [QueryTerm] {
    switch self {
    case .term, .near: []
    case .any(let parts): parts.flatMap(\.excludedTerms)
    case .clause(let required, let optional, let excluded):
      (required + optional).flatMap(\.excludedTerms) + excluded.flatMap { $0.terms + $0.excludedTerms }
    }
  }
}
