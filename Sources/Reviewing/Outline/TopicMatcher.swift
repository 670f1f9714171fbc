import Model
import Text

/// Finds in one pass what of a topic a text names.
struct TopicMatcher: Sendable {
  private struct Wanted {
    var slot: Int
    /// The numbers of the stems after the first.
    var rest: [Int?]
  }

  private let finder: StemFinder
  /// By the number of the first stem.
  private let wanted: [[Wanted]]
  /// Terms whose last word may go on; they are compared letter by letter.
  private let prefixes: [(slot: Int, matcher: TermMatcher)]

  init(_ topic: Topic) {
    var terms: [(slot: Int, stems: [[UInt8]])] = []
    var prefixes: [(slot: Int, matcher: TermMatcher)] = []
    for (slot, alternatives) in topic.slots.enumerated() {
      for term in alternatives {
        let stems = term.words.flatMap { indexedStems(in: Array($0.utf8)) }
        guard !stems.isEmpty else { continue }
        if term.isPrefix { prefixes.append((slot, TermMatcher([term]))) } else { terms.append((slot, stems)) }
      }
    }
    let finder = StemFinder(terms.lazy.flatMap(\.stems))
    var wanted = [[Wanted]](repeating: [], count: finder.stems.count)
    for (slot, stems) in terms {
      let numbers = stems.map(finder.number(of:))
      guard let first = numbers[0] else { continue }
      wanted[first].append(Wanted(slot: slot, rest: Array(numbers.dropFirst())))
    }
    (self.finder, self.wanted, self.prefixes) = (finder, wanted, prefixes)
  }

  /// The slots of which a term stands in a text.
  func slots(in text: [UInt8]) -> Set<Int> { Set(occurrences(in: text)) }

  /// The slot of each place where a term stands in a text.
  func occurrences(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    let stems = finder.stems(in: text)
    for case (let index, let stem?) in stems.enumerated() {
      for wanted in wanted[stem] where stems[(index + 1)...].starts(with: wanted.rest) { found.append(wanted.slot) }
    }
    for (slot, matcher) in prefixes where !matcher.words(in: text).isEmpty { found.append(slot) }
    return found
  }
}
