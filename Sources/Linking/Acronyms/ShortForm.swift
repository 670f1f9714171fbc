import Text

/// A string that may be an acronym: its bytes, and the letters a long form must spell.
struct ShortForm {
  var range: Range<Int>
  /// The same with the plural s or the possessive that stands behind it.
  let written: Range<Int>
  /// Letters and digits, lower case.
  var letters: [UInt8]
  var capitals: Int
  /// Whether a final s was taken off as a plural.
  var isPlural: Bool

  /// Judges a candidate by its shape; nothing when it cannot be an acronym.
  ///
  /// Two to fourteen characters, at most three words, at least one letter; plural s and a possessive are taken off. A
  /// candidate without capitals is let pass here and must then spell its long form almost perfectly.
  init?(_ bytes: [UInt8], _ candidate: Range<Int>) {
    var range = candidate
    written = candidate
    if range.count > 2, bytes[range.upperBound - 1] == UInt8(ascii: "s"),
      bytes[range.upperBound - 2] == UInt8(ascii: "'")
    {
      range = range.lowerBound..<range.upperBound - 2
    }
    isPlural = false
    let slice = bytes[range]
    guard (2...14).contains(slice.count), let first = slice.first, first.isAlphanumeric else { return nil }
    let capitals = slice.count(where: \.isUpper)
    if slice.count > 2, slice.last == UInt8(ascii: "s"), capitals * 2 >= slice.count - 1,
      slice.dropLast().last?.isUpper ?? false
    {
      range = range.lowerBound..<range.upperBound - 1
      isPlural = true
    }
    var letters: [UInt8] = []
    var blanks = 0
    for byte in bytes[range] {
      switch byte {
      case _ where byte.isAlphanumeric: letters.append(byte.lowered)
      case 0x20: blanks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "'"),
        UInt8(ascii: "+"):
        continue
      default: return nil
      }
    }
    guard letters.count >= 2, blanks <= 2, letters.contains(where: \.isLetter) else { return nil }
    // Several words are an acronym only when one of them is.
    if blanks > 0, !bytes[range].split(separator: 0x20).contains(where: { $0.count(where: \.isUpper) >= 2 }) {
      return nil
    }
    guard !Self.isNumbering(letters) else { return nil }
    self.range = range
    self.letters = letters
    self.capitals = capitals
  }

  /// Roman numerals in lower case, figures with a unit, and years number things.
  private static func isNumbering(_ letters: [UInt8]) -> Bool {
    letters.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
      && letters.count <= 4
      || letters.count(where: \.isDigit) * 2 > letters.count && letters.count > 2
  }

  /// How much an alignment may cost for each letter.
  var tolerance: Double {
    if capitals == 0 { return 0.1 }
    if capitals == 1, letters.count > 3 { return 0.16 }
    return letters.count == 2 ? 0.30 : 0.42
  }
}
