/// The stem of a folded English word, by the algorithm of M. F. Porter, "An algorithm for suffix stripping", Program 14
/// (1980); the same that SQLite's `porter` tokenizer uses, so that stems here and in the index agree.
///
/// Words of fewer than three letters and words with bytes outside `a…z` are given back as they are.
package func stem(_ word: some Sequence<UInt8>) -> [UInt8] {
  let letters = Array(word)
  guard letters.count > 2, letters.allSatisfy(\.isLower) else { return letters }
  var stemmer = PorterStemmer(word: letters)
  stemmer.run()
  return stemmer.word
}

/// The stem of a folded English word; see ``stem(_:)-(Sequence)``.
package func stem(_ word: String) -> String {
  String(decoding: stem(word.utf8), as: UTF8.self)
}

private struct PorterStemmer {
  var word: [UInt8]

  mutating func run() {
    removePlural()
    removePastAndGerund()
    turnFinalY()
    replace(Self.doubleSuffixes, whenMeasureAbove: 0)
    replace(Self.adjectiveSuffixes, whenMeasureAbove: 0)
    removeLongSuffix()
    tidyEnd()
  }

  private func isConsonant(_ i: Int) -> Bool {
    switch word[i] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    case UInt8(ascii: "y"): i == 0 || !isConsonant(i - 1)
    default: true
    }
  }

  /// Porter's m: the number of vowel–consonant sequences in the first `count` letters.
  private func measure(_ count: Int) -> Int {
    var sequences = 0
    var i = 0
    while i < count, isConsonant(i) { i += 1 }
    while i < count {
      while i < count, !isConsonant(i) { i += 1 }
      if i >= count { break }
      sequences += 1
      while i < count, isConsonant(i) { i += 1 }
    }
    return sequences
  }

  private func hasVowel(_ count: Int) -> Bool {
    (0..<count).contains { !isConsonant($0) }
  }

  private func endsInDoubleConsonant() -> Bool {
    let n = word.count
    return n > 1 && word[n - 1] == word[n - 2] && isConsonant(n - 1)
  }

  /// Whether the first `count` letters end consonant–vowel–consonant, the last not w, x or y.
  private func endsInShortSyllable(_ count: Int) -> Bool {
    guard count > 2, isConsonant(count - 1), !isConsonant(count - 2), isConsonant(count - 3) else { return false }
    let last = word[count - 1]
    return last != UInt8(ascii: "w") && last != UInt8(ascii: "x") && last != UInt8(ascii: "y")
  }

  private func ends(_ suffix: StaticString) -> Bool {
    let n = suffix.utf8CodeUnitCount
    guard word.count > n else { return false }
    let start = word.count - n
    return suffix.withUTF8Buffer { letters in
      for i in 0..<n where word[start + i] != letters[i] { return false }
      return true
    }
  }

  private mutating func cut(_ count: Int, append letters: StaticString = "") {
    word.removeLast(count)
    letters.withUTF8Buffer { word.append(contentsOf: $0) }
  }

  private mutating func removePlural() {
    if ends("sses") || ends("ies") {
      cut(2)
    } else if !ends("ss"), ends("s") {
      cut(1)
    }
  }

  private mutating func removePastAndGerund() {
    if ends("eed") {
      if measure(word.count - 3) > 0 { cut(1) }
    } else if ends("ed"), hasVowel(word.count - 2) {
      cut(2)
      mendAfterRemoval()
    } else if ends("ing"), hasVowel(word.count - 3) {
      cut(3)
      mendAfterRemoval()
    }
  }

  private mutating func mendAfterRemoval() {
    if ends("at") || ends("bl") || ends("iz") {
      cut(0, append: "e")
    } else if endsInDoubleConsonant(), let last = word.last, last != UInt8(ascii: "l"), last != UInt8(ascii: "s"),
      last != UInt8(ascii: "z")
    {
      cut(1)
    } else if measure(word.count) == 1, endsInShortSyllable(word.count) {
      cut(0, append: "e")
    }
  }

  private mutating func turnFinalY() {
    if ends("y"), hasVowel(word.count - 1) { cut(1, append: "i") }
  }

  /// - Returns: Whether the word ends in one of the suffixes, replaced or not.
  @discardableResult
  private mutating func replace(_ suffixes: Suffixes, whenMeasureAbove bound: Int) -> Bool {
    guard word.count > 1, let rule = suffixes.rules(for: word[word.count - 2]).first(where: { ends($0.suffix) })
    else { return false }
    let length = rule.suffix.utf8CodeUnitCount
    if measure(word.count - length) > bound { cut(length, append: rule.by) }
    return true
  }

  private mutating func removeLongSuffix() {
    if !replace(Self.longSuffixes, whenMeasureAbove: 1), ends("ion") {
      let rest = word.count - 3
      if measure(rest) > 1, word[rest - 1] == UInt8(ascii: "s") || word[rest - 1] == UInt8(ascii: "t") { cut(3) }
    }
  }

  private mutating func tidyEnd() {
    if ends("e") {
      let rest = word.count - 1
      let m = measure(rest)
      if m > 1 || (m == 1 && !endsInShortSyllable(rest)) { cut(1) }
    }
    if word.last == UInt8(ascii: "l"), endsInDoubleConsonant(), measure(word.count) > 1 { cut(1) }
  }

  // In the order in which they are tried: a suffix stands before those it ends with.
  private static let doubleSuffixes = Suffixes([
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"),
    ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
    ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"),
    ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
  ])
  private static let adjectiveSuffixes = Suffixes([
    ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
  ])
  private static let longSuffixes = Suffixes([
    ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""),
    ("ement", ""), ("ment", ""), ("ent", ""), ("ou", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""),
    ("ive", ""), ("ize", ""),
  ])
}

/// Suffixes and what takes their place, by their last letter but one, which tells them apart best: a word is compared with
/// few of them, as in Porter's own program.
private struct Suffixes {
  typealias Rule = (suffix: StaticString, by: StaticString)

  /// In the order given, by the lowest five bits of the letter.
  private let rules: [[Rule]]

  init(_ rules: [Rule]) {
    var byLetter = [[Rule]](repeating: [], count: 32)
    for rule in rules { byLetter[rule.suffix.withUTF8Buffer { Int($0[$0.count - 2] & 31) }].append(rule) }
    self.rules = byLetter
  }

  func rules(for letter: UInt8) -> [Rule] { rules[Int(letter & 31)] }
}
