import Text

/// Phrases that a document goes on to call by their initials.
extension TermCollection {
  /// The longest short forms that are looked at, in letters.
  private static let mostInitials = 5

  /// For each phrase whose initials stand between marks behind it ("a tide pool (TP)"), how often they are used.
  ///
  /// The words as numbers tell no bracket from a comma; that every letter is the initial of its word, and none is left,
  /// is evidence enough.
  func usesOfInitials(in range: Range<Int>) -> [[UInt32]: Int] {
    var initials: [[UInt32]: UInt32] = [:]
    for word in range where isApart(word, in: range) && words[word].isCapital && role(word) == .term {
      guard let phrase = phrase(spelledBy: word, in: range) else { continue }
      initials[phrase.map(stem)] = stem(word)
    }
    guard !initials.isEmpty else { return [:] }
    var uses = Dictionary(initials.values.map { ($0, 0) }) { first, _ in first }
    for word in range where words[word].isCapital { uses[stem(word)]? += 1 }
    return initials.mapValues { uses[$0] ?? 0 }
  }

  /// Whether a mark stands before a word and behind it.
  private func isApart(_ word: Int, in range: Range<Int>) -> Bool {
    words[word].isParted && (word + 1 == range.upperBound || words[word + 1].isParted)
  }

  /// The words right before a word that it spells by their initials, the ending of its plural left aside.
  private func phrase(spelledBy word: Int, in range: Range<Int>) -> Range<Int>? {
    let letters = vocabulary.letters(ofForm: words[word].form)
    let isPlural = letters.last == UInt8(ascii: "s")
    for letters in isPlural ? [letters, letters.dropLast()] : [letters] {
      let start = word - letters.count
      guard 2...Self.mostInitials ~= letters.count, start >= range.lowerBound else { continue }
      let phrase = start..<word
      let isSpelled = zip(phrase, letters).allSatisfy { vocabulary.letters(ofForm: words[$0].form).first == $1 }
      if isSpelled, !phrase.dropFirst().contains(where: { words[$0].isParted }) { return phrase }
    }
    return nil
  }
}
