import Text

/// Finds runs of words in sentences: a cue's words side by side, `*` leaving a word's end open, `_` for any one word.
struct CueMatcher<Label: Sendable>: Sendable {
  /// What one word of a cue asks for.
  private enum Part {
    case word([UInt8])
    case beginning([UInt8])
    case any

    init(_ written: ArraySlice<UInt8>) {
      self =
        if written.elementsEqual("_".utf8) {
          .any
        } else if written.last == UInt8(ascii: "*") {
          .beginning(Array(written.dropLast()))
        } else {
          .word(Array(written))
        }
    }

    func isMet(by word: [UInt8]) -> Bool {
      switch self {
      case .word(let letters): word == letters
      case .beginning(let letters): word.starts(with: letters)
      case .any: true
      }
    }
  }

  private struct Cue {
    var count: Int
    /// After the first, by which the cue was found.
    var rest: [Part]
    /// The letters of the first word, where its end is open.
    var beginning: [UInt8]
    var label: Label
    var weight: Double
  }

  /// Cues by their first word; those whose first word is open stand under its letters' first two.
  private let closed: [[UInt8]: [Cue]]
  private let open: [UInt16: [Cue]]

  init(_ cues: some Sequence<(label: Label, weight: Double, cues: [String])>) {
    var closed: [[UInt8]: [Cue]] = [:]
    var open: [UInt16: [Cue]] = [:]
    for list in cues {
      for text in list.cues {
        let words = Array(text.utf8).split(separator: 0x20)
        guard let first = words.first else { continue }
        var cue = Cue(
          count: words.count, rest: words.dropFirst().map(Part.init), beginning: [], label: list.label,
          weight: list.weight)
        switch Part(first) {
        case .beginning(let letters):
          cue.beginning = letters
          open[Self.firstTwo(letters), default: []].append(cue)
        case .word, .any:
          closed[Array(first), default: []].append(cue)
        }
      }
    }
    self.closed = closed
    self.open = open
  }

  /// Every cue found in folded words, in reading order: its label, its weight and the indices of its words.
  func matches(in words: [[UInt8]]) -> [(label: Label, weight: Double, words: Range<Int>)] {
    var found: [(label: Label, weight: Double, words: Range<Int>)] = []
    for start in words.indices {
      func add(_ cue: Cue) {
        guard start + cue.count <= words.count, words[start].starts(with: cue.beginning) else { return }
        for (offset, part) in cue.rest.enumerated() where !part.isMet(by: words[start + 1 + offset]) { return }
        found.append((cue.label, cue.weight, start..<start + cue.count))
      }
      closed[words[start]]?.forEach(add)
      open[Self.firstTwo(words[start])]?.forEach(add)
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

  private static func firstTwo(_ letters: [UInt8]) -> UInt16 {
    letters.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }
}
