import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes of a page turned into UTF-8.
package struct DecodedText: Hashable, Sendable {
  /// Valid UTF-8 without a byte order mark and without NUL.
  package var utf8: [UInt8]
  /// The encoding's WHATWG name.
  package var encoding: String
  /// How many bytes or characters could not be read and became U+FFFD.
  package var replacements: Int
}

/// Decodes bytes by their mark, the page's own label, their validity as UTF-8, and at last as Windows-1252; what cannot
/// be read is replaced, never dropped.
///
/// - Parameter label: The encoding that the page or its transport names; a byte order mark outranks it.
package func decode(_ bytes: [UInt8], label: String? = nil) -> DecodedText {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8Text(Array(bytes.dropFirst(3))) }
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32Text(bytes, from: 4, isBigEndian: false) }
  if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32Text(bytes, from: 4, isBigEndian: true) }
  if bytes.starts(with: [0xFF, 0xFE]) { return utf16Text(bytes, from: 2, isBigEndian: false) }
  if bytes.starts(with: [0xFE, 0xFF]) { return utf16Text(bytes, from: 2, isBigEndian: true) }
  if let isBigEndian = unmarkedUTF16(bytes) { return utf16Text(bytes, from: 0, isBigEndian: isBigEndian) }
  switch label.map(encodingName) {
  case "utf-8"?, nil:
    // A page that says UTF-8 and is not was mostly written in Windows-1252; a few bad bytes are damage.
    let text = utf8Text(bytes)
    if text.replacements == 0 || (label != nil && text.replacements * 200 < bytes.count) { return text }
    return label == nil || !text.utf8.isEmpty && highBytesAreLatin(bytes) ? windowsText(bytes) : text
  case "windows-1252"?:
    let text = utf8Text(bytes)
    // A label of Latin-1 over text that is plainly UTF-8 is a wrong label.
    return text.replacements == 0 && bytes.contains(where: { $0 >= 0x80 }) ? text : windowsText(bytes)
  case "x-user-defined"?: return windowsText(bytes)
  case let name?:
    return converted(bytes, from: name) ?? decode(bytes)
  }
}

/// The WHATWG name for an encoding label, in lower case; the label itself when the standard has no such label.
///
/// Only labels whose meaning differs from their own name are listed (WHATWG Encoding Standard, section 4.2).
package func encodingName(_ label: String) -> String {
  let name = label.trimmingBlanks.lowercased()
  switch name {
  case "utf8", "utf-8", "unicode-1-1-utf-8", "x-unicode20utf8", "utf-16", "utf-16le", "utf-16be", "utf-32":
    // A page whose label could be read bytewise is not in an encoding of two bytes a character.
    return "utf-8"
  // The standard knows no UTF-7, in which a plus sign would begin hidden markup; such pages are read as if unlabelled.
  case "utf-7", "utf7", "unicode-1-1-utf-7", "csunicode11utf7": return "windows-1252"
  case "ascii", "us-ascii", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp1252",
    "windows-1252",
    "x-cp1252", "ansi_x3.4-1968", "ibm819", "cp819":
    return "windows-1252"
  case "gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese", "gb18030", "csgb2312", "iso-ir-58": return "gb18030"
  case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "csshiftjis": return "cp932"
  case "euc-kr", "ks_c_5601-1987", "korean", "ksc5601", "windows-949", "ks_c_5601-1989", "cseuckr": return "cp949"
  case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "csbig5": return "big5-hkscs"
  case "iso-8859-9", "latin5", "iso8859-9", "l5": return "cp1254"
  case "iso-8859-11", "tis-620", "iso8859-11", "dos-874", "windows-874": return "cp874"
  case "iso-8859-8-i", "logical", "hebrew", "visual", "iso-8859-8-e": return "iso-8859-8"
  case "x-euc-jp", "cseucpkdfmtjapanese": return "euc-jp"
  case "macintosh", "mac", "x-mac-roman", "csmacintosh": return "macintosh"
  case "x-mac-cyrillic", "x-mac-ukrainian": return "mac-cyrillic"
  case "koi8-r", "koi", "koi8", "koi8_r", "cskoi8r": return "koi8-r"
  case "koi8-u", "koi8-ru": return "koi8-u"
  default:
    if name.hasPrefix("windows-125") || name.hasPrefix("cp125") || name.hasPrefix("x-cp125") {
      return "cp125" + (name.last.map(String.init) ?? "2")
    }
    return name
  }
}

// MARK: The encodings of Unicode

private func utf8Text(_ bytes: [UInt8]) -> DecodedText {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var replacements = 0
  var offset = 0
  while offset < bytes.count {
    // Quick path: most pages are mostly ASCII, which is copied in runs.
    let run = offset
    while offset < bytes.count, bytes[offset] &- 1 < 0x7F { offset += 1 }
    if run < offset {
      result += bytes[run..<offset]
      continue
    }
    if bytes[offset] == 0 {
      result.append(0x20)
      offset += 1
      continue
    }
    let next = character(at: offset, in: bytes)
    let isWellFormed =
      next.length > 1 && !(0xD800...0xDFFF).contains(next.scalar) && next.scalar <= 0x10FFFF
      && (next.length != 3 || next.scalar >= 0x800) && (next.length != 4 || next.scalar >= 0x10000)
    if isWellFormed {
      result += bytes[offset..<offset + next.length]
      offset += next.length
    } else {
      result += [0xEF, 0xBF, 0xBD]
      replacements += 1
      offset += 1
    }
  }
  return DecodedText(utf8: result, encoding: "utf-8", replacements: replacements)
}

