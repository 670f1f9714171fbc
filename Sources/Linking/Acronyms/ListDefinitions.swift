import Model
import Text

/// Definitions that a list makes: `X: long form`, `X = long form`, `X – long form`, one a line or parted by commas and
/// semicolons.
enum ListDefinitions {
  /// - Parameter isHeaded: Whether the list stands under a heading such as "Acronyms"; the heading is then the evidence,
  ///   and the letters need not be spelt.
  static func find(in bytes: [UInt8], _ block: Range<Int>, isHeaded: Bool) -> [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    var start = block.lowerBound
    while start < block.upperBound {
      // An item's end may be the next one's beginning, so each item is scanned by itself.
      if let definition = item(
        bytes, start, block, isHeaded: isHeaded, isLineStart: start == block.lowerBound || bytes[start - 1] == 0x0A)
      {
        found.append(definition)
      }
      guard let border = (start..<block.upperBound).first(where: { isBorder(bytes[$0]) }) else { break }
      start = border + 1
    }
    return found
  }

  private static func isBorder(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".")
  }

  private static func item(
    _ bytes: [UInt8], _ start: Int, _ block: Range<Int>, isHeaded: Bool, isLineStart: Bool
  ) -> AcronymDefinition? {
    var low = start
    while low < block.upperBound, bytes[low].isBlank || [0x2D, 0x2A, 0x22].contains(bytes[low]) { low += 1 }
    var high = low
    while high < block.upperBound, high - low < 14,
      bytes[high].isAlphanumeric || [0x2D, 0x26, 0x2F].contains(bytes[high])
    {
      high += 1
    }
    guard let short = ShortForm(bytes, low..<high), short.capitals >= 2,
      let (after, isColon) = separator(bytes, high, block.upperBound)
    else { return nil }
    let end =
      (after..<block.upperBound).first {
        bytes[$0] == 0x0A || bytes[$0] == UInt8(ascii: ";") || bytes[$0] == UInt8(ascii: ",")
      } ?? block.upperBound
    let words = Array(longWords(in: bytes, after..<end).prefix(short.letters.count * 2 + 4))
    guard !words.isEmpty else { return nil }
    let ways = Alignment.beginningFirst(short, words, bytes)
    if let best = ways.min(by: { ($0.cost, $0.end) < ($1.cost, $1.end) }) {
      let price = best.cost / Double(short.letters.count)
      if price <= (isColon && !isLineStart ? 0.22 : 0.3), best.end > 1 || isHeaded {
        var last = best.end
        // One or two words that remain belong to the term.
        if words.count - last <= 2, words.count < short.letters.count * 2 + 4, words[last...].allSatisfy({ !$0.isStop })
        {
          last = words.count
        }
        let long = words[0].range.lowerBound..<words[last - 1].range.upperBound
        return BracketDefinitions.definition(bytes, short, long, "list", price)
      }
    }
    guard isHeaded, isLineStart, words.count <= 8 else { return nil }
    let long = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    return BracketDefinitions.definition(bytes, short, long, "headed-list", 0.4)
  }

  /// The sign between short and long form, and where the long form begins.
  private static func separator(_ bytes: [UInt8], _ offset: Int, _ limit: Int) -> (after: Int, isColon: Bool)? {
    var next = offset
    while next < limit, bytes[next] == 0x20 { next += 1 }
    guard next < limit else { return nil }
    let hasBlank = next > offset
    switch bytes[next] {
    case UInt8(ascii: ":"): return next + 1 < limit && bytes[next + 1].isBlank ? (next + 1, true) : nil
    case UInt8(ascii: "="), 0x09, UInt8(ascii: "|"): return (next + 1, false)
    case UInt8(ascii: "-")
    where hasBlank && next + 1 < limit && (bytes[next + 1].isBlank || bytes[next + 1] == UInt8(ascii: "-")):
      return (next + 1, false)
    case 0xE2 where hasBlank && next + 2 < limit && bytes[next + 1] == 0x80 && (0x93...0x94).contains(bytes[next + 2]):
      return (next + 3, false)
    default: return nil
    }
  }
}
