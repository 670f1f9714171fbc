import Text

/// The pages of a reference: behind `pp.` or `pages`, behind a colon, or the last range of figures.
func pageRange(in bytes: [UInt8], _ range: Range<Int>) -> String? {
  for label in ["pp. ", "pp ", "pages ", "pp.", "page ", "p. "] {
    guard let at = bytes.firstOffset(of: label, from: range.lowerBound), at < range.upperBound,
      at == 0 || !bytes[at - 1].isLetter
    else { continue }
    let start = bytes.end(from: at + label.utf8.count) { $0 == 0x20 }
    let end = endOfPages(bytes, start, range.upperBound)
    if end > start { return bytes.text(start..<end) }
  }
  var found: String?
  var i = range.lowerBound
  while i < range.upperBound {
    guard bytes[i].isDigit, i == 0 || !bytes[i - 1].isAlphanumeric else {
      i += 1
      continue
    }
    let end = endOfPages(bytes, i, range.upperBound)
    if bytes[i..<end].contains(where: { !$0.isAlphanumeric }) { found = bytes.text(i..<end) }
    i = max(end, i + 1)
  }
  return found
}

private func endOfPages(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
  var end = bytes.end(from: start, while: \.isAlphanumeric)
  var i = end
  while i < limit,
    bytes[i] == 0x2D || bytes[i] == 0x20 || bytes[i] == 0xE2 || bytes[i] == 0x80 || (0x90...0x95).contains(bytes[i])
  { i += 1 }
  guard i > end, i < limit, bytes[i].isDigit || bytes[i].isLetter && i + 1 < limit && bytes[i + 1].isDigit,
    bytes[end..<i].contains(where: { $0 != 0x20 })
  else { return min(end, limit) }
  end = bytes.end(from: i, while: \.isAlphanumeric)
  return min(end, limit)
}

/// The volume of a reference: behind `vol.`, before an issue in brackets, or the first bare figure behind the container.
func volume(in bytes: [UInt8], _ range: Range<Int>) -> String? {
  for label in ["vol. ", "vol ", "volume "] {
    guard let at = bytes.firstOffset(of: label, from: range.lowerBound), at < range.upperBound else { continue }
    let start = at + label.utf8.count
    let end = bytes.end(from: start, while: \.isAlphanumeric)
    if end > start { return bytes.text(start..<end) }
  }
  var i = range.lowerBound
  while i < range.upperBound {
    // Behind a semicolon as medical journals write: "2015;521(7553)".
    guard bytes[i].isDigit, i > 0, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x3B else {
      i += 1
      continue
    }
    let end = bytes.end(from: i, while: \.isDigit)
    let next = end < bytes.count ? bytes[end] : 0x2C
    if end - i < 4, [0x2C, 0x28, 0x3A, 0x20, 0x2E, 0x3B].contains(next) { return bytes.text(i..<end) }
    i = max(end, i + 1)
  }
  return nil
}

/// The name of what a work appeared in: what stands behind the title up to the first figure, bracket or comma.
func container(in bytes: [UInt8], _ range: Range<Int>) -> String? {
  var start = range.lowerBound
  while start < range.upperBound,
    [0x20, 0x2C, 0x2E, 0x3A, 0x3B, 0x29].contains(bytes[start]) || quoteLength(bytes, start) > 0
  {
    start += max(1, quoteLength(bytes, start))
  }
  for word in ["in: ", "in "] where bytes.matches(word.utf8, at: start) { start += word.utf8.count }
  var end = start
  while end < range.upperBound, bytes[end] != 0x2C, bytes[end] != 0x28, bytes[end] != 0x3B {
    if bytes[end] == 0x2E, end + 1 == range.upperBound || bytes[end + 1] == 0x20 && end - start > 4 { break }
    if bytes[end].isDigit, end > start, bytes[end - 1] == 0x20,
      bytes.end(from: end, while: \.isDigit) < range.upperBound,
      !bytes[bytes.end(from: end, while: \.isDigit)].isLetter
    {
      break
    }
    end += 1
  }
  let name = trimmedTitleEnd(bytes, start..<max(start, end))
  guard name.count > 2, !bytes.matches("arxiv".utf8, at: name.lowerBound), !bytes[name.lowerBound].isDigit,
    !bytes.matches("http".utf8, at: name.lowerBound)
  else { return nil }
  return bytes.text(name)
}
