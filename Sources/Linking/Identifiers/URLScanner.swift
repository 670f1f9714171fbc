import Text

/// The web addresses written out in a text, without the punctuation of the sentence around them.
///
/// An address begins with `http://`, `https://` or `www.` at the beginning of a word and ends before a blank, a quotation
/// mark, an angle bracket or a closing bracket that it did not open.
func webAddresses(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var i = range.lowerBound
  while i < range.upperBound {
    let first = bytes[i].lowered
    let starts = first == UInt8(ascii: "h") || first == UInt8(ascii: "w")
    guard starts, i == range.lowerBound || !bytes[i - 1].isAlphanumeric, let head = addressHead(in: bytes, at: i) else {
      i += 1
      continue
    }
    let end = endOfAddress(in: bytes, from: i + head, limit: range.upperBound)
    if end > i + head { found.append(i..<end) }
    i = max(end, i + head)
  }
  return found
}

private func addressHead(in bytes: [UInt8], at offset: Int) -> Int? {
  for head in ["https://", "http://", "www."] where bytes.matches(head.utf8, at: offset) { return head.utf8.count }
  return nil
}

private func endOfAddress(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
  var end = start
  var open = 0
  scan: while end < limit {
    switch bytes[end] {
    case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "|"):
      break scan
    case _ where isTypographic(bytes, end):
      break scan
    case UInt8(ascii: "("), UInt8(ascii: "["):
      open += 1
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      if open == 0 { break scan }
      open -= 1
    default:
      break
    }
    end += 1
  }
  while end > start, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x2A].contains(bytes[end - 1]) { end -= 1 }
  return end
}

/// Whether a typographic quotation mark, dash or blank (U+0080 to U+00BF, U+2000 to U+203F) stands at an offset.
private func isTypographic(_ bytes: [UInt8], _ offset: Int) -> Bool {
  bytes[offset] == 0xC2 || bytes[offset] == 0xE2 && offset + 1 < bytes.count && bytes[offset + 1] == 0x80
}
