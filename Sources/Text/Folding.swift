/// A text folded for comparison: lower case, Latin letters without their marks, typographic apostrophes straight.
///
/// Folding follows Unicode's simple case mapping for Latin, Greek and Cyrillic and the decompositions of the Latin-1
/// and Latin Extended-A blocks, with `ß` to `ss`, `æ` to `ae`, `ø` to `o`, `ł` to `l`, `đ` and `ð` to `d`, `þ` to `th`.
/// Other characters are kept as they are.
package func folded(_ bytes: [UInt8]) -> [UInt8] {
  // Most words are of ASCII letters, and there are very many words.
  guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes.map(\.lowered) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let next = character(at: offset, in: bytes)
    if next.length == 1, next.scalar < 0x80 {
      result.append(bytes[offset].lowered)
    } else {
      appendFolded(next.scalar, bytes[offset..<offset + next.length], to: &result)
    }
    offset += next.length
  }
  return result
}

/// A part of a text folded for comparison; see ``folded(_:)-([UInt8])``.
package func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] { folded(Array(bytes)) }

/// A string's bytes folded for comparison; see ``folded(_:)-([UInt8])``.
package func folded(_ bytes: String.UTF8View) -> [UInt8] { folded(Array(bytes)) }

/// A string folded for comparison; see ``folded(_:)-([UInt8])``.
package func folded(_ text: String) -> String {
  String(decoding: folded(text.utf8), as: UTF8.self)
}

private func appendFolded(_ scalar: UInt32, _ original: ArraySlice<UInt8>, to result: inout [UInt8]) {
  switch scalar {
  case 0xC0...0x17F:
    let letters = latinBase[Int(scalar - 0xC0)]
    if letters.isEmpty { result += original } else { result += letters.utf8 }
  case 0x2018, 0x2019, 0x2BC:
    result.append(0x27)
  case 0x300...0x36F:
    break
  case 0x391...0x3A9 where scalar != 0x3A2:
    appendScalar(scalar + 0x20, to: &result)
  case 0x410...0x42F:
    appendScalar(scalar + 0x20, to: &result)
  case 0x400...0x40F:
    appendScalar(scalar + 0x50, to: &result)
  default:
    result += original
  }
}

private func appendScalar(_ scalar: UInt32, to result: inout [UInt8]) {
  guard let character = Unicode.Scalar(scalar) else { return }
  result += Array(String(Character(character)).utf8)
}

/// What each character from U+00C0 to U+017F folds to; empty for the two that are no letters.
private let latinBase: [String] =
  """
  a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss \
  a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y \
  a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k \
  l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u \
  u u w w y y y z z z z z z s
  """
  .split(separator: " ").map { $0 == "-" ? "" : String($0) }
