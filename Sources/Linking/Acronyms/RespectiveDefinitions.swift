import Model
import Text

/// Two lists that answer each other: `A, B and C stand for long a, long b and long c, respectively`.
extension DefinitionFinder {
  /// Looks at the lists on both sides of a connector; the acronym directly before it is the last of its list.
  mutating func findRespective(_ word: Range<Int>, _ end: Int, _ from: Int, _ block: Range<Int>) {
    var start = word.lowerBound
    while start > block.lowerBound, end - start < 120, !endsList(bytes[start - 1]),
      bytes[start - 1] != UInt8(ascii: "(")
    {
      start -= 1
    }
    // One acronym more has its capitals there.
    guard bytes[start..<word.lowerBound].count(where: \.isUpper) >= 2 else { return }
    var limit = from
    while limit < block.upperBound, limit - from < 400, !endsList(bytes[limit]) { limit += 1 }
    let shorts = listItems(start..<word.upperBound).compactMap { item in
      ShortForm(bytes, item).flatMap { $0.capitals >= 2 ? $0 : nil }
    }
    let longs = listItems(from..<limit)
    guard shorts.count > 1, longs.count == shorts.count else { return }
    for (short, long) in zip(shorts, longs) {
      let words = longWords(in: bytes, long, limit: short.letters.count * 2 + 4)
      guard !words.isEmpty,
        let best = aligner.beginningFirst(short.letters, words, bytes, isName: false, isWhole: true, limit: 30),
        best.cost <= short.letters.count * 30
      else { continue }
      add(short, long, "respective", price: best.cost / short.letters.count)
    }
  }

  private func endsList(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";")
  }
}
