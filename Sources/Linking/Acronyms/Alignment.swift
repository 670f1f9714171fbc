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
  // For each number of words passed a column with a cell for each number of letters spelt; kept between calls, since there
  // is one call for every bracket of a text.
  private var cells: [Cell] = []
  private var height = 0

  /// The cheapest alignment for a long form that stands before its acronym; words behind its last letter are paid for.
  ///
  /// - Parameter limit: What it may cost at most for each letter. Prices only add up, so that nothing is lost when what
  ///   costs more is given up on the way.
  mutating func endingLast(
    _ letters: Letters, _ words: [LongWord], _ bytes: [UInt8], isName: Bool, limit: Int = 1_000
  ) -> Alignment? {
    // Nothing is spelt before the first word that can give the first letter.
    guard let first = letters.first, let start = words.firstIndex(where: { begins($0, with: first, bytes) }) else {
      return nil
    }
    fill(letters, words[start...], bytes, startsAnywhere: true, isName: isName, limit)
    return result(letters.count, words.count - start)
  }

  /// The cheapest alignment that begins with the first word, for a long form that stands behind its acronym.
  ///
  /// - Parameters:
  ///   - isWhole: Whether words behind the last letter are paid for; otherwise they are no part of it.
  ///   - limit: What it may cost at most for each letter.
  mutating func beginningFirst(
    _ letters: Letters, _ words: [LongWord], _ bytes: [UInt8], isName: Bool, isWhole: Bool, limit: Int = 1_000
  ) -> Alignment? {
    guard let first = letters.first, let word = words.first, begins(word, with: first, bytes) else { return nil }
    fill(letters, words[...], bytes, startsAnywhere: false, isName: isName, limit)
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
    return cell.cost == .max ? nil : Alignment(start: Int(cell.start), end: Int(cell.end), cost: Int(cell.cost))
  }

  /// Whether a word can give the first letter: by its initial, as a figure, or as `ex` for x.
  private func begins(_ word: LongWord, with letter: UInt8, _ bytes: [UInt8]) -> Bool {
    let initial = bytes[word.range.lowerBound].lowered
    return initial == letter || letter.isDigit && figure(bytes[word.range]) == letter
      || letter == UInt8(ascii: "x") && initial == UInt8(ascii: "e")
  }

  private mutating func fill(
    _ letters: Letters, _ words: ArraySlice<LongWord>, _ bytes: [UInt8], startsAnywhere: Bool, isName: Bool,
    _ limit: Int
  ) {
    let height = letters.count + 1
    self.height = height
    let size = height * (words.count + 1)
    if cells.count < size {
      cells = [Cell](repeating: .none, count: max(size, 64))
    } else {
      for i in 0..<size { cells[i] = .none }
    }
    cells.withUnsafeMutableBufferPointer { cells in
      bytes.withUnsafeBufferPointer { bytes in
        // A price for each letter is a whole number, so that a little more than the limit still counts as the limit.
        let columns = Columns(
          cells: cells, bytes: bytes, letters: letters, limit: Int32(clamping: (limit + 1) * letters.count - 1))
        for (column, index) in words.indices.enumerated() {
          columns.pass(
            words[index], index, from: column * height, isFirst: startsAnywhere || column == 0, isName: isName)
        }
      }
    }
  }
}

/// What the cheapest way to a place costs, and where it began and gave its last letter.
private struct Cell {
  var cost: Int32
  var start: Int32
  var end: Int32

  static let none = Cell(cost: .max, start: 0, end: 0)
}

/// The table of one question, filled column by column.
///
/// It reads the text and writes the cells without asking for their bounds: words lie in the text they were read from, and
/// there is a cell for each of them and each letter.
private struct Columns {
  let cells: UnsafeMutableBufferPointer<Cell>
  let bytes: UnsafeBufferPointer<UInt8>
  let letters: Letters
  /// What a whole alignment may cost.
  let limit: Int32

