/// A calendar date known to the year, the month or the day (ISO 8601, reduced precision).
package struct PartialDate: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Makes a date, or nothing when the figures name no day of the Gregorian calendar between 1000 and 9999.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1000...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; whatever follows a full date and a `T` or a blank is left out.
  package init?(iso text: String) {
    var figures: [Int] = []
    var value = 0
    var digits = 0
    scan: for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if digits > 4 { return nil }
      case UInt8(ascii: "-") where digits > 0 && figures.count < 2:
        figures.append(value)
        (value, digits) = (0, 0)
      case UInt8(ascii: "T"), UInt8(ascii: " "):
        break scan
      default:
        return nil
      }
    }
    guard digits > 0 else { return nil }
    figures.append(value)
    self.init(
      year: figures[0], month: figures.count > 1 ? figures[1] : nil, day: figures.count > 2 ? figures[2] : nil)
  }

  /// The number of days of a month.
  package static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: Comparable {
  /// Orders by what is known; a year stands before its months, a month before its days.
  package static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in ISO 8601: `2023`, `2023-05` or `2023-05-24`.
  package var description: String {
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    guard let month else { return "\(year)" }
    guard let day else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}

extension PartialDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date: \(text)")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
