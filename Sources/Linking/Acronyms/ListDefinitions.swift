import Model
import Text

/// Definitions by a sign between the two: `X: long form`, `X = long form`, `X – long form`, cells of a table; one a line or
/// parted by commas and semicolons.
extension DefinitionFinder {
  private enum Sign { case equals, colon, dash, cell }

  /// Looks behind a word with capitals for a sign and a long form.
  mutating func findAtSeparator(_ word: Range<Int>, _ capitals: Int, _ block: Range<Int>, isHeaded: Bool) {
    guard let (after, sign) = separator(word.upperBound, block.upperBound) else { return }
    // A sign of equality says enough; the others only where an item of a list begins.
    guard sign == .equals || capitals >= 2 else { return }
    let place = place(of: word.lowerBound, block)
    guard sign == .equals || place != .inside, let short = ShortForm(bytes, word) else { return }
    let ends = ends(from: after, block, sign)
    for end in ends {
      let words = longWords(in: bytes, after..<end, limit: short.letters.count * 2 + 5)
      guard let first = words.first else { continue }
      let hit = short.firstAnswer { letters, tolerance -> (long: Range<Int>, price: Int)? in
        let limit = min(sign == .colon && place == .item ? 22 : 30, tolerance)
        guard
          let best = aligner.beginningFirst(letters, words, bytes, isName: short.isName, isWhole: false, limit: limit)
        else { return nil }
        let last = endOfTerm(best.end, words, sign, place)
        let long = first.range.lowerBound..<words[last - 1].range.upperBound
        guard !isSame(short.range, long),
          best.end > 1 || isHeaded || sign == .equals && isOneWord(short, words[0].range)
        else { return nil }
        return (long, best.cost / letters.count)
      }
      if let hit { return add(short, hit.long, "list", price: hit.price) }
    }
    findHeaded(short, after..<(ends.first ?? block.upperBound), place, isHeaded)
  }

  /// Under a heading that announces acronyms a line's long form need not be spelt.
  private mutating func findHeaded(_ short: ShortForm, _ range: Range<Int>, _ place: Place, _ isHeaded: Bool) {
    guard isHeaded, place == .line, short.capitals >= 2 else { return }
    let words = longWords(in: bytes, range, limit: 9)
    guard let first = words.first, let last = words.last, words.count <= 8 else { return }
    add(short, first.range.lowerBound..<last.range.upperBound, "headed-list", price: 40)
  }

  /// The number of words of a long form: what the letters spell and the rest of a compound; in a line or a cell of its own
  /// also one or two words that remain.
  private func endOfTerm(_ count: Int, _ words: [LongWord], _ sign: Sign, _ place: Place) -> Int {
    let last = endOfCompound(count, words)
    guard sign != .equals, place == .line, words.count - last <= 2, !words[last...].contains(where: \.isStop) else {
      return last
    }
    return words.count
  }

  /// The number of words with the parts that hyphens join to the last.
  func endOfCompound(_ count: Int, _ words: [LongWord]) -> Int {
    var last = count
    while last < words.count, words[last].followsHyphen { last += 1 }
    return last
  }

  private enum Place { case line, item, inside }

  /// Where a word stands: at the beginning of a line, of an item, or within a sentence.
  private func place(of start: Int, _ block: Range<Int>) -> Place {
    var i = start
    while i > block.lowerBound, bytes[i - 1] == 0x20 || [0x2D, 0x2A, 0x22, 0x7C, 0x5F].contains(bytes[i - 1]) { i -= 1 }
    if i - 3 >= block.lowerBound, bytes[i - 3] == 0xE2, bytes[i - 2] == 0x80 { i -= 3 }
    if i - 3 > block.lowerBound, bytes[i - 1] == 0x20 { i -= 1 }
    guard i > block.lowerBound, bytes[i - 1] != 0x0A else { return .line }
    switch bytes[i - 1] {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "."): return .item
    case UInt8(ascii: "("), UInt8(ascii: "["): return .item
    case _ where bytes.matches(" and".utf8, before: i): return .item
    default: return .inside
    }
  }

  /// Where a long form can end: before the next sign, the end of the line, a mark that parts items. The nearest first; a
  /// comma may belong to the long form, so that later ones follow.
  private func ends(from start: Int, _ block: Range<Int>, _ sign: Sign) -> [Int] {
    var found: [Int] = []
    var i = start
    let limit = min(block.upperBound, start + 200)
    var depth = 0
    scan: while i < limit {
      switch bytes[i] {
      case 0x0A, UInt8(ascii: ";"), UInt8(ascii: "|"), 0x09: break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: ","):
        found.append(i)
        if found.count > 2 { break scan }
      case UInt8(ascii: "=") where i > start:
        // The next item has begun with the word before the sign.
        var next = i
        while next > start, bytes[next - 1] == 0x20 { next -= 1 }
        while next > start, !bytes[next - 1].isBlank { next -= 1 }
        found.removeAll { $0 > next }
        return found.isEmpty ? [next] : found
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
        if i + 1 >= limit || bytes[i + 1].isBlank && (i + 2 >= limit || !bytes[i + 2].isLower) { break scan }
      default: break
      }
      i += 1
    }
    found.append(i)
    return found
  }

  /// The sign between short and long form, and where the long form begins.
  private func separator(_ offset: Int, _ limit: Int) -> (after: Int, sign: Sign)? {
    var next = offset
    // Quotation marks and emphasis around the short form.
    while next < limit, next - offset < 3, [0x20, 0x22, 0x2A, 0x5F].contains(bytes[next]) { next += 1 }
    guard next < limit else { return nil }
    let hasBlank = next > offset && bytes[next - 1] == 0x20
    switch bytes[next] {
    case UInt8(ascii: ":"):
      return next + 1 < limit && (bytes[next + 1].isBlank || bytes[next + 1] == UInt8(ascii: "*"))
        ? (startBehind(next + 1, limit), .colon) : nil
    case UInt8(ascii: "="):
      guard next + 1 < limit, bytes[next + 1] != UInt8(ascii: "=") else { return nil }
      return (startBehind(next + 1, limit), .equals)
    case 0x09, UInt8(ascii: "|"): return (startBehind(next + 1, limit), .cell)
    case UInt8(ascii: "-")
    where hasBlank && next + 1 < limit && (bytes[next + 1].isBlank || bytes[next + 1] == UInt8(ascii: "-")):
      return (startBehind(next + 1, limit), .dash)
    case 0xE2 where next + 2 < limit && bytes[next + 1] == 0x80 && (0x93...0x94).contains(bytes[next + 2]):
      return (startBehind(next + 3, limit), .dash)
    default: return nil
    }
  }
}
