/// A search whose time is taken: what a user types, and the words that a bare FTS5 query looks for instead.
package struct TimedQuery: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case rare, common
    case twoWords = "two words"
    case fiveWords = "five words"
    case phrase, prefix, question
  }

  package var kind: Kind
  package var typed: String
  /// In the language of FTS5's MATCH.
  package var expression: String

  /// Three searches of each kind in so many passages of the vocabulary's words.
  ///
  /// A common word stands in a tenth of the passages, the two words in one of thirty and one of eighty, a rare one in some
  /// five of them, or more where the vocabulary has no rarer.
  package static func all(_ vocabulary: Vocabulary, passages: Int) -> [TimedQuery] {
    Kind.allCases.flatMap { kind in (0..<3).map { TimedQuery(kind, $0, vocabulary, passages: passages) } }
  }

  private init(_ kind: Kind, _ number: Int, _ vocabulary: Vocabulary, passages: Int) {
    self.kind = kind
    func word(_ rank: Int) -> String {
      vocabulary.words[min(rank + number * (rank / 50 + 1), vocabulary.words.count - 1)]
    }
    let ranks: [Int] =
      switch kind {
      case .rare: [min(passages * 2, vocabulary.words.count * 3 / 4)]
      case .common: [90]
      case .twoWords: [300, 800]
      case .fiveWords: [100, 300, 800, 2_500, 8_000]
      case .phrase, .prefix: [400]
      case .question: [300, 800, 2_500, 150]
      }
    let words = ranks.map(word)
    let alternatives = words.map { "\"\($0)\"" }.joined(separator: " OR ")
    switch kind {
    case .rare, .common, .twoWords, .fiveWords: (typed, expression) = (words.joined(separator: " "), alternatives)
    case .phrase:
      let follower = vocabulary.words.firstIndex(of: words[0]).map(vocabulary.companion) ?? 0
      let phrase = "\"\(words[0]) \(vocabulary.words[follower])\""
      (typed, expression) = (phrase, phrase)
    case .prefix: (typed, expression) = ("\(words[0].prefix(4))*", "\"\(words[0].prefix(4))\"*")
    case .question:
      (typed, expression) = (
        "how does the \(words[0]) of \(words[1]) change what \(words[2]) is in a \(words[3])?", alternatives
      )
    }
  }
}
