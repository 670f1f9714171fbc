extension PartialDate {
  /// The day of a moment in UTC; nothing for moments outside of the years 1000 to 9999.
  ///
  /// Days become civil dates as H. Hinnant does it, "chrono-Compatible Low-Level Date Algorithms".
  ///
  /// - Parameter seconds: Since 1970-01-01T00:00:00Z.
  package init?(unixSeconds seconds: Int) {
    guard seconds >= -30_000_000_000, seconds <= 250_000_000_000 else { return nil }
    // A year that begins on 1 March has its leap day last.
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
}
