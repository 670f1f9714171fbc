import Text

/// A string that may be an acronym: its bytes, and the letters a long form must spell.
struct ShortForm {
  /// Without the plural s or the possessive that stands behind it.
  let range: Range<Int>
  /// The same with the plural s or the possessive.
  let written: Range<Int>
  /// Letters and digits, lower case.
  let letters: Letters
  let capitals: Int
  private let hasFigures: Bool
  /// Whether a final s was taken off as a plural.
  let isPlural: Bool
  /// Whether it is several words in small letters, each the clipped beginning of a word.
  let isClipped: Bool

  /// Judges a candidate by its shape; nothing when it cannot be an acronym.
  ///
  /// Two to fourteen characters, at most three words, at least one letter; plural s and a possessive are taken off. A
  /// candidate without capitals is let pass here and must then spell its long form almost perfectly.
  init?(_ bytes: [UInt8], _ candidate: Range<Int>) {
    guard (2...16).contains(candidate.count), bytes[candidate.lowerBound].isAlphanumeric else { return nil }
    written = candidate
    var end = candidate.upperBound
    if end - candidate.lowerBound > 2, bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2] == UInt8(ascii: "'") {
      end -= 2
    } else if end - candidate.lowerBound > 2, bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2].isUpper {
      // One small letter behind capitals alone is a plural; "NeurIPs" has others.
      let isCapital = (candidate.lowerBound..<end - 1).allSatisfy { !bytes[$0].isLower }
      if isCapital || end - candidate.lowerBound > 3 { end -= 1 }
    }
    guard end - candidate.lowerBound <= 14 else { return nil }
    // Most candidates are none, and are known for it by counting alone.
    var (count, capitals, digits, numerals, blanks) = (0, 0, 0, 0, 0)
    for i in candidate.lowerBound..<end {
      let byte = bytes[i]
      if byte.isAlphanumeric {
        count += 1
        if byte.isUpper { capitals += 1 }
        if byte.isDigit { digits += 1 }
        if Self.isNumeral(byte.lowered) { numerals += 1 }
      } else if byte == 0x20 {
        blanks += 1
      } else if !Self.joins(byte) {
        return nil
      }
    }
    guard count >= 2, blanks <= 2, digits < count else { return nil }
    // Roman numerals, figures with a unit, and years number things.
    guard numerals < count || count > 4, digits * 2 <= count || count == 2 else { return nil }
    guard blanks == 0 || !Self.hasGrammar(bytes, candidate.lowerBound..<end) else { return nil }
    // Several words are an acronym when one of them is, or when all are clipped ("mech interp").
    let hasAcronym =
      blanks == 0
      || bytes[candidate.lowerBound..<end].split(separator: 0x20).contains { $0.count(where: \.isUpper) >= 2 }
    isClipped =
      blanks > 0 && capitals == 0
      && bytes[candidate.lowerBound..<end].split(separator: 0x20).allSatisfy { $0.count >= 3 && $0.count <= 7 }
    guard hasAcronym || isClipped else { return nil }
    range = candidate.lowerBound..<end
    isPlural = end == candidate.upperBound - 1
    var letters = Letters()
    for i in range where bytes[i].isAlphanumeric { letters.append(bytes[i].lowered) }
    self.letters = letters
    self.capitals = capitals
    hasFigures = digits > 0
  }

  /// Whether one of several words is a word of grammar in small letters: "SAE and SLT" are two acronyms.
  private static func hasGrammar(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    words(in: bytes, range).contains { bytes[$0.lowerBound].isLower && isLink(bytes, $0) }
  }

  /// Marks that stand within short forms.
  static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "'"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }

  private static func isNumeral(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "i") || letter == UInt8(ascii: "v") || letter == UInt8(ascii: "x")
  }

  /// How much an alignment may cost for each letter, in hundredths.
  var tolerance: Int {
    if isClipped { return 11 }
    if capitals == 0 { return 10 }
    if capitals == 1, letters.count > 3 { return 16 }
    return letters.count == 2 ? 30 : 42
  }

  /// Whether capitalised words may be passed over cheaply: names of institutions leave many of their words out.
  var isName: Bool { capitals >= 3 && letters.count >= 4 }

  /// A way to read the letters, and what it may cost for each of them at most.
  typealias Spelling = (letters: Letters, tolerance: Int)

  /// The first answer that a way to read the letters has, the plainest asked first.
  func firstAnswer<Answer>(_ answer: (Spelling) -> Answer?) -> Answer? {
    if let plain = answer((letters, tolerance)) { return plain }
    guard isPlural || hasFigures else { return nil }
    for spelling in otherSpellings {
      if let other = answer(spelling) { return other }
    }
    return nil
  }

  /// The ways to read the letters beside the plain one.
  ///
  /// A figure may repeat the letter before it (`A2C` as `aac`, `W3C` as `wwwc`), figures at the end may count what the
  /// long form leaves out, and an s that looks like a plural may be a letter of its own (`AWs`).
  var otherSpellings: [Spelling] {
    var result: [Spelling] = []
    if isPlural { result.append((letters.appending(UInt8(ascii: "s")), 10)) }
    guard hasFigures else { return result }
    var repeated = Letters()
    for letter in letters {
      if let last = repeated.last, (UInt8(ascii: "2")...UInt8(ascii: "4")).contains(letter), last.isLetter {
        for _ in 1..<Int(letter - 0x30) { repeated.append(last) }
      } else {
        repeated.append(letter)
      }
    }
    if repeated != letters { result.append((repeated, 10)) }
    let head = letters.prefix { $0.isLetter }
    if head.count >= 3, letters[head.count...].allSatisfy(\.isDigit) { result.append((Letters(head), tolerance)) }
    return result
  }
}