  private enum Price {
    static let skipStop: Int32 = 10
    static let skipHyphenPart: Int32 = 45
    static let skipContent: Int32 = 95
    /// A capitalised word of a long name.
    static let skipName: Int32 = 45
    static let stopFirst: Int32 = 60
    /// A word that joins what stands before to what follows begins no name.
    static let joinFirst: Int32 = 200
    /// To begin behind the hyphen of a compound, which is mostly a part of the name.
    static let hyphenPartFirst: Int32 = 60
    static let comma: Int32 = 25
  }

  /// Goes over one word, from the column of the words before it to the next.
  func pass(_ word: LongWord, _ index: Int, from place: Int, isFirst: Bool, isName: Bool) {
    let next = place + letters.count + 1
    if isFirst {
      let price =
        word.isJoin ? Price.joinFirst : word.isStop ? Price.stopFirst : word.followsHyphen ? Price.hyphenPartFirst : 0
      relax(place, Cell(cost: price, start: Int32(truncatingIfNeeded: index), end: 0))
    }
    let skip =
      word.isStop
      ? Price.skipStop
      : word.followsHyphen
        ? Price.skipHyphenPart : isName && word.isCapital ? Price.skipName : Price.skipContent
    for i in 0...letters.count {
      let cell = cells[place + i]
      guard cell.cost != .max else { continue }
      let here = cell.cost + (i > 0 && word.followsComma ? Price.comma : 0)
      if i > 0 { relax(next + i, Cell(cost: here + skip, start: cell.start, end: cell.end)) }
      let way = Cell(cost: here, start: cell.start, end: Int32(truncatingIfNeeded: index + 1))
      if i < letters.count { spell(i, word.range, next, way) }
    }
  }

  private func relax(_ place: Int, _ way: Cell) {
    let cell = cells[place]
    guard way.cost <= limit, way.cost < cell.cost || way.cost == cell.cost && way.start > cell.start else { return }
    cells[place] = way
  }

  /// Enters the ways in which a word can give the letters from one on, into the column behind the word.
  private func spell(_ i: Int, _ word: Range<Int>, _ column: Int, _ way: Cell) {
    func relax(_ letter: Int, _ price: Int32) {
      self.relax(column + letter, Cell(cost: way.cost + price, start: way.start, end: way.end))
    }
    let first = letters[i]
    let initial = bytes[word.lowerBound].lowered
    // "to" and "two" for 2, "for" and "four" for 4, "ex" for x.
    if first.isDigit, figure(bytes[word]) == first { relax(i + 1, 0) }
    if first == UInt8(ascii: "x"), initial == UInt8(ascii: "e"), word.count > 2,
      bytes[word.lowerBound + 1].lowered == first
    {
      relax(i + 1, 5)
    }
    // A long form begins with an initial.
    if i == 0, initial != first { return }
    let isCapital = isInCapitals(word)
    var position = word.lowerBound
    var price: Int32 = 0
    var last = position - 1
    var count = 0
    while i + count < letters.count {
      let letter = letters[i + count]
      var found = position
      while found < word.upperBound, bytes[found].lowered != letter { found += 1 }
      guard found < word.upperBound else { return }
      if found > word.lowerBound {
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
      let isWhole = count == word.count && count > 2 && count < letters.count
      relax(i + count, isWhole ? 0 : price)
    }
  }

  private func isInCapitals(_ word: Range<Int>) -> Bool {
    guard word.count > 1 else { return false }
    for i in word where !bytes[i].isUpper && !bytes[i].isDigit { return false }
    return true
  }
}

/// The figure that a word names.
private func figure(_ word: some Collection<UInt8>) -> UInt8? {
  guard word.count <= 5 else { return nil }
  switch String(decoding: word.map(\.lowered), as: UTF8.self) {
  case "to", "two", "too": return UInt8(ascii: "2")
  case "for", "four": return UInt8(ascii: "4")
  case "one": return UInt8(ascii: "1")
  case "three": return UInt8(ascii: "3")
  case "five": return UInt8(ascii: "5")
  case "six": return UInt8(ascii: "6")
  default: return nil
  }
}
