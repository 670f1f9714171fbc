import GRDB
package import Model

/// The words of a query that were left to a second look, since looking each of their postings up would take too long.
package struct SparedTerms: Hashable, Sendable {
  /// Each as often as it was asked for, with the number of passages that say it.
  package var terms: [FrequentTerm] = []
  /// How many passages there are; 0 when nothing was spared.
  package var passages = 0
}

extension Store {
  /// FTS5 weighs every posting of every word, so the time of a ranked search grows with their sum.
  package static let postingBudget = 1_000_000

  /// A query whose words have no more than a million postings together, and the words left out of it for that, the
  /// commonest first. Only single words that need not occur are left out; in a library of common size none.
  ///
  /// - Throws: `StoreError.stopped` when the time is over.
  package func affordable(
    _ query: Query, postings budget: Int = postingBudget, seconds: Double = 1
  ) throws(StoreError) -> (query: Query, spared: SparedTerms) {
    guard case .clause(let required, let optional, let excluded) = query.expression else { return (query, .init()) }
    let words = optional.compactMap(\.loneWord)
    guard !words.isEmpty else { return (query, .init()) }
    // Mostly it is plain without counting.
    let passages = try read { db in try Int.fetchOne(db, sql: "SELECT max(id) FROM passage") ?? 0 }
    guard passages > budget / words.count else { return (query, .init()) }
    let counts = try read(within: seconds) { db in try Self.counts(of: Set(words), db) }
    guard counts.values.reduce(0, +) > budget else { return (query, .init()) }
    var left = budget
    var kept: Set<QueryTerm> = []
    let rarest = counts.sorted { ($0.value, $0.key.words[0]) < ($1.value, $1.key.words[0]) }
    for (word, count) in rarest {
      left -= count
      guard left >= 0 || kept.isEmpty && required.isEmpty else { break }
      kept.insert(word)
    }
    var spared = SparedTerms()
    var rest: [QueryExpression] = []
    for item in optional {
      if let word = item.loneWord, !kept.contains(word), let count = counts[word] {
        spared.terms.append(FrequentTerm(word: word.words[0], passages: count))
      } else {
        rest.append(item)
      }
    }
    guard !spared.terms.isEmpty else { return (query, .init()) }
    spared.passages = passages
    var affordable = query
    affordable.expression = .clause(required: required, optional: rest, excluded: excluded)
    return (affordable, spared)
  }

  /// In how many passages each word occurs.
  private static func counts(of words: Set<QueryTerm>, _ db: Database) throws -> [QueryTerm: Int] {
    let count = try db.cachedStatement(sql: "SELECT count(*) FROM fts WHERE fts MATCH ?")
    var counts: [QueryTerm: Int] = [:]
    for word in words {
      counts[word] = try Int.fetchOne(count, arguments: [SearchExpression(.term(word)).match]) ?? 0
    }
    return counts
  }
}

extension QueryExpression {
  /// The word, where it is nothing but one that need not occur.
  fileprivate var loneWord: QueryTerm? {
    guard case .term(let term) = self, term.words.count == 1, !term.isQuoted, !term.isPrefix, !term.isInTitle else {
      return nil
    }
    return term
  }
}
