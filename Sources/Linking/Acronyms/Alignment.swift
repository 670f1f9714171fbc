import Text

/// One word of a candidate for a long form; the parts of a hyphenated word count as words.
struct LongWord {
  var range: Range<Int>
  var isStop: Bool
  /// Whether a hyphen joins it to the word before.
  var followsHyphen: Bool
  var followsComma: Bool
}

/// Spells a short form through the words of a candidate at the least cost.
///
/// A dynamic programme over (letters spelt, words passed): a word's initial is free, letters within a word cost little
/// when they follow a spelt one, and what is passed over costs by its weight. Greedy matching from the right, as
/// A. Schwartz and M. Hearst have it ("A simple algorithm for identifying abbreviation definitions in biomedical text",
/// PSB 2003), takes the first way to spell; the cheapest is more often the one that was meant.
struct Alignment {
  /// The index of the first word of the long form.
  var start: Int
  /// The index behind its last word.
  var end: Int
  var cost: Double

  private static let skipStop = 0.1
  private static let skipHyphenPart = 0.45
  private static let skipContent = 0.95
  private static let stopFirst = 0.6
  private static let comma = 0.25

  /// The cheapest alignment that ends with the last word, for a long form that stands before its acronym.
  static func endingLast(_ short: ShortForm, _ words: [LongWord], _ bytes: [UInt8]) -> Alignment? {
    best(short, words, bytes, isFree: true)
      .filter { $0.end == words.count }
      .min { ($0.cost, $1.start) < ($1.cost, $0.start) }
  }

  /// The cheapest alignments that begin with the first word, one for each last word they can end with.
  static func beginningFirst(_ short: ShortForm, _ words: [LongWord], _ bytes: [UInt8]) -> [Alignment] {
    best(short, words, bytes, isFree: false)
  }

  /// For each number of words passed the cheapest way to have spelt all letters.
  private static func best(_ short: ShortForm, _ words: [LongWord], _ bytes: [UInt8], isFree: Bool) -> [Alignment] {
    let n = short.letters.count
    let m = words.count
    guard m > 0 else { return [] }
    let none = Double.infinity
    // cost[i][j]: i letters spelt, j words passed.
    var cost = [[Double]](repeating: [Double](repeating: none, count: m + 1), count: n + 1)
    var start = [[Int]](repeating: [Int](repeating: 0, count: m + 1), count: n + 1)
    for j in 0..<m where isFree || j == 0 {
      cost[0][j] = words[j].isStop ? stopFirst : 0
      start[0][j] = j
    }
    for j in 0..<m {
      let word = words[j]
      let border = word.followsComma ? comma : 0
      for i in 0...n where cost[i][j] < none {
        let here = cost[i][j] + (i > 0 ? border : 0)
        if i > 0 {
          let skip = word.isStop ? skipStop : word.followsHyphen ? skipHyphenPart : skipContent
          relax(&cost, &start, i, j + 1, here + skip, start[i][j])
        }
        guard i < n else { continue }
        for (count, price) in spell(short.letters[i...], bytes, word.range) {
          relax(&cost, &start, i + count, j + 1, here + price, start[i][j])
        }
      }
    }
    return (1...m).compactMap { j in
      cost[n][j] < none ? Alignment(start: start[n][j], end: j, cost: cost[n][j]) : nil
    }
  }

  private static func relax(
    _ cost: inout [[Double]], _ start: inout [[Int]], _ i: Int, _ j: Int, _ value: Double, _ from: Int
  ) {
    guard value < cost[i][j] else { return }
    cost[i][j] = value
    start[i][j] = from
  }

  /// The ways in which a word can give the next letters: how many of them, at what price.
  private static func spell(
    _ letters: ArraySlice<UInt8>, _ bytes: [UInt8], _ range: Range<Int>
  ) -> [(count: Int, price: Double)] {
    guard let first = letters.first else { return [] }
    var ways: [(count: Int, price: Double)] = []
    // "to" and "two" for 2, "for" and "four" for 4, "ex" for x.
    if let figure = figureOf(bytes[range]), figure == first { ways.append((1, 0)) }
    if first == UInt8(ascii: "x"), range.count > 2, bytes[range].prefix(2).map(\.lowered).elementsEqual("ex".utf8) {
      ways.append((1, 0.05))
    }
    let isCapital = range.count > 1 && range.allSatisfy { bytes[$0].isUpper || bytes[$0].isDigit }
    var position = range.lowerBound
    var price = 0.0
    var count = 0
    var last = range.lowerBound - 1
    for letter in letters {
      var found = position
      while found < range.upperBound, bytes[found].lowered != letter { found += 1 }
      guard found < range.upperBound else { break }
      if found == range.lowerBound {
        price = 0
      } else if count == 0 {
        // A capital within a word, as in "RemOve", begins a part of it.
        price += bytes[found].isUpper && !isCapital ? 0.3 : 1
      } else if isCapital {
        price += 0.02
      } else if found == last + 1 || bytes[found].isUpper {
        price += 0.1
      } else {
        price += 0.3
      }
      count += 1
      last = found
      position = found + 1
      ways.append((count, price))
    }
    return ways
  }

  private static func figureOf(_ word: ArraySlice<UInt8>) -> UInt8? {
    switch String(decoding: word.map(\.lowered), as: UTF8.self) {
    case "to", "two", "too": UInt8(ascii: "2")
    case "for", "four": UInt8(ascii: "4")
    case "one": UInt8(ascii: "1")
    case "three": UInt8(ascii: "3")
    default: nil
    }
  }
}
