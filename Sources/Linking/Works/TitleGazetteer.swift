import Text

/// Finds any of many titles in a text in one pass, whatever the letter case and punctuation between their words.
///
/// An automaton over words (A. V. Aho and M. J. Corasick, "Efficient string matching: an aid to bibliographic search",
/// CACM 18(6), 1975): its letters are hashes of folded words, so that a title matches across line ends and dashes.
struct TitleGazetteer: Sendable {
  /// One finding: the words it covers and the titles that end there.
  struct Match: Hashable, Sendable {
    var title: Int
    /// Indices of the text's words.
    var words: Range<Int>
  }

  private var edges: [Edge: Int] = [:]
  private var failure: [Int] = [0]
  private var ends: [[(title: Int, length: Int)]] = [[]]

  private struct Edge: Hashable {
    var state: Int
    var word: UInt64
  }

  init(_ titles: [[UInt64]]) {
    for (i, title) in titles.enumerated() where !title.isEmpty {
      var state = 0
      for word in title {
        let edge = Edge(state: state, word: word)
        if let next = edges[edge] {
          state = next
        } else {
          failure.append(0)
          ends.append([])
          edges[edge] = failure.count - 1
          state = failure.count - 1
        }
      }
      ends[state].append((i, title.count))
    }
    linkFailures(titles)
  }

  /// States are linked in order of their depth, so that a shorter suffix is always complete before a longer one.
  private mutating func linkFailures(_ titles: [[UInt64]]) {
    var byDepth: [[(state: Int, parent: Int, word: UInt64)]] = []
    var seen: Set<Int> = [0]
    for title in titles {
      var state = 0
      for (depth, word) in title.enumerated() {
        guard let next = edges[Edge(state: state, word: word)] else { break }
        while byDepth.count <= depth { byDepth.append([]) }
        if seen.insert(next).inserted { byDepth[depth].append((next, state, word)) }
        state = next
      }
    }
    for (state, parent, word) in byDepth.dropFirst().joined() {
      let target = step(failure[parent], word)
      failure[state] = target
      ends[state] += ends[target]
    }
  }

  private func step(_ start: Int, _ word: UInt64) -> Int {
    var state = start
    while true {
      if let next = edges[Edge(state: state, word: word)] { return next }
      if state == 0 { return 0 }
      state = failure[state]
    }
  }

  /// All findings, in order of their ends; they may overlap.
  func matches(in words: [UInt64]) -> [Match] {
    var found: [Match] = []
    var state = 0
    for (i, word) in words.enumerated() {
      state = step(state, word)
      for end in ends[state] { found.append(Match(title: end.title, words: i + 1 - end.length..<i + 1)) }
    }
    return found
  }
}

/// Hashes of a text's folded words, the possessive `'s` left out.
func titleWords(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [UInt64] {
  ranges.map { range in
    let word = folded(bytes[range.lowerBound..<(possessiveStem(bytes, range) ?? range.upperBound)])
    return wordHash(word, word.indices)
  }
}
