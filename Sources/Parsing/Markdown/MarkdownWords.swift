import Model
import Text

/// The words of a Markdown text without the marks of emphasis, links and notes.
///
/// A note's mark is left out and its place kept as a link without words, as ``FootnoteMarks`` does for HTML: a label
/// glued to the word before it would falsify the text.
struct MarkdownWords {
  /// The bytes a link may take, its words and its target.
  private static let longestLink = 4096

  private let bytes: [UInt8]
  private let notes: MarkdownNotes
  private let targets: MarkdownTargets

  /// - Parameter lines: The ranges of the text's lines.
  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    notes = MarkdownNotes(bytes, lines)
    targets = MarkdownTargets(bytes, lines)
  }

  /// The text of a range, and the links with their ranges in it.
  func read(_ range: Range<Int>) -> (text: [UInt8], links: [Link]) {
    var text: [UInt8] = []
    var links: [Link] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      let next = offset + 1 < range.upperBound ? bytes[offset + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where next < 0x80 && next > 0x20 && !next.isAlphanumeric:
        text.append(next)
        offset += 2
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        offset += 1
      case UInt8(ascii: "["):
        if let (label, end) = mark(at: offset, limit: range.upperBound) {
          links.append(Link(range: text.count..<text.count, target: label, kind: .footnote))
          offset = end
        } else if let link = link(at: offset, limit: range.upperBound) {
          let start = text.count
          text += read(link.text).text
          links.append(Link(range: start..<text.count, target: link.target, kind: .page))
          offset = link.end
        } else {
          text.append(byte)
          offset += 1
        }
      case UInt8(ascii: "*"), UInt8(ascii: "`"):
        // A star between blanks is a sign, not emphasis.
        let before = text.last ?? 0x20
        if byte == UInt8(ascii: "*"), before.isBlank, next.isBlank || next == 0 { text.append(byte) }
        offset += 1
      case UInt8(ascii: "_") where !(text.last?.isAlphanumeric ?? false) || !next.isAlphanumeric:
        offset += 1
      default:
        text.append(byte)
        offset += 1
      }
    }
    for link in ProseBlocks.links(ArraySlice(text)) where !links.contains(where: { $0.range.overlaps(link.range) }) {
      links.append(link)
    }
    return (text, links)
  }

  /// The label of the note that a mark (`[^label]`) calls, and the offset behind the mark.
  private func mark(at start: Int, limit: Int) -> (label: String, end: Int)? {
    let limit = min(limit, start + Self.longestLink)
    guard start + 2 < limit, bytes[start + 1] == UInt8(ascii: "^"),
      let close = bytes[(start + 2)..<limit].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let written = String(decoding: bytes[(start + 2)..<close], as: UTF8.self)
    return notes.label(calledBy: written).map { ($0, close + 1) }
  }

  private func link(at start: Int, limit: Int) -> (text: Range<Int>, target: String, end: Int)? {
    // Brackets that nothing closes would be searched to the line's end, each anew.
    let limit = min(limit, start + Self.longestLink)
    guard let close = end(of: UInt8(ascii: "["), UInt8(ascii: "]"), from: start, limit: limit) else { return nil }
    let words = start + 1..<close
    let next = close + 1 < limit ? bytes[close + 1] : 0
    if next == UInt8(ascii: "("), let end = end(of: next, UInt8(ascii: ")"), from: close + 1, limit: limit) {
      let target = bytes[close + 2..<end].split(separator: 0x20).first.map { String(decoding: $0, as: UTF8.self) }
      return (words, target ?? "", end + 1)
    }
    let label = String(decoding: bytes[words], as: UTF8.self)
    if next == UInt8(ascii: "["), let end = end(of: next, UInt8(ascii: "]"), from: close + 1, limit: limit) {
      // Empty brackets repeat the words.
      let own = end > close + 2 ? String(decoding: bytes[close + 2..<end], as: UTF8.self) : label
      return targets[own].map { (words, $0, end + 1) }
    }
    return targets[label].map { (words, $0, close + 1) }
  }

  /// The offset of the bracket that closes the one at an offset, others nested within them.
  private func end(of open: UInt8, _ close: UInt8, from start: Int, limit: Int) -> Int? {
    var depth = 0
    for offset in start..<limit {
      if bytes[offset] == open { depth += 1 }
      if bytes[offset] == close { depth -= 1 }
      if depth == 0 { return offset }
    }
    return nil
  }
}
