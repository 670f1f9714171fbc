package import Model
import Text

/// Finds the words of texts that a query's terms match: a word matches when its stem does, a prefix when the word goes on
/// from it, and a term of several words where all of them stand side by side.
package struct TermMatcher: Hashable, Sendable {
  private struct Wanted: Hashable {
    var isPrefix: Bool
    var folds: [[UInt8]]
    /// The numbers of their stems.
    var stems: [Int?]
  }

  private let wanted: [Wanted]
  private let finder: StemFinder

  package init(_ terms: [QueryTerm]) {
    let folds = terms.map { term in term.words.map { folded($0.utf8) } }
    let stems = folds.map { folds in folds.map { stem($0) } }
    let finder = StemFinder(stems.joined())
    wanted = terms.indices.filter { !folds[$0].isEmpty }.map { term in
      Wanted(isPrefix: terms[term].isPrefix, folds: folds[term], stems: stems[term].map(finder.number(of:)))
    }
    self.finder = finder
  }

  /// The words of a UTF-8 text that match, by their bytes, with their stems; in reading order.
  package func words(in bytes: [UInt8]) -> [(range: Range<Int>, stem: [UInt8])] {
    let words = indexedWords(in: bytes)
    let stems = words.map { finder.stem(of: $0, in: bytes) }
    var isMatched = [Bool](repeating: false, count: words.count)
    for term in wanted where term.folds.count <= words.count {
      let last = term.folds.count - 1
      for start in 0...words.count - term.folds.count {
        guard (0..<last).allSatisfy({ stems[start + $0] == term.stems[$0] }) else { continue }
        let isEnd =
          term.isPrefix
          ? folded(bytes[words[start + last]]).starts(with: term.folds[last]) : stems[start + last] == term.stems[last]
        guard isEnd else { continue }
        for index in start...start + last { isMatched[index] = true }
      }
    }
    return words.indices.filter { isMatched[$0] }.map { index in
      (words[index], stems[index].map { finder.stems[$0] } ?? stem(folded(bytes[words[index]])))
    }
  }
}
