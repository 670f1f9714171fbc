// The questions that every scanner of this target asks of a byte. Those about letters concern ASCII alone; bytes of
// 0x80 and above belong to longer characters, which `character(at:in:)` decodes.
extension UInt8 {
  @inlinable package var isUpper: Bool { self &- 0x41 < 26 }
  @inlinable package var isLower: Bool { self &- 0x61 < 26 }
  @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
  @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }
  /// Blank, tab, line feed, vertical tab, form feed or carriage return.
  @inlinable package var isBlank: Bool { self == 0x20 || self &- 0x09 < 5 }
  @inlinable package var isASCII: Bool { self < 0x80 }
  /// Whether the byte continues a character rather than beginning one.
  @inlinable package var isContinuation: Bool { self & 0xC0 == 0x80 }
  /// The lower-case form of an ASCII letter; any other byte as it is.
  @inlinable package var lowered: UInt8 { isUpper ? self | 0x20 : self }
}

/// One character of UTF-8 text and the bytes it takes.
package struct Character8: Hashable, Sendable {
  package var scalar: UInt32
  /// 1 to 4 bytes.
  package var length: Int

  package init(scalar: UInt32, length: Int) {
    self.scalar = scalar
    self.length = length
  }
}

/// Decodes the character that begins at a byte offset; a byte that begins none is given back as U+FFFD of one byte.
package func character(at offset: Int, in bytes: [UInt8]) -> Character8 {
  let first = bytes[offset]
  if first < 0x80 { return Character8(scalar: UInt32(first), length: 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first < 0xF5, offset + length <= bytes.count else {
    return Character8(scalar: 0xFFFD, length: 1)
  }
  var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for i in 1..<length {
    guard bytes[offset + i].isContinuation else { return Character8(scalar: 0xFFFD, length: 1) }
    scalar = scalar << 6 | UInt32(bytes[offset + i] & 0x3F)
  }
  return Character8(scalar: scalar, length: length)
}

/// Whether a character outside ASCII is part of a word: a letter, a mark or a digit of any script.
///
/// Punctuation, spaces, symbols, arrows, mathematical operators and pictures are not; the blocks are those of the
/// Unicode Standard 15, chapter 6 and following, cut coarsely since only word borders depend on them.

package func isWordScalar(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x80...0xA9, 0xAB...0xB1, 0xB4, 0xB6...0xB8, 0xBB...0xBF, 0xD7, 0xF7: false
  case 0x2000...0x206F, 0x20A0...0x20CF: false
  case 0x2190...0x2BFF, 0x2E00...0x2E7F: false
  case 0x3000...0x3004, 0x3008...0x3020, 0x3030: false
  case 0xE000...0xF8FF, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFF0...0xFFFF: false
  case 0x1F000...0x1FAFF, 0xE0000...0xE0FFF: false
  default: true
  }
}
