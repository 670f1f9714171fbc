import Text

/// Reads UTF-8; each byte that belongs to no character becomes U+FFFD, and NUL a blank.
func utf8Text(_ bytes: [UInt8]) -> DecodedText {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var replacements = 0
  var offset = 0
  while offset < bytes.count {
    // Quick path: most pages are mostly ASCII, which is copied in runs.
    let run = offset
    offset = endOfASCII(in: bytes, from: offset)
    if run < offset {
      result += bytes[run..<offset]
      continue
    }
    if bytes[offset] == 0 {
      result.append(0x20)
      offset += 1
      continue
    }
    let length = wellFormedLength(at: offset, in: bytes)
    if length > 1 {
      result += bytes[offset..<offset + length]
      offset += length
    } else {
      result += [0xEF, 0xBF, 0xBD]
      replacements += 1
      offset += 1
    }
  }
  return DecodedText(utf8: result, encoding: "utf-8", replacements: replacements)
}

/// The offset of the first byte that is no ASCII character or is NUL.
private func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
  bytes.withUnsafeBytes { bytes in
    var offset = start
    while offset + 8 <= bytes.count {
      let step = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A byte's highest bit is set when it had that bit, and when taking one from NUL borrowed it.
      if ((step &- 0x0101_0101_0101_0101) | step) & 0x8080_8080_8080_8080 != 0 { break }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] &- 1 < 0x7F { offset += 1 }
    return offset
  }
}

/// How many characters of several bytes and how many stray bytes the bytes hold as UTF-8.
func utf8Counts(_ bytes: [UInt8]) -> (characters: Int, stray: Int) {
  var counts = (characters: 0, stray: 0)
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] < 0x80 {
      offset += 1
      continue
    }
    let length = wellFormedLength(at: offset, in: bytes)
    if length > 1 { counts.characters += 1 } else { counts.stray += 1 }
    offset += length
  }
  return counts
}

/// The length of the character of several bytes that begins at an offset; 1 where none does. Overlong forms, surrogates
/// and numbers beyond U+10FFFF are no characters (Unicode Standard, table 3-7).
private func wellFormedLength(at offset: Int, in bytes: [UInt8]) -> Int {
  let next = character(at: offset, in: bytes)
  let isWellFormed =
    !(0xD800...0xDFFF).contains(next.scalar) && next.scalar <= 0x10FFFF
    && (next.length != 3 || next.scalar >= 0x800) && (next.length != 4 || next.scalar >= 0x10000)
  return isWellFormed ? next.length : 1
}

/// Appends a character as UTF-8, a blank for NUL, and U+FFFD for a number that is no character.
func appendScalar(_ value: UInt32, to result: inout [UInt8], _ replacements: inout Int) {
  if value == 0 {
    result.append(0x20)
  } else if let scalar = Unicode.Scalar(value) {
    if let bytes = UTF8.encode(scalar) { result += bytes }
  } else {
    result += [0xEF, 0xBF, 0xBD]
    replacements += 1
  }
}
