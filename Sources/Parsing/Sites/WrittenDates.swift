package import Model
import Text

extension PartialDate {
  /// Reads a date written in English words, with or without its time: "18 January 2010 04:18AM", "Feb. 11, 2026",
  /// "December 2025"; ISO 8601 too. Nothing when the text names no month and year.
  package init?(written text: String) {
    if let date = PartialDate(iso: text) {
      self = date
      return
    }
    var month: Int?
    var day: Int?
    var year: Int?
    for word in text.utf8.split(whereSeparator: { !$0.isAlphanumeric && $0 != UInt8(ascii: ":") }) {
      let word = Array(word)
      let figures = word.prefix(while: \.isDigit)
      if figures.isEmpty {
        if month == nil { month = Self.month(word) }
      } else if word.contains(UInt8(ascii: ":")) {
        continue
      } else if let value = Int(String(decoding: figures, as: UTF8.self)) {
        if figures.count == 4, year == nil { year = value }
        // "14th" is a day, "40x" is none.
        let isDay = figures.count <= 2 && [0, 2].contains(word.count - figures.count)
        if isDay, day == nil, year == nil || month == nil { day = value }
      }
    }
    guard let month, let year else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day of a moment in UTC.
  ///
  /// - Parameter seconds: Since 1970-01-01T00:00:00Z.
  package init?(unixSeconds seconds: Int) {
    guard seconds >= -30_000_000_000, seconds <= 250_000_000_000 else { return nil }
    // Days to civil date by eras of 400 years, beginning on 1 March (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let days = (seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// A month by its English name or the first three letters or more of it.
  private static func month(_ word: [UInt8]) -> Int? {
    guard word.count >= 3 else { return nil }
    let lowered = word.map(\.lowered)
    return months.firstIndex { $0.utf8.starts(with: lowered) || (lowered == Array("sept".utf8) && $0 == "september") }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
