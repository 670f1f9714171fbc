import Text

/// One line of a copied text that is not empty.
struct TextLine: Hashable {
  /// The line's bytes without blanks at its ends.
  var range: Range<Int>
  /// Blanks before it; a tab counts as four.
  var indent: Int
  /// Whether an empty line stands before it.
  var followsGap: Bool
}

/// A copied text as lines, with the questions that every reader of copied text asks of them.
struct TextLines {
  let bytes: [UInt8]
  let lines: [TextLine]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var lines: [TextLine] = []
    var offset = 0
    var followsGap = false
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) ?? bytes.count
      var start = offset
      var indent = 0
      while start < end, bytes[start].isBlank {
        indent += bytes[start] == 0x09 ? 4 : 1
        start += 1
      }
      var last = end
      while last > start, bytes[last - 1].isBlank { last -= 1 }
      if start < last {
        lines.append(TextLine(range: start..<last, indent: indent, followsGap: followsGap))
        followsGap = false
      } else if end < bytes.count {
        followsGap = true
      }
      // A carriage return and a line feed end one line, not two.
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      offset = end + (isPair ? 2 : 1)
    }
    self.lines = lines
  }

  var count: Int { lines.count }

  func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[lines[index].range] }
  func text(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }
  func wordCount(_ index: Int) -> Int { words(in: bytes, lines[index].range).count }

  /// Whether a line ends like a sentence.
  func endsSentence(_ index: Int) -> Bool {
    guard let last = slice(index).last(where: { ![0x22, 0x27, 0x29, 0x5D].contains($0) }) else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(last)
      || slice(index).suffix(3).elementsEqual("…".utf8)
  }

  func ends(_ index: Int, with byte: UInt8) -> Bool { slice(index).last == byte }
}
