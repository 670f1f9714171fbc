import Model
import Reviewing
import Storage
import Text

/// A passage of the second list, before it is shown.
struct OtherWordsPassage {
  var id: Int64
  var document: Int64
  var score: Double
  var terms: [String]
}

extension Library {
  /// The passages that are about a query and hold none of its words, nor of those it was expanded by, best first.
  ///
  /// - Parameters:
  ///   - ranked: The passages that say it, best first, and the words of those that it is told by.
  ///   - byDocument: Whether a document that says it anywhere is left out as a whole.
  func inOtherWords(
    _ query: Query, _ expansion: QueryExpansion, ranked: [PassageCandidate], limit: Int, byDocument: Bool = false
  ) throws(LibraryError) -> [OtherWordsPassage] {
    guard limit > 0, let expression = query.expression, !ranked.isEmpty else { return [] }
    let terms = (expression.terms + expansion.terms).filter(\.isMatter)
    let silent = terms + expression.excludedTerms
    let stems = terms.flatMap(\.stemsOfWords)
    guard !terms.isEmpty,
      let (space, stored) = try using({ (store) throws(StoreError) in try store.latentSpace(for: stems) })
    else { return [] }
    let best = ranked.prefix(OtherWords.feedbackPassages)
    let places = stored.places(of: best.map(\.id))
    let others = OtherWords(
      space, query: stems, silent: Set(silent.filter { !$0.isPrefix }.flatMap(\.stemsOfWords)),
      feedback: best.map { passage in
        OtherWords.Feedback(
          row: places[passage.id], score: max(passage.score, 0),
          text: Array(passage.text.utf8) + [0x0A] + Array(passage.title.utf8))
      })
    // One word each, since a passage must hold none of a phrase's words either.
    let words = silent.flatMap(\.singleWords)
    let saying = try using { (store) throws(StoreError) in try store.passagesSaying(words, wholeDocuments: byDocument) }
    let pool = others.candidates(limit: OtherWords.pool(for: byDocument ? 2 * limit : limit)) { row in
      saying.contains(stored.rows[row])
    }
    let ids = pool.map { stored.rows[$0.row] }
    let read = try using { (store) throws(StoreError) in try store.words(of: ids, allowedBy: query.filters) }
    let found = others.ranked(pool) { candidate in
      read[stored.rows[candidate.row]].map { text in
        [Array(text.body.utf8), Array(text.headings.utf8), Array((text.title ?? "").utf8)]
      }
    }
    return found.compactMap { found in
      let id = stored.rows[found.row]
      return read[id].map { OtherWordsPassage(id: id, document: $0.document, score: found.score, terms: found.terms) }
    }
  }

  /// The second list as it is shown; of copies the best, with the addresses of the others.
  func hits(
    inOtherWords passages: [OtherWordsPassage], _ copies: FoundCopies, limit: Int
  ) throws(LibraryError) -> [SearchHit] {
    let byID = Dictionary(passages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let read = Self.worthReading(passages, limit: limit)
    let folding = try folding(
      read.map { PassageCandidate(id: $0.id, document: $0.document, score: $0.score) }, copies)
    let rows = try using { (store) throws(StoreError) in try store.passages(folding.shown.map(\.id)) }
    var list = HitList()
    for row in rows where list.hits.count < limit && !row.isQuotationOfOwnText {
      guard let passage = byID[row.id] else { continue }
      list.add(row, of: passage.document) {
        var hit = Self.hit(row, terms: passage.terms.map { QueryTerm([$0]) }, score: passage.score)
        hit.terms = passage.terms
        return hit
      }
    }
    try name(folding.hidden, in: &list)
    return list.hits
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
