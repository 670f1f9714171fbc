import Model
import Text

/// Reads a question: which of the kinds a reviewer asks it is, and what it is about.
package func readQuestion(_ text: String) -> Question {
  let bytes = Array(text.utf8)
  var ranges: [Range<Int>] = []
  var folds: [String] = []
  for range in words(in: bytes) {
    let word = folded(String(decoding: bytes[range], as: UTF8.self))
    for part in contractions[word] ?? [word] {
      ranges.append(range)
      folds.append(part)
    }
  }
  for form in QuestionForms.all {
    guard let slots = form.pattern.match(folds) else { continue }
    let topics = ["X", "Y"].compactMap { (name: Character) -> String? in
      slots[name].map { trimmed($0, folds) }.map { written($0, ranges, bytes) }
    }
    let person = slots["A"].map { written($0, ranges, bytes) }
    // "What did we say about it" names nobody.
    if let place = slots["A"], place.allSatisfy({ isStopWord(folds[$0]) || anybody.contains(folds[$0]) }) {
      return Question(text: text, kind: .known, topics: topics)
    }
    guard topics.allSatisfy({ !$0.isEmpty }) else { continue }
    return Question(text: text, kind: form.kind, topics: topics, person: person.map(withoutPossessive))
  }
  return Question(text: text, kind: .general, topics: [text])
}

/// What the forms know as two words.
private let contractions = [
  "what's": ["what", "is"], "who's": ["who", "is"], "where's": ["where", "is"], "how's": ["how", "is"],
]

private let anybody: Set<String> = ["people", "everybody", "everyone", "anybody", "anyone", "researchers"]

/// A place without the articles before it.
private func trimmed(_ place: Range<Int>, _ folds: [String]) -> Range<Int> {
  var start = place.lowerBound
  while start + 1 < place.upperBound, ["the", "a", "an", "this", "that"].contains(folds[start]) { start += 1 }
  return start..<place.upperBound
}

private func written(_ place: Range<Int>, _ ranges: [Range<Int>], _ bytes: [UInt8]) -> String {
  guard let first = place.first, let last = place.last else { return "" }
  return String(decoding: bytes[ranges[first].lowerBound..<ranges[last].upperBound], as: UTF8.self)
}

private func withoutPossessive(_ name: String) -> String {
  for ending in ["'s", "\u{2019}s"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
  return name
}
