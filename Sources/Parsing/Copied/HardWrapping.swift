import Text

/// Lines that were broken at a width, as in e-mail, put together to paragraphs again.
///
/// A text is taken for wrapped when nearly all of the lines that go on are full: with the next line's first word it would be
/// wider than the widest. No list, verse or text with one paragraph a line has that shape.
enum HardWrapping {
  /// The widths at which mail programs and editors break lines, in characters.
  private static let widths = 50...100
  private static let fewestLines = 6
  private static let share = 0.9

  /// One line: what stands before its words, and the words.
  private struct Line {
    /// The signs of quotation before the words, without blanks.
    var depth: Int
    var indent: Int
    var content: Range<Int>
    var width: Int
    /// The number of the message it stands in.
    var message: Int

    var measure: Measure { Measure(message: message, depth: depth) }
  }

  /// Lines that were broken at one width: those of one message, since each writer has a width of his own, and of one
  /// depth of quotation, whose signs make lines wider.
  private struct Measure: Hashable {
    var message: Int
    var depth: Int
  }

  /// The text with the lines of each paragraph joined by blanks; the text itself when it is not wrapped.
  static func undone(in bytes: [UInt8]) -> [UInt8] {
    let lines = lines(of: bytes)
    var widths: [Measure: Int] = [:]
    var inner: [(line: Line, next: Line)] = []
    for (line, next) in zip(lines, lines.dropFirst()) where continues(line, next, bytes) {
      inner.append((line, next))
      widths[line.measure] = max(widths[line.measure] ?? 0, line.width)
    }
    guard inner.count >= fewestLines else { return bytes }
    // Bytes and not lines are counted, or a closing name and address would speak against a whole letter.
    var all = 0
    var full = 0
    for (line, next) in inner {
      all += line.content.count
      if isFull(line, next, widths[line.measure], bytes) { full += line.content.count }
    }
    guard Double(full) >= share * Double(all) else { return bytes }
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let last = index > 0 ? lines[index - 1] : nil
      if let last, continues(last, line, bytes), isFull(last, line, widths[last.measure], bytes) {
        result.append(0x20)
      } else {
        if index > 0 { result.append(0x0A) }
        result += Array(repeating: 0x20, count: line.content.isEmpty ? 0 : line.indent)
        if line.depth > 0, !line.content.isEmpty {
          result += Array(repeating: UInt8(ascii: ">"), count: line.depth) + [0x20]
        }
      }
      result += bytes[line.content]
    }
    return result
  }

  private static func lines(of bytes: [UInt8]) -> [Line] {
    var message = 0
    var isHeader = false
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { slice in
      let isField = MailHeader.field(slice) != nil
      if isField, !isHeader { message += 1 }
      isHeader = isField
      var rest = slice
      while let last = rest.last, last.isBlank { rest = rest.dropLast() }
      let width = rest.count { !$0.isContinuation }
      var depth = 0
      var indent = 0
      while let first = rest.first, first.isBlank || first == UInt8(ascii: ">") {
        if first == UInt8(ascii: ">") { depth += 1 }
        if depth == 0 { indent += 1 }
        rest = rest.dropFirst()
      }
      return Line(
        depth: depth, indent: indent, content: rest.startIndex..<rest.endIndex, width: width, message: message)
    }
  }

  /// Whether the next line can go on with the paragraph of this one; what begins an item or stands at another depth
  /// cannot.
  private static func continues(_ line: Line, _ next: Line, _ bytes: [UInt8]) -> Bool {
    guard !line.content.isEmpty, !next.content.isEmpty, line.depth == next.depth else { return false }
    guard ProseBlocks.listMark(bytes[next.content]) == nil, MailHeader.field(bytes[next.content]) == nil else {
      return false
    }
    // What hangs below an item's mark goes on with it.
    return line.indent == next.indent || ProseBlocks.listMark(bytes[line.content]) != nil
  }

  private static func isFull(_ line: Line, _ next: Line, _ width: Int?, _ bytes: [UInt8]) -> Bool {
    guard let width, Self.widths.contains(width) else { return false }
    // A quotation may begin in the middle of a line of its source.
    if line.depth > 0, bytes[next.content].first?.isLower ?? false { return true }
    let word = bytes[next.content].prefix { !$0.isBlank }.count { !$0.isContinuation }
    return line.width + 1 + word > width
  }
}
