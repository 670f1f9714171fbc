import Model
import Text

/// Definitions in markup that was left in a text: `<abbr title="long form">X</abbr>`, `<dt>X</dt><dd>long form</dd>`.
extension DefinitionFinder {
  mutating func findAtTag(_ open: Int, _ block: Range<Int>) {
    if begins(open, "<abbr") || begins(open, "<acronym") {
      guard let name = attribute("title", from: open, block), let inside = content(from: open, block) else { return }
      define(inside, as: name)
    } else if begins(open, "<dt") {
      guard let term = content(from: open, block) else { return }
      var next = term.upperBound
      while next < block.upperBound, next - term.upperBound < 20, !begins(next, "<dd") { next += 1 }
      guard begins(next, "<dd"), let long = content(from: next, block) else { return }
      define(term, as: long)
    }
  }

  /// The markup says that the two belong together, so that the letters need not be spelt.
  private mutating func define(_ term: Range<Int>, as long: Range<Int>) {
    guard let short = ShortForm(bytes, term), short.capitals >= 2, long.count > short.range.count, long.count < 120
    else { return }
    add(short, long, "markup", price: 5)
  }

  /// The value of an attribute of the tag at an offset.
  private func attribute(_ name: String, from open: Int, _ block: Range<Int>) -> Range<Int>? {
    var i = open
    while i < block.upperBound, bytes[i] != UInt8(ascii: ">") {
      if bytes.matches((name + "=\"").utf8, at: i) {
        let start = i + name.utf8.count + 2
        var end = start
        while end < block.upperBound, bytes[end] != 0x22 { end += 1 }
        return end < block.upperBound && end > start ? start..<end : nil
      }
      i += 1
    }
    return nil
  }

  /// What stands between the tag at an offset and the next one.
  private func content(from open: Int, _ block: Range<Int>) -> Range<Int>? {
    var start = open
    while start < block.upperBound, bytes[start] != UInt8(ascii: ">") { start += 1 }
    var end = start + 1
    while end < block.upperBound, bytes[end] != UInt8(ascii: "<") { end += 1 }
    guard end < block.upperBound else { return nil }
    let low = startBehind(start + 1, end)
    let high = endBefore(end, low)
    return high > low ? low..<high : nil
  }
}
