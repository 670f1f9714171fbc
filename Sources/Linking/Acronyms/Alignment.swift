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

  // For each number of words passed a column with a cell for each number of letters spelt; kept between calls, since there
  // is one call for every bracket of a text.
  private var cells: [Alignment] = []
  private var height = 0
  private var limit = 0

  /// The cheapest alignment for a long form that stands before its acronym; words behind its last letter are paid for.
  ///
  /// - Parameter limit: What it may cost at most for each letter. Prices only add up, so that nothing is lost when what
  ///   costs more is given up on the way.
  mutating func endingLast(
    _ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], isName: Bool, limit: Int = 1_000
  ) -> Alignment? {
    guard let first = letters.first, words.contains(where: { begins($0, with: first, bytes) }) else { return nil }
    fill(letters, words, bytes, startsAnywhere: true, isName: isName, limit)
    return result(letters.count, words.count)
  }

  /// The cheapest alignment that begins with the first word, for a long form that stands behind its acronym.
  ///
  /// - Parameters:
  ///   - isWhole: Whether words behind the last letter are paid for; otherwise they are no part of it.
  ///   - limit: What it may cost at most for each letter.
  mutating func beginningFirst(
    _ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], isName: Bool, isWhole: Bool, limit: Int = 1_000
  ) -> Alignment? {
    guard let first = letters.first, let word = words.first, begins(word, with: first, bytes) else { return nil }
    fill(letters, words, bytes, startsAnywhere: false, isName: isName, limit)
    if isWhole { return result(letters.count, words.count) }
    var best: Alignment?
    for count in 1...words.count {
      guard let next = result(letters.count, count), !words[next.end - 1].isStop else { continue }
      if let found = best, (found.cost, found.end) <= (next.cost, next.end) { continue }
      best = next
    }
    return best
  }

  private func result(_ letters: Int, _ words: Int) -> Alignment? {
    let cell = cells[words * height + letters]
    return cell.cost < Price.none ? cell : nil
  }

  /// Whether a word can give the first letter: by its initial, as a figure, or as `ex` for x.
  private func begins(_ word: LongWord, with letter: UInt8, _ bytes: [UInt8]) -> Bool {
    bytes[word.range.lowerBound].lowered == letter || letter.isDigit && figure(bytes, word.range) == letter
      || letter == UInt8(ascii: "x") && bytes[word.range.lowerBound].lowered == UInt8(ascii: "e")
  }

  private mutating func fill(
    _ letters: [UInt8], _ words: [LongWord], _ bytes: [UInt8], startsAnywhere: Bool, isName: Bool, _ limit: Int
  ) {
    let n = letters.count
    height = n + 1
    // A price for each letter is a whole number, so that a little more than the limit still counts as the limit.
    self.limit = (limit + 1) * n - 1
    let size = height * (words.count + 1)
    if cells.count < size {
      cells = [Alignment](repeating: Alignment(start: 0, end: 0, cost: Price.none), count: max(size, 48))
    } else {
      for i in 0..<size { cells[i].cost = Price.none }
    }
    for (j, word) in words.enumerated() {
      if startsAnywhere || j == 0 {
        let price =
          word.isJoin ? Price.joinFirst : word.isStop ? Price.stopFirst : word.followsHyphen ? Price.hyphenPartFirst : 0
        relax(j * height, price, j, 0)
      }
      let skip =
        word.isStop
        ? Price.skipStop
        : word.followsHyphen
          ? Price.skipHyphenPart : isName && word.isCapital ? Price.skipName : Price.skipContent
      for i in 0...n where cells[j * height + i].cost < Price.none {
        let cell = cells[j * height + i]
        let here = cell.cost + (i > 0 && word.followsComma ? Price.comma : 0)
        if i > 0 { relax((j + 1) * height + i, here + skip, cell.start, cell.end) }
        if i < n { spell(letters, i, word, j, here, cell.start, bytes) }
      }
    }
  }

  private mutating func relax(_ place: Int, _ value: Int, _ from: Int, _ end: Int) {
    let cell = cells[place]
    guard value <= limit, value < cell.cost || value == cell.cost && from > cell.start else { return }
    cells[place] = Alignment(start: from, end: end, cost: value)
  }

  /// Enters the ways in which a word can give the next letters.
  private mutating func spell(
    _ letters: [UInt8], _ i: Int, _ word: LongWord, _ j: Int, _ here: Int, _ from: Int, _ bytes: [UInt8]
  ) {
    let range = word.range
    let first = letters[i]
    let next = j + 1
    // "to" and "two" for 2, "for" and "four" for 4, "ex" for x.
    if first.isDigit, figure(bytes, range) == first { relax(next * height + i + 1, here, from, next) }
    if first == UInt8(ascii: "x"), range.count > 2, bytes[range.lowerBound].lowered == UInt8(ascii: "e"),
      bytes[range.lowerBound + 1].lowered == UInt8(ascii: "x")
    {
      relax(next * height + i + 1, here + 5, from, next)
    }
    // A long form begins with an initial.
    if i == 0, bytes[range.lowerBound].lowered != first { return }
    let isCapital = isInCapitals(bytes, range)
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
      relax(next * height + i + count, here + (isWhole ? 0 : price), from, next)
    }
  }

  private func isInCapitals(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.count > 1 else { return false }
    for i in word where !bytes[i].isUpper && !bytes[i].isDigit { return false }
    return true
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
