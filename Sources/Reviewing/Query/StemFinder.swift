import Text

/// Finds the words of texts that have one of some stems, as the index cuts and stems them.
///
/// Few words of a text are looked for, and stemming is what reading a text costs most: a word is stemmed only when it
/// begins as one of the stems does, since Porter's algorithm changes nothing of a word's first two letters but a second
/// `y` (that of "eyed", whose stem is "ei").
struct StemFinder: Hashable, Sendable {
  /// The different stems, by their numbers.
  private(set) var stems: [[UInt8]] = []
  /// The numbers in the order of the stems' letters, looked through by halves: stems are few, and a dictionary costs a
  /// small search more to set up than it spares.
  private var order: [Int] = []
  /// Whether some stem begins with two letters of which these are the lowest five bits.
  private var beginnings = [Bool](repeating: false, count: 1 << 10)

  init(_ stems: some Sequence<[UInt8]>) {
    for stem in stems {
      let place = place(of: stem)
      guard place == order.count || self.stems[order[place]] != stem else { continue }
      order.insert(self.stems.count, at: place)
      self.stems.append(stem)
      guard let first = stem.first else { continue }
      if stem.count > 1 {
        beginnings[Self.beginning(first, stem[1])] = true
      } else {
        for second in 0..<UInt8(32) { beginnings[Self.beginning(first, second)] = true }
      }
    }
  }

  /// The number of a stem that is looked for.
  func number(of stem: [UInt8]) -> Int? {
    let place = place(of: stem)
    return place < order.count && stems[order[place]] == stem ? order[place] : nil
  }

  /// How many of the stems come before one.
  private func place(of stem: [UInt8]) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if stems[order[middle]].lexicographicallyPrecedes(stem) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of each word's stem, in reading order; none for a word that is not looked for.
  func stems(in text: [UInt8]) -> [Int?] { indexedWords(in: text).map { stem(of: $0, in: text) } }

  /// The number of one word's stem; none where it is not looked for.
  func stem(of word: Range<Int>, in text: [UInt8]) -> Int? {
    let first = text[word.lowerBound]
    let second = word.count > 1 ? text[word.lowerBound + 1] : 0
    // Letters with marks may be folded into others.
    guard first >= 0x80 || second >= 0x80 || beginnings[Self.beginning(first, second)] else { return nil }
    return number(of: Text.stem(folded(text[word])))
  }

  /// Small and capital letters differ in none of these bits.
  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    let isY = second & 31 == UInt8(ascii: "y") & 31
    return Int(first & 31) << 5 | Int((isY ? UInt8(ascii: "i") : second) & 31)
  }
}
