import Model
import Text

/// What stands behind the name in a signature: an age or a date, a score, and words such as "edited" or "parent".
struct SignatureTail: Hashable {
  var age: String?
  var date: PartialDate?
  var score: Score?
  var wasEdited = false
  /// Whether the age is told as such ("2 years ago").
  var saysAgo = false

  private static let smallWords: Set<String> = [
    "ago", "at", "context", "link", "next", "on", "parent", "permalink", "prev", "reply", "root", "submitted",
    "favorite",
    "hide", "flag", "collapsed",
  ]
  private static let units: Set<String> = ["point", "points", "vote", "votes", "karma", "upvote", "upvotes", "likes"]

  /// Reads a tail that holds nothing else; nothing otherwise.
  init?(_ slice: ArraySlice<UInt8>) {
    var rest = slice
    var second: Int?
    var value: Int?
    var rawStart: Int?
    var rawEnd = slice.startIndex
    while true {
      rest = Self.withoutSeparators(rest)
      guard let first = rest.first else { break }
      if age == nil, date == nil, let (_, length) = AgeText.read(rest) {
        let written = rest.prefix(length)
        age = String(decoding: written, as: UTF8.self)
        saysAgo = written.suffix(3).map(\.lowered).elementsEqual("ago".utf8)
        rest = rest.dropFirst(length)
        if rest.first == UInt8(ascii: "*") {
          wasEdited = true
          rest = rest.dropFirst()
        }
      } else if date == nil, age == nil, let length = Self.date(at: rest, &date) {
        rest = rest.dropFirst(length)
      } else if let (figure, length) = Self.figure(rest) {
        guard second == nil else { return nil }
        rawStart = rawStart ?? rest.startIndex
        if value == nil { value = figure } else { second = figure }
        rest = rest.dropFirst(length)
        rawEnd = rest.startIndex
      } else {
        let word = rest.prefix { $0.isLetter }
        let text = String(decoding: word.map(\.lowered), as: UTF8.self)
        if text == "edited" { wasEdited = true }
        guard first.isLetter, text == "edited" || Self.smallWords.contains(text) || Self.units.contains(text) else {
          return nil
        }
        rest = rest.dropFirst(word.count)
        if Self.units.contains(text) { rawEnd = rest.startIndex }
      }
    }
    if let value, let rawStart {
      let raw = String(decoding: slice[rawStart..<rawEnd], as: UTF8.self)
      score = Score(value, second: second, raw: raw, isCertain: second == nil)
    }
  }

  private static func withoutSeparators(_ slice: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = slice
    while let first = rest.first {
      if first.isBlank || "()|,@[]".utf8.contains(first) {
        rest = rest.dropFirst()
      } else if first == UInt8(ascii: "-"), !(rest.dropFirst().first?.isDigit ?? false) {
        rest = rest.dropFirst()
      } else if let sign = ["·", "•", "—", "–", "−"].first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(sign.utf8.count)
      } else {
        break
      }
    }
    return rest
  }

  /// A date that begins here, with the time of day that may follow it.
  private static func date(at slice: ArraySlice<UInt8>, _ date: inout PartialDate?) -> Int? {
    let bytes = Array(slice.prefix(60))
    guard let found = firstDate(in: bytes), found.range.lowerBound == 0, found.date.day != nil else { return nil }
    date = found.date
    return endOfTime(in: bytes, from: found.range.upperBound)
  }

  /// The bytes of the first date of a line, with the time of day that may follow it.
  static func dateAnywhere(in bytes: [UInt8]) -> Range<Int>? {
    guard let found = firstDate(in: bytes), found.date.day != nil else { return nil }
    return found.range.lowerBound..<endOfTime(in: bytes, from: found.range.upperBound)
  }

  /// Where the time of day that stands behind a date ends; the date's own end when there is none.
  private static func endOfTime(in bytes: [UInt8], from end: Int) -> Int {
    var time = end
    while time < bytes.count, ", T".utf8.contains(bytes[time]) { time += 1 }
    if starts(bytes, at: time, with: "at ") { time += 3 }
    let clock = bytes[time...].prefix { $0.isDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard clock.contains(UInt8(ascii: ":")) else { return end }
    var end = time + clock.count
    for ending: StaticString in ["z", " am", " pm", "am", "pm", " utc", " gmt"]
    where starts(bytes, at: end, with: ending) {
      end += ending.utf8CodeUnitCount
      break
    }
    // A zone is a sign and four figures.
    let zone = bytes[end...].prefix(6)
    if zone.count == 6, zone.first == 0x20, zone.dropFirst(2).allSatisfy(\.isDigit) { end += 6 }
    return end
  }

  /// A figure of up to five digits with its sign, which no letter follows.
  private static func figure(_ slice: ArraySlice<UInt8>) -> (value: Int, length: Int)? {
    let sign = slice.first == UInt8(ascii: "+") || slice.first == UInt8(ascii: "-") ? 1 : 0
    let digits = slice.dropFirst(sign).prefix { $0.isDigit }
    guard (1...5).contains(digits.count), !(slice.dropFirst(sign + digits.count).first?.isLetter ?? false) else {
      return nil
    }
    guard let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    return (slice.first == UInt8(ascii: "-") ? -value : value, sign + digits.count)
  }
}
