import Text

/// Finds a text that stands in a file twice, by lines: a chain of shared runs of eight words that covers at least 30 %
/// of the text, gaps allowed.
///
/// Natural repetition (refrains, lists, near-equal sentences) makes no chain: its lines do not follow each other in both
/// places.
struct RepeatedLines {
  private static let width = 8
  private static let share = 0.3

  /// For each line of the later copy the earlier line it repeats.
  private var earlier: [Int: Int] = [:]
  private var repeats: Set<Int> = []
  /// The first line of the later copy.
  private(set) var startOfSecond: Int?

  init(_ lines: TextLines) {
    let total = (0..<lines.count).reduce(0) { $0 + lines.wordCount($1) }
    let matches = Self.matches(lines)
    let chain = Self.chain(matches, lines)
    let covered = chain.reduce(0) { $0 + lines.wordCount($1.later) }
    guard total > 0, Double(covered) >= Self.share * Double(total), let first = chain.first, let last = chain.last
    else {
      return
    }
    for link in chain { earlier[link.later] = link.earlier }
    startOfSecond = first.later
    // The copies run from the chain's ends to whatever cannot belong to the other.
    let front = first.earlier..<min(last.earlier + 1, first.later)
    let back = first.later..<last.later + 1
    let border = first.later
    let frontWords = (0..<border).reduce(0) { $0 + lines.wordCount($1) }
    let isFullerSecond = total - frontWords > frontWords
    let (copy, others) = isFullerSecond ? (front, border..<lines.count) : (back, 0..<border)
    // A line that recurs within one copy is in no chain; its words stand in the other copy all the same.
    let known = Set(others.map { Array(lines.slice($0)) })
    let matched = Set(chain.map(isFullerSecond ? \.earlier : \.later))
    for index in copy where matched.contains(index) || known.contains(Array(lines.slice(index))) {
      repeats.insert(index)
    }
  }

  var isEmpty: Bool { repeats.isEmpty }
  func isRepeat(_ line: Int) -> Bool { repeats.contains(line) }
  /// The line of the earlier copy that a line of the later one repeats, or the other way round.
  func counterpart(_ line: Int) -> Int? { earlier[line] ?? earlier.first { $0.value == line }?.key }

  private struct Match {
    var earlier: Int
    var later: Int
    var words: Int
  }

  /// Pairs of lines of which the later is mostly made of shingles of the earlier.
  private static func matches(_ lines: TextLines) -> [Match] {
    var owners: [UInt64: Int] = [:]
    var found: [Match] = []
    for index in 0..<lines.count {
      let ranges = words(in: lines.bytes, lines.lines[index].range)
      let hashes = shingles(of: lines.bytes, words: ranges, width: width)
      var counts: [Int: Int] = [:]
      for hash in hashes { if let owner = owners[hash] { counts[owner, default: 0] += 1 } }
      if let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value * 2 >= hashes.count {
        found.append(Match(earlier: best.key, later: index, words: ranges.count))
      }
      for hash in hashes where owners[hash] == nil { owners[hash] = index }
    }
    return found
  }

  /// The chain of matches in which both sides advance that covers the most words.
  private static func chain(_ matches: [Match], _ lines: TextLines) -> [Match] {
    guard !matches.isEmpty else { return [] }
    var best = matches.map(\.words)
    var previous = [Int?](repeating: nil, count: matches.count)
    for i in matches.indices {
      // A chain that long is found by its recent links; looking back further would take quadratic time.
      for j in max(0, i - 400)..<i where matches[j].earlier < matches[i].earlier && best[j] + matches[i].words > best[i]
      {
        best[i] = best[j] + matches[i].words
        previous[i] = j
      }
    }
    var current = best.indices.max { best[$0] < best[$1] }
    var chain: [Match] = []
    while let index = current {
      chain.append(matches[index])
      current = previous[index]
    }
    return chain.reversed()
  }
}
