import Text

/// The encoding a page names for itself: `charset=` within its first bytes, in a `<meta>` or an XML declaration.
///
/// The WHATWG HTML Standard (13.2.3.2, "prescan a byte stream") looks at 1,024 bytes; saved pages put comments and
/// scripts before the declaration, so more are looked at here.
package func encodingLabel(ofPage bytes: [UInt8]) -> String? {
  let limit = min(bytes.count, 16_384)
  var offset = 0
  while offset < limit {
    guard bytes[offset] == UInt8(ascii: "<") else {
      offset += 1
      continue
    }
    if starts(bytes, at: offset, with: "<!--") {
      offset = find("-->", in: bytes, from: offset + 4, limit: bytes.count) ?? limit
    } else if starts(bytes, at: offset, with: "<meta") || starts(bytes, at: offset, with: "<?xml") {
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count
      let key: StaticString = bytes[offset + 1] == UInt8(ascii: "?") ? "encoding" : "charset"
      if let label = value(of: key, in: bytes, offset..<end) { return label }
      offset = end
    } else {
      offset += 1
    }
  }
  return nil
}

private func value(of key: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> String? {
  guard let start = find(key, in: bytes, from: range.lowerBound, limit: range.upperBound) else { return nil }
  var offset = start
  while offset < range.upperBound, bytes[offset].isBlank { offset += 1 }
  guard offset < range.upperBound, bytes[offset] == UInt8(ascii: "=") else { return nil }
  offset += 1
  while offset < range.upperBound, bytes[offset].isBlank || bytes[offset] == 0x22 || bytes[offset] == 0x27 {
    offset += 1
  }
  let first = offset
  while offset < range.upperBound, !bytes[offset].isBlank, bytes[offset] != 0x22, bytes[offset] != 0x27,
    bytes[offset] != UInt8(ascii: ";"), bytes[offset] != UInt8(ascii: "/")
  { offset += 1 }
  return first < offset ? String(decoding: bytes[first..<offset], as: UTF8.self) : nil
}

/// Whether ASCII letters stand at an offset, whatever their case.
package func starts(_ bytes: [UInt8], at offset: Int, with text: StaticString) -> Bool {
  let count = text.utf8CodeUnitCount
  guard offset >= 0, offset + count <= bytes.count else { return false }
  return text.withUTF8Buffer { letters in
    for i in 0..<count where bytes[offset + i].lowered != letters[i] { return false }
    return true
  }
}

/// The offset behind the first place at which lower-case ASCII text stands, whatever its case there.
package func find(_ text: StaticString, in bytes: [UInt8], from: Int, limit: Int) -> Int? {
  var offset = from
  let last = limit - text.utf8CodeUnitCount
  while offset <= last {
    if starts(bytes, at: offset, with: text) { return offset + text.utf8CodeUnitCount }
    offset += 1
  }
  return nil
}
