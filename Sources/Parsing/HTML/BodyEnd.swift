import Text

/// The page without end tags of the body and of the document that stand before its end.
///
/// What follows such a tag belongs to the elements that were open before it (HTML Standard, 13.2.6.4.19, "after body"),
/// but libxml2 has closed them all by then. Most pages have nothing behind their end and are given back as they are.
func withoutEarlyEnds(_ html: [UInt8]) -> [UInt8] {
  var ends: [Range<Int>] = []
  var offset = 0
  html.withUnsafeBufferPointer { bytes in
    while let open = nextOffset(of: UInt8(ascii: "<"), in: bytes, from: offset), open + 6 < bytes.count {
      offset = open + 1
      guard bytes[open + 1] == UInt8(ascii: "/"), isPageEnd(bytes, open + 2) else { continue }
      let close = nextOffset(of: UInt8(ascii: ">"), in: bytes, from: open) ?? bytes.count - 1
      ends.append(open..<close + 1)
      offset = close + 1
    }
  }
  guard let first = ends.first, hasMore(html, behind: first.upperBound) else { return html }
  var result = html
  for end in ends { for place in end { result[place] = 0x20 } }
  return result
}

/// `body` or `html`, whatever the letters' case.
private func isPageEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  let letters = (bytes[start] | 0x20, bytes[start + 1] | 0x20, bytes[start + 2] | 0x20, bytes[start + 3] | 0x20)
  return letters == (0x62, 0x6F, 0x64, 0x79) || letters == (0x68, 0x74, 0x6D, 0x6C)
}

/// Whether more than blanks, comments and further end tags stands behind an offset.
private func hasMore(_ html: [UInt8], behind start: Int) -> Bool {
  var offset = start
  while offset < html.count {
    if html[offset].isBlank {
      offset += 1
    } else if starts(html, at: offset, with: "<!--") {
      guard let end = find("-->", in: html, from: offset + 4, limit: html.count) else { return false }
      offset = end
    } else if starts(html, at: offset, with: "</body") || starts(html, at: offset, with: "</html") {
      guard let end = html[offset...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      offset = end + 1
    } else {
      return true
    }
  }
  return false
}
