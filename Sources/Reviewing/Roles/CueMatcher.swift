import Text

/// Finds runs of words in sentences: a cue's words side by side, `*` leaving a word's end open, `_` for any one word.
struct CueMatcher<Label: Sendable>: Sendable {
  private struct Cue {
    var words: [[UInt8]]
    var label: Label
    var weight: Double
    var text: String
  }

  /// Cues by their first word; those whose first word is open stand under its letters' first two.
  private let closed: [[UInt8]: [Cue]]
  private let open: [[UInt8]: [Cue]]

  init(_ cues: some Sequence<(label: Label, weight: Double, cues: [String])>) {
    var closed: [[UInt8]: [Cue]] = [:]
    var open: [[UInt8]: [Cue]] = [:]
    for list in cues {
      for text in list.cues {
        let words = text.utf8.split(separator: 0x20).map { Array($0) }
        guard let first = words.first else { continue }
        let cue = Cue(words: words, label: list.label, weight: list.weight, text: text)
        if first.last == UInt8(ascii: "*") {
          open[Array(first.prefix(2)), default: []].append(cue)
        } else {
          closed[first, default: []].append(cue)
        }
      }
    }
    self.closed = closed
    self.open = open
  }

  /// Every cue found in folded words, in reading order: its label, its weight and the index of its first word.
  func matches(in words: [[UInt8]]) -> [(label: Label, weight: Double, words: Range<Int>)] {
    var found: [(label: Label, weight: Double, words: Range<Int>)] = []
    for start in words.indices {
      for cue in (closed[words[start]] ?? []) + (open[Array(words[start].prefix(2))] ?? [])
      where Self.matches(cue.words, words[start...]) {
        found.append((cue.label, cue.weight, start..<start + cue.words.count))
      }
    }
    return found
  }

  /// The cues found that do not stand within a longer one, which says better what is meant.
  func longestMatches(in words: [[UInt8]]) -> [(label: Label, weight: Double, words: Range<Int>)] {
    let all = matches(in: words)
    return all.filter { match in
      !all.contains {
        $0.words.count > match.words.count && $0.words.lowerBound <= match.words.lowerBound
          && $0.words.upperBound >= match.words.upperBound
      }
    }
  }

  private static func matches(_ cue: [[UInt8]], _ words: ArraySlice<[UInt8]>) -> Bool {
    guard words.count >= cue.count else { return false }
    for (wanted, word) in zip(cue, words) {
      if wanted == [UInt8(ascii: "_")] { continue }
      if wanted.last == UInt8(ascii: "*") {
        guard word.starts(with: wanted.dropLast()) else { return false }
      } else if wanted != word {
        return false
      }
    }
    return true
  }
}