private func appendScalar(_ value: UInt32, to result: inout [UInt8], _ replacements: inout Int) {
  if value == 0 {
    result.append(0x20)
  } else if let scalar = Unicode.Scalar(value) {
    result += Array(String(Character(scalar)).utf8)
  } else {
    result += [0xEF, 0xBF, 0xBD]
    replacements += 1
  }
}

private func utf16Text(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedText {
  func unit(_ offset: Int) -> UInt32 {
    let (high, low) = isBigEndian ? (bytes[offset], bytes[offset + 1]) : (bytes[offset + 1], bytes[offset])
    return UInt32(high) << 8 | UInt32(low)
  }
  var result: [UInt8] = []
  var replacements = 0
  var offset = start
  while offset + 1 < bytes.count {
    var value = unit(offset)
    offset += 2
    if (0xD800..<0xDC00).contains(value), offset + 1 < bytes.count, (0xDC00..<0xE000).contains(unit(offset)) {
      value = 0x10000 + (value - 0xD800) << 10 + (unit(offset) - 0xDC00)
      offset += 2
    }
    appendScalar(value, to: &result, &replacements)
  }
  if offset < bytes.count { replacements += 1 }
  return DecodedText(utf8: result, encoding: isBigEndian ? "utf-16be" : "utf-16le", replacements: replacements)
}

private func utf32Text(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedText {
  var result: [UInt8] = []
  var replacements = 0
  var offset = start
  while offset + 3 < bytes.count {
    let four = bytes[offset..<offset + 4]
    let value = (isBigEndian ? Array(four) : four.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    appendScalar(value, to: &result, &replacements)
    offset += 4
  }
  return DecodedText(utf8: result, encoding: isBigEndian ? "utf-32be" : "utf-32le", replacements: replacements)
}

/// Whether bytes without a mark are UTF-16 of mostly Latin text: every second byte of the beginning is zero.
private func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
  let sample = bytes.prefix(512)
  guard sample.count >= 8 else { return nil }
  var zeros = [0, 0]
  for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
  let half = sample.count / 2
  if zeros[1] * 10 > half * 7, zeros[0] * 10 < half { return false }
  if zeros[0] * 10 > half * 7, zeros[1] * 10 < half { return true }
  return nil
}

// MARK: Older encodings

private func highBytesAreLatin(_ bytes: [UInt8]) -> Bool {
  // Lone high bytes between ASCII letters are Windows-1252; runs of them are damaged UTF-8 or another script.
  var lone = 0
  var inRuns = 0
  for offset in bytes.indices where bytes[offset] >= 0x80 {
    let before = offset > 0 && bytes[offset - 1] >= 0x80
    let after = offset + 1 < bytes.count && bytes[offset + 1] >= 0x80
    if before || after { inRuns += 1 } else { lone += 1 }
  }
  return lone > inRuns
}

/// The characters of Windows-1252 from 0x80 to 0x9F (WHATWG index windows-1252).
private let windowsHigh: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]

private func windowsText(_ bytes: [UInt8]) -> DecodedText {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var replacements = 0
  for byte in bytes {
    switch byte {
    case 0: result.append(0x20)
    case 0x01..<0x80: result.append(byte)
    case 0x80...0x9F: appendScalar(windowsHigh[Int(byte) - 0x80], to: &result, &replacements)
    default: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
    }
  }
  return DecodedText(utf8: result, encoding: "windows-1252", replacements: replacements)
}

/// Decodes through the system's iconv; nothing when it does not know the name.
private func converted(_ bytes: [UInt8], from name: String) -> DecodedText? {
  let descriptor = iconv_open("UTF-8", name)
  guard Int(bitPattern: descriptor) != -1, let descriptor else { return nil }
  defer { iconv_close(descriptor) }
  var input = bytes
  var output = [UInt8](repeating: 0, count: 1 << 16)
  var result: [UInt8] = []
  var replacements = 0
  input.withUnsafeMutableBytes { source in
    var left = source.count
    var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
    while left > 0 {
      output.withUnsafeMutableBytes { target in
        var room = target.count
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = iconv(descriptor, &from, &left, &to, &room)
        let failure = errno
        result += target[..<(target.count - room)]
        guard status == -1 || status == .max, failure != E2BIG else { return }
        // A byte that begins nothing is replaced, and reading goes on behind it.
        result += [0xEF, 0xBF, 0xBD]
        replacements += 1
        from = from?.advanced(by: 1)
        left -= 1
      }
    }
  }
  let clean = utf8Text(result)
  return DecodedText(utf8: clean.utf8, encoding: name, replacements: replacements)
}
