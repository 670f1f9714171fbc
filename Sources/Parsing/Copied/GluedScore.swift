import Model
import Text

/// Scores whose figures were copied without the blanks between them: karma and agreement (`195`), or the Alignment
/// Forum's karma, karma and agreement (`Ω473`).
enum GluedScore {
  private static let omega: [UInt8] = Array("Ω".utf8)

  /// The bytes of a run of figures; nothing when anything else stands among them.
  static func figures(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = slice
    var omegas = 0
    while let first = rest.first {
      if rest.starts(with: omega) {
        omegas += 1
        rest = rest.dropFirst(omega.count)
      } else if first.isDigit || first == UInt8(ascii: "-") || first.isBlank {
        rest = rest.dropFirst()
      } else {
        return nil
      }
    }
    return omegas <= 1 ? slice : nil
  }

  /// The likelier way to take the figures apart; the raw form is kept, and nothing glued is certain.
  static func score(_ glued: ArraySlice<UInt8>) -> Score? {
    let raw = String(decoding: glued, as: UTF8.self).trimmingBlanks
    if raw.utf8.starts(with: omega) {
      return alignment(String(decoding: raw.utf8.dropFirst(omega.count), as: UTF8.self), raw: raw)
    }
    return pair(raw, raw: raw)
  }

  /// Karma, then agreement, of which the second is mostly the smaller and of one digit.
  private static func pair(_ figures: String, raw: String) -> Score? {
    let parts = figures.split(separator: " ").compactMap { Int($0) }
    if parts.count == 2 { return Score(parts[0], second: parts[1], raw: raw) }
    let digits = Array(figures.utf8)
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    if let minus = digits.lastIndex(of: UInt8(ascii: "-")), minus > 0 {
      guard let first = Int(String(decoding: digits[..<minus], as: UTF8.self)),
        let second = Int(String(decoding: digits[minus...], as: UTF8.self))
      else { return nil }
      return Score(first, second: second, raw: raw, isCertain: false)
    }
    guard let whole = Int(figures) else { return nil }
    if digits.count(where: \.isDigit) == 1 { return Score(whole, raw: raw, isCertain: false) }
    // The sign is karma's; agreement has its own.
    return Score(whole / 10, second: abs(whole % 10), raw: raw, isCertain: false)
  }

  /// The Alignment Forum's karma stands first and is no greater than karma, whose figures are at most one more.
  private static func alignment(_ figures: String, raw: String) -> Score? {
    let digits = Array(figures.utf8)
    guard digits.count >= 2, digits.count <= 8, digits.allSatisfy(\.isDigit) else {
      return pair(figures, raw: raw)
    }
    let both = digits.count == 2 ? digits[...] : digits.dropLast()
    var length = both.count / 2
    while length > 0 {
      let karma = both.dropFirst(length)
      if karma.first != UInt8(ascii: "0") || karma.count == 1,
        let first = Int(String(decoding: both.prefix(length), as: UTF8.self)),
        let value = Int(String(decoding: karma, as: UTF8.self)), first <= value
      {
        let agreement = digits.count == 2 ? nil : digits.last.map { Int($0 - 0x30) }
        return Score(value, second: agreement, raw: raw, isCertain: false)
      }
      length -= 1
    }
    return pair(figures, raw: raw)
  }
}
