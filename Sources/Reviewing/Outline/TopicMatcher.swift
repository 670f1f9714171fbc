import Model
import Text

/// Finds in one pass what of a topic a text names.
struct TopicMatcher: Sendable {
  private struct Wanted {
    var slot: Int
    /// The stems after the first.
    var rest: [[UInt8]]
  }

  private let byStem: [[UInt8]: [Wanted]]
  /// Terms whose last word may go on; they are compared letter by letter.
  private let prefixes: [(slot: Int, term: QueryTerm)]

  init(_ topic: Topic) {
    var byStem: [[UInt8]: [Wanted]] = [:]
    var prefixes: [(slot: Int, term: QueryTerm)] = []
    for (slot, terms) in topic.slots.enumerated() {
      for term in terms {
        let stems = term.words.flatMap { word in
          let bytes = Array(word.utf8)
          return indexedWords(in: bytes).map { stem(folded(bytes[$0])) }
        }
        guard let first = stems.first else { continue }
        if term.isPrefix {
          prefixes.append((slot, term))
        } else {
          byStem[first, default: []].append(Wanted(slot: slot, rest: Array(stems.dropFirst())))
        }
      }
    }
    self.byStem = byStem
    self.prefixes = prefixes
  }

  /// The slots of which a term stands in a text.
  func slots(in text: [UInt8]) -> Set<Int> { Set(occurrences(in: text)) }

  /// The slot of each place where a term stands in a text.
  func occurrences(in text: [UInt8]) -> [Int] {
    var found: [Int] = []
    let stems = indexedWords(in: text).map { stem(folded(text[$0])) }
    for (index, stem) in stems.enumerated() {
      for wanted in byStem[stem] ?? [] where stems[(index + 1)...].starts(with: wanted.rest) {
        found.append(wanted.slot)
      }
    }
    for (slot, term) in prefixes where !matchedWords(in: text, terms: [term]).isEmpty { found.append(slot) }
    return found
  }
}
