import Model
import Text

/// Two lists that answer each other: `A, B and C stand for long a, long b and long c, respectively`.
extension DefinitionFinder {
  /// Looks at the lists on both sides of a connector; the acronym directly before it is the last of its list.
  mutating func findRespective(_ word: Range<Int>, _ end: Int, _ from: Int, _ block: Range<Int>) {
    var start = word.lowerBound
    while start > block.lowerBound, end - start < 120, ![0x0A, 0x2E, 0x3B, 0x28].contains(bytes[start - 1]) {
      start -= 1
    }
    var limit = from
    while limit < block.upperBound, limit - from < 400, ![0x0A, 0x2E, 0x3B].contains(bytes[limit]) { limit += 1 }
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
}
