import Library
import Model

/// `quire-bench searches`: the seconds that searches take in a process that goes on.
struct SearchesTask {
  let library: String
  let rounds: Int
  /// The most hits of the second list; 0 for none.
  let otherWords: Int

  /// One line a query: the seconds of every round, apart from a first that warms the cache; `inf` for one that was stopped.
  func run(_ queries: [String]) throws -> [String] {
    let library = try Library.open(library)
    return queries.map { query in
      let seconds = (0...rounds).map { _ in
        let start = ContinuousClock.now
        let found = try? library.search(query, SearchOptions(otherWords: otherWords))
        return found == nil ? .infinity : (ContinuousClock.now - start) / .seconds(1)
      }
      return seconds.dropFirst().map { String($0) }.joined(separator: " ")
    }
  }
}
