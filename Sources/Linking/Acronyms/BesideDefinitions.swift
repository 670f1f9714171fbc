import Model
import Text

/// Definitions without a word between: `Uniform Limit Theorem ULT`, `BARC, Basic Algorithms Research …`.
///
/// Nothing says that the two belong together, so that every word must give its initial and nothing else, and there must be
/// three letters or more.
extension DefinitionFinder {
  mutating func findBeside(_ word: Range<Int>, _ block: Range<Int>) {
    guard word.count >= 3, mayBeBeside(word, block), let short = ShortForm(bytes, word), short.letters.count >= 3,
      short.capitals == short.letters.count
    else { return }
    if let range = initials(short.letters, endingAt: word.lowerBound, block) {
      add(short, range, "beside", price: 10)
    } else if let range = initials(short.letters, beginningAt: word.upperBound, block) {
      add(short, range, "beside", price: 10)
    }
  }

  /// Whether the word before begins with what may be the last letter, or the word behind with the first; of most words of
  /// capitals neither does, and their letters need not be taken apart.
  private func mayBeBeside(_ word: Range<Int>, _ block: Range<Int>) -> Bool {
    let (first, behind) = (bytes[word.lowerBound].lowered, word.upperBound)
    if behind + 2 < block.upperBound, bytes[behind + 1].lowered == first || bytes[behind + 2].lowered == first {
      return true
    }
    guard word.lowerBound > block.lowerBound + 8, bytes[word.lowerBound - 1] == 0x20 else { return false }
    var start = word.lowerBound - (bytes[word.lowerBound - 2] == UInt8(ascii: ",") ? 2 : 1)
    while start > block.lowerBound, bytes[start - 1].isAlphanumeric { start -= 1 }
    let initial = bytes[start].lowered
    // A plural or a possessive may stand behind the last letter.
    return bytes[word.suffix(3)].contains { $0.lowered == initial }
  }

  /// The words directly before an offset whose initials are the letters, a comma or a blank between.
  private func initials(_ letters: Letters, endingAt offset: Int, _ block: Range<Int>) -> Range<Int>? {
    guard offset > block.lowerBound + 8, bytes[offset - 1] == 0x20 else { return nil }
    let end = bytes[offset - 2] == UInt8(ascii: ",") ? offset - 2 : offset - 1
    var i = end
    for letter in letters.reversed() {
      var start = i
      while start > block.lowerBound, bytes[start - 1].isAlphanumeric { start -= 1 }
      guard i - start >= 2, bytes[start].lowered == letter, bytes[start + 1].isLower, !isLink(bytes, start..<i) else {
        return nil
      }
      if letter == letters[0], start == block.lowerBound { return start..<end }
      guard start > block.lowerBound, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2D else { return nil }
      i = start - 1
    }
    return i + 1..<end
  }

  /// The words directly behind an offset whose initials are the letters, a comma, a hyphen or a bracket between.
  private func initials(_ letters: Letters, beginningAt offset: Int, _ block: Range<Int>) -> Range<Int>? {
    var start = offset
    if start < block.upperBound, [0x2C, 0x2D, 0x5D].contains(bytes[start]) { start += 1 }
    if start < block.upperBound, bytes[start] == 0x20 { start += 1 }
    guard start > offset, start < block.upperBound else { return nil }
    var i = start
    var end = start
    for letter in letters {
      guard i < block.upperBound, bytes[i].lowered == letter else { return nil }
      end = i
      while end < block.upperBound, bytes[end].isAlphanumeric { end += 1 }
      guard end - i >= 2, bytes[i + 1].isLower, !isLink(bytes, i..<end) else { return nil }
      i = end
      if i < block.upperBound, bytes[i] == 0x20 || bytes[i] == 0x2D { i += 1 }
    }
    return start..<end
  }
}
