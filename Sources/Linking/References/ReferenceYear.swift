import Text

/// The years a reference could have been published in, with their places: 1600 to 2099, in no address, range or number.
func yearCandidates(in bytes: [UInt8], _ range: Range<Int>) -> [(year: Int, range: Range<Int>)] {
  var found: [(year: Int, range: Range<Int>)] = []
  var i = range.lowerBound
  while i + 4 <= range.upperBound {
    guard bytes[i].isDigit, i == 0 || !bytes[i - 1].isDigit else {
      i += 1
      continue
    }
    let end = bytes.end(from: i) { $0.isDigit }
    defer { i = end }
    guard end - i == 4, end <= range.upperBound, let year = yearValue(bytes, i..<end), isFree(bytes, i..<end) else {
      continue
    }
    found.append((year, i..<end))
  }
  return found
}

private func isFree(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  if range.lowerBound > 0 {
    let before = bytes[range.lowerBound - 1]
    if before == 0x2E || before == 0x2F || before == 0x3A || before == 0x5F || before == 0x3D
      || before == 0x2D && range.lowerBound > 1 && bytes[range.lowerBound - 2].isAlphanumeric
    {
      return false
    }
    if before == 0x93 || before == 0x94, range.lowerBound > 3, bytes[range.lowerBound - 4].isDigit { return false }
    for label in ["pp. ", "p. ", "pages ", "vol. ", "volume ", "no. "]
    where bytes.matches(label.utf8, before: range.lowerBound) { return false }
  }
  guard range.upperBound < bytes.count else { return true }
  let after = bytes[range.upperBound]
  if after == 0x2F || after == 0x5F || after == 0x2D {
    return range.upperBound + 1 >= bytes.count || !bytes[range.upperBound + 1].isAlphanumeric
  }
  if after == 0x2E { return range.upperBound + 1 >= bytes.count || !bytes[range.upperBound + 1].isDigit }
  if after == 0xE2, range.upperBound + 3 < bytes.count {
    return !(bytes[range.upperBound + 2] == 0x93 && bytes[range.upperBound + 3].isDigit)
  }
  // "2016:3315-3323" behind a full stop is a year and its pages.
  if after == 0x3A, range.lowerBound > 1, bytes[range.lowerBound - 2] == 0x2E || bytes[range.lowerBound - 2] == 0x3B {
    return true
  }
  return after != 0x28 && !(after == 0x3A && range.upperBound + 1 < bytes.count && bytes[range.upperBound + 1].isDigit)
}
