import Text

/// An encoding of two or four bytes a character.
struct WideEncoding: Hashable {
  /// Bytes of a unit: 2 for UTF-16, 4 for UTF-32.
  var width: Int
  var isBigEndian: Bool

  /// The encoding's name.
  var name: String { (width == 2 ? "utf-16" : "utf-32") + (isBigEndian ? "be" : "le") }

  /// The encoding that a byte order mark names.
  static func marked(_ bytes: [UInt8]) -> WideEncoding? {
    // The mark of UTF-32 begins with that of UTF-16, whose text would then begin with NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return WideEncoding(width: 4, isBigEndian: false) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return WideEncoding(width: 4, isBigEndian: true) }
    if bytes.starts(with: [0xFF, 0xFE]) { return WideEncoding(width: 2, isBigEndian: false) }
    return bytes.starts(with: [0xFE, 0xFF]) ? WideEncoding(width: 2, isBigEndian: true) : nil
  }

  /// The encoding of a text without a mark, told by its zeros: those of UTF-16 stand at every second byte of what is
  /// Latin, and before or behind the blanks and line ends of every other script; those of UTF-32 in every character.
  static func unmarked(_ bytes: [UInt8]) -> WideEncoding? {
    let sample = Array(bytes.prefix(4096))
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    let units = sample.count / 2
    guard (zeros[0] + zeros[1]) * 50 > units else { return nil }
    for isBigEndian in [false, true] {
      if WideEncoding(width: 4, isBigEndian: isBigEndian).isText(sample) {
        return WideEncoding(width: 4, isBigEndian: isBigEndian)
      }
    }
    // Zeros that damage put into a text of single bytes fall on either side.
    let isBigEndian = zeros[0] > zeros[1]
    guard min(zeros[0], zeros[1]) * 20 <= max(zeros[0], zeros[1]) else { return nil }
    let encoding = WideEncoding(width: 2, isBigEndian: isBigEndian)
    return encoding.isText(sample) ? encoding : nil
  }

  /// The first 65,536 bytes of a text, read, without its mark and the blanks it begins with.
  func head(of bytes: [UInt8]) -> [UInt8] {
    Array(text(Array(bytes.prefix(65_536)), from: 0).utf8.drop { $0.isBlank || [0xEF, 0xBB, 0xBF].contains($0) })
  }

  /// Whether a sample read so is text: characters throughout, few of them controls.
  private func isText(_ sample: [UInt8]) -> Bool {
    var controls = 0
    var blanks = 0
    var count = 0
    var isHalf = false
    for offset in stride(from: 0, to: sample.count / width * width, by: width) {
      let unit = unit(at: offset, in: sample)
      count += 1
      if width == 4, unit > 0x10FFFF { return false }
      if width == 2 {
        // The halves of a pair come in their order (a pair may be cut at the sample's end).
        if isHalf != (0xDC00..<0xE000).contains(unit) { return false }
        isHalf = (0xD800..<0xDC00).contains(unit)
      }
      if unit == 0x20 || unit == 0x0A { blanks += 1 }
      if unit < 0x20 && !UInt8(unit).isBlank || unit == 0xFFFE || unit == 0xFFFF { controls += 1 }
    }
    return controls * 50 <= count && blanks * 200 >= count
  }

  private func unit(at offset: Int, in bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0
    for step in 0..<width { value = value << 8 | UInt32(bytes[offset + (isBigEndian ? step : width - 1 - step)]) }
    return value
  }

  /// Reads bytes from an offset on; a unit that the end cuts off counts as a replacement.
  func text(_ bytes: [UInt8], from start: Int) -> DecodedText {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var replacements = 0
    var offset = start
    while offset + width <= bytes.count {
      var value = unit(at: offset, in: bytes)
      offset += width
      if width == 2, (0xD800..<0xDC00).contains(value), offset + 2 <= bytes.count {
        let second = unit(at: offset, in: bytes)
        if (0xDC00..<0xE000).contains(second) {
          value = 0x10000 + (value - 0xD800) << 10 + (second - 0xDC00)
          offset += 2
        }
      }
      appendScalar(value, to: &result, &replacements)
    }
    if offset < bytes.count { replacements += 1 }
    return DecodedText(utf8: result, encoding: name, replacements: replacements)
  }
}
