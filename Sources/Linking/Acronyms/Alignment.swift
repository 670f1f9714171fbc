import Text

/// How the words of a candidate spell a short form, at what cost.
struct Alignment {
  /// The index of the first word of the long form.
  var start: Int
  /// The index behind the last word that gives a letter.
  var end: Int
  /// In hundredths.
  var cost: Int
}

/// Spells short forms through the words of candidates at the least cost.
///
/// A dynamic programme over (letters spelt, words passed): a word's initial is free, letters within a word cost little
/// when they follow a spelt one, and what is passed over costs by its weight. Greedy matching from the right, as
/// A. Schwartz and M. Hearst have it ("A simple algorithm for identifying abbreviation definitions in biomedical text",
/// PSB 2003), takes the first way to spell; the cheapest is more often the one that was meant.
struct Aligner {
  private enum Price {
    static let skipStop = 10
    static let skipHyphenPart = 45
    static let skipContent = 95
    /// A capitalised word of a long name.
    static let skipName = 45
    static let stopFirst = 60
    /// A word that joins what stands before to what follows begins no name.
    static let joinFirst = 200
    /// To begin behind the hyphen of a compound, which is mostly a part of the name.
    static let hyphenPartFirst = 60
    static let comma = 25
    static let none = Int.max / 2
  }

  // One row for each number of letters spelt; kept between calls, since there is one call for every bracket of a text.
  private var cost: [Int] = []
  private var start: [Int] = []
  private var stop: [Int] = []
  private var width = 0

  /// The cheapest alignment for a long form that stands before its acronym; words behind its last letter are paid for.
  mutating func endingLast(_ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], isName: Bool) -> Alignment? {
    guard let first = letters.first, words.contains(where: { begins($0, with: first, bytes) }) else { return nil }
    fill(letters, words, bytes, startsAnywhere: true, isName: isName)
    return result(letters.count, words.count)
  }

  /// The cheapest alignment that begins with the first word, for a long form that stands behind its acronym.
  ///
  /// - Parameter isWhole: Whether words behind the last letter are paid for; otherwise they are no part of it.
  mutating func beginningFirst(
    _ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], isName: Bool, isWhole: Bool
  ) -> Alignment? {
    guard let first = letters.first, let word = words.first, begins(word, with: first, bytes) else { return nil }
    fill(letters, words, bytes, startsAnywhere: false, isName: isName)
    if isWhole { return result(letters.count, words.count) }
    return (1...words.count).compactMap { result(letters.count, $0) }
      .filter { !words[$0.end - 1].isStop }
      .min { ($0.cost, $0.end) < ($1.cost, $1.end) }
  }

  private func result(_ letters: Int, _ words: Int) -> Alignment? {
    let place = letters * width + words
    return cost[place] < Price.none ? Alignment(start: start[place], end: stop[place], cost: cost[place]) : nil
  }

  /// Whether a word can give the first letter: by its initial, as a figure, or as `ex` for x.
  private func begins(_ word: LongWord, with letter: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes[word.range.lowerBound].lowered == letter || letter.isDigit && figure(bytes, word.range) == letter
      || letter == UInt8(ascii: "x") && bytes[word.range.lowerBound].lowered == UInt8(ascii: "e")
  }

  private mutating func fill(
    _ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], startsAnywhere: Bool, isName: Bool
  ) {
    let n = letters.count
    let m = words.count
    width = m + 1
    let size = (n + 1) * width
    if cost.count < size {
      cost = [Int](repeating: Price.none, count: size)
      start = [Int](repeating: 0, count: size)
      stop = [Int](repeating: 0, count: size)
    } else {
      for i in 0..<size { cost[i] = Price.none }
    }
    for j in 0..<m where startsAnywhere || j == 0 {
      cost[j] =
        words[j].isJoin
        ? Price.joinFirst : words[j].isStop ? Price.stopFirst : words[j].followsHyphen ? Price.hyphenPartFirst : 0
      start[j] = j
    }
    for j in 0..<m {
      let word = words[j]
      let skip =
        word.isStop
        ? Price.skipStop
        : word.followsHyphen
          ? Price.skipHyphenPart : isName && word.isCapital ? Price.skipName : Price.skipContent
      for i in 0...n where cost[i * width + j] < Price.none {
        let here = cost[i * width + j] + (i > 0 && word.followsComma ? Price.comma : 0)
        let from = start[i * width + j]
        if i > 0 { relax(i * width + j + 1, here + skip, from, stop[i * width + j]) }
        if i < n { spell(letters, i, word, j, here, from, bytes) }
      }
    }
  }

  private mutating func relax(_ place: Int, _ value: Int, _ from: Int, _ end: Int) {
    guard value < cost[place] || value == cost[place] && from > start[place] else { return }
    cost[place] = value
    start[place] = from
    stop[place] = end
  }

  /// Enters the ways in which a word can give the next letters.
  private mutating func spell(
    _ letters: [UInt8], _ i: Int, _ word: LongWord, _ j: Int, _ here: Int, _ from: Int, _ bytes: [UInt8]
  ) {
    let range = word.range
    let first = letters[i]
    let next = j + 1
    // "to" and "two" for 2, "for" and "four" for 4, "ex" for x.
    if first.isDigit, figure(bytes, range) == first { relax((i + 1) * width + next, here, from, next) }
    if first == UInt8(ascii: "x"), range.count > 2, bytes[range.lowerBound].lowered == UInt8(ascii: "e"),
      bytes[range.lowerBound + 1].lowered == UInt8(ascii: "x")
    {
      relax((i + 1) * width + next, here + 5, from, next)
    }
    // A long form begins with an initial.
    if i == 0, bytes[range.lowerBound].lowered != first { return }
    var isCapital = range.count > 1
    for k in range where isCapital && !bytes[k].isUpper && !bytes[k].isDigit { isCapital = false }
    var position = range.lowerBound
    var price = 0
    var last = range.lowerBound - 1
    var count = 0
    while i + count < letters.count {
      let letter = letters[i + count]
      var found = position
      while found < range.upperBound, bytes[found].lowered != letter { found += 1 }
      guard found < range.upperBound else { return }
      if found > range.lowerBound {
        if count == 0 {
          // A capital within a word, as in "RemOve", begins a part of it.
          price += bytes[found].isUpper && !isCapital ? 30 : 100
        } else if isCapital {
          price += 2
        } else if found == last + 1 || bytes[found].isUpper {
          price += 10
        } else {
          price += 30
        }
      }
      count += 1
      last = found
      position = found + 1
      // A word that the short form holds whole costs nothing.
      let isWhole = count == range.count && count > 2 && count < letters.count
      relax((i + count) * width + next, here + (isWhole ? 0 : price), from, next)
    }
  }

  private func figure(_ bytes: [UInt8], _ word: Range<Int>) -> UInt8? {
    guard word.count <= 5 else { return nil }
    switch String(decoding: bytes[word].map(\.lowered), as: UTF8.self) {
    case "to", "two", "too": return UInt8(ascii: "2")
    case "for", "four": return UInt8(ascii: "4")
    case "one": return UInt8(ascii: "1")
    case "three": return UInt8(ascii: "3")
    case "five": return UInt8(ascii: "5")
    case "six": return UInt8(ascii: "6")
    default: return nil
    }
  }
}
