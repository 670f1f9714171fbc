import Text

/// A form that questions have: words, alternatives, and places for what is asked about.
///
/// `what|which` is either word, `really?` a word that may be left out, `X`, `Y` and `A` stand for one word or more.
struct QuestionPattern: Sendable {
  private enum Part: Sendable {
    case words(Set<String>, isOptional: Bool)
    case slot(Character)
  }

  private let parts: [Part]

  init(_ text: String) {
    parts = text.split(separator: " ").map { part in
      if let letter = part.first, part.count == 1, letter.isUppercase { return .slot(letter) }
      let isOptional = part.last == "?"
      let words = (isOptional ? part.dropLast() : part).split(separator: "|").map(String.init)
      return .words(Set(words), isOptional: isOptional)
    }
  }

  /// What each place holds, as ranges of indices into folded words; nothing when the words have another form.
  ///
  /// Of several ways to match, the one with the shortest first place is taken.
  func match(_ words: [String]) -> [Character: Range<Int>]? {
    var found: [Character: Range<Int>] = [:]
    return matches(words, from: 0, part: 0, &found) ? found : nil
  }

  private func matches(_ words: [String], from start: Int, part: Int, _ found: inout [Character: Range<Int>]) -> Bool {
    guard part < parts.count else { return start == words.count }
    switch parts[part] {
    case .words(let wanted, let isOptional):
      if start < words.count, wanted.contains(words[start]), matches(words, from: start + 1, part: part + 1, &found) {
        return true
      }
      return isOptional && matches(words, from: start, part: part + 1, &found)
    case .slot(let name):
      // The last place takes all that is left; trying shorter runs would be lost time.
      let first = part == parts.count - 1 ? words.count : start + 1
      for end in stride(from: first, through: words.count, by: 1) where end > start {
        found[name] = start..<end
        if matches(words, from: end, part: part + 1, &found) { return true }
      }
      found[name] = nil
      return false
    }
  }
}
