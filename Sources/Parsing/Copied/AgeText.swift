import Model
import Text

/// An age as forums write it: `15d`, `4mo`, `2y`, `3 hours ago`.
struct AgeText: Hashable {
  enum Unit: Int, Hashable {
    case second, minute, hour, day, week, month, year
  }

  var count: Int
  var unit: Unit

  private static let units: [(name: StaticString, unit: Unit)] = [
    ("mo", .month), ("min", .minute), ("s", .second), ("m", .minute), ("h", .hour), ("d", .day), ("w", .week),
    ("y", .year),
  ]

  private static let longUnits: [String: Unit] = [
    "second": .second, "sec": .second, "minute": .minute, "min": .minute, "hour": .hour, "hr": .hour, "day": .day,
    "week": .week, "wk": .week, "month": .month, "year": .year, "yr": .year,
  ]

  /// Reads an age at the beginning of bytes: `4mo`, `2 years ago`, `an hour ago`.
  ///
  /// - Returns: The age and the number of bytes it takes.
  static func read(_ bytes: ArraySlice<UInt8>) -> (age: AgeText, length: Int)? {
    readShort(bytes) ?? readLong(bytes)
  }

  /// Reads a number or an article, a unit in full, and "ago", which alone tells an age from a duration.
  private static func readLong(_ bytes: ArraySlice<UInt8>) -> (age: AgeText, length: Int)? {
    let parts = bytes.prefix(24).split(maxSplits: 3, whereSeparator: \.isBlank)
    guard parts.count >= 3, let first = parts.first, first.startIndex == bytes.startIndex else { return nil }
    let figures = first.allSatisfy(\.isDigit) ? Int(String(decoding: first, as: UTF8.self)) : nil
    let isArticle = ["a", "an"].contains(String(decoding: first.map(\.lowered), as: UTF8.self))
    guard let count = figures ?? (isArticle ? 1 : nil), count < 1000 else { return nil }
    var name = String(decoding: parts[1].prefix { $0.isLetter }.map(\.lowered), as: UTF8.self)
    if name.utf8.count > 2, name.hasSuffix("s") { name.removeLast() }
    let ago = parts[2].prefix(3)
    guard let unit = longUnits[name], String(decoding: ago.map(\.lowered), as: UTF8.self) == "ago",
      parts[2].count == 3 || !parts[2][ago.endIndex].isAlphanumeric
    else { return nil }
    return (AgeText(count: count, unit: unit), ago.endIndex - bytes.startIndex)
  }

  private static func readShort(_ bytes: ArraySlice<UInt8>) -> (age: AgeText, length: Int)? {
    let digits = bytes.prefix { $0.isDigit }
    guard (1...3).contains(digits.count) else { return nil }
    let rest = Array(bytes.dropFirst(digits.count))
    for (name, unit) in units where starts(rest, at: 0, with: name) {
      let length = name.utf8CodeUnitCount
      if rest.count > length, rest[length].isLetter { continue }
      let count = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return (AgeText(count: count, unit: unit), digits.count + length)
    }
    return nil
  }

  /// The days on which something of this age can have been written, seen on a day.
  ///
  /// Forums round down, so "2y" is from two years to one day less than three.
  func days(before day: PartialDate) -> ClosedRange<PartialDate>? {
    guard let month = day.month, let dayOfMonth = day.day else { return nil }
    let today = Self.ordinal(day.year, month, dayOfMonth)
    let length: Int
    switch unit {
    case .second, .minute, .hour: return Self.date(today - 1).flatMap { low in Self.date(today).map { low...$0 } }
    case .day: length = 1
    case .week: length = 7
    case .month: length = 30
    case .year: length = 365
    }
    let slack = unit == .year ? count : unit == .month ? count / 2 : 0
    guard let low = Self.date(today - (count + 1) * length - slack + 1), let high = Self.date(today - count * length)
    else { return nil }
    return low...high
  }

  /// Days since 1 March of year 0 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private static func ordinal(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private static func date(_ ordinal: Int) -> PartialDate? {
    guard ordinal > 0 else { return nil }
    let era = ordinal / 146_097
    let dayOfEra = ordinal - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return PartialDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}
