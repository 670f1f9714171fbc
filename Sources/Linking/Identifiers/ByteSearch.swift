import Text

// The few questions about runs of bytes that the finders of this folder share. Patterns are given in lower case and
// letter case of ASCII is not seen.
extension [UInt8] {
  /// Whether the pattern, given in lower case, stands at an offset.
  func matches(_ pattern: some Collection<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset + pattern.count <= count else { return false }
    var i = offset
    for byte in pattern {
      if self[i].lowered != byte { return false }
      i += 1
    }
    return true
  }

  /// Whether the pattern, given in lower case, ends at an offset.
  func matches(_ pattern: some Collection<UInt8>, before offset: Int) -> Bool {
    matches(pattern, at: offset - pattern.count)
  }

  /// The offset of the pattern's first appearance at or after an offset.
  func firstOffset(of pattern: String, from start: Int = 0) -> Int? {
    let pattern = Array(pattern.utf8)
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var i = Swift.max(0, start)
    while i + pattern.count <= count {
      if self[i].lowered == first, matches(pattern, at: i) { return i }
      i += 1
    }
    return nil
  }

  /// The offset at which the run of bytes that answer yes ends.
  func end(from start: Int, while accepts: (UInt8) -> Bool) -> Int {
    var i = start
    while i < count, accepts(self[i]) { i += 1 }
    return i
  }

  /// The text of a range; broken UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}

/// The value of a hexadecimal digit.
private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// Text with `%41` read as `A` (RFC 3986, section 2.1); an escape of a control character or a broken one stays.
func percentDecoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  let source = Array(bytes)
  guard source.contains(UInt8(ascii: "%")) else { return source }
  var result: [UInt8] = []
  result.reserveCapacity(source.count)
  var i = 0
  while i < source.count {
    if source[i] == UInt8(ascii: "%"), i + 2 < source.count,
      let high = hexValue(source[i + 1]), let low = hexValue(source[i + 2]), high << 4 | low >= 0x20
    {
      result.append(high << 4 | low)
      i += 3
    } else {
      result.append(source[i])
      i += 1
    }
  }
  return result
}
