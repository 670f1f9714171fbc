import Model
import Text

/// One line that says who wrote what follows, when, and with what score, in the forms in which forums are copied:
/// `Name @ 2024-02-01T10:00 (+7)`, `Name 2y 14 points`, `name 3 hours ago | next [–]`, `[-]Name1yΩ473`.
struct SignatureLine: Hashable {
  var name: String
  var date: PartialDate?
  /// The age as it is written, when there is no date.
  var age: String?
  var score: Score?
  var wasEdited = false

  /// Reads a line; nothing when it holds anything more.
  static func read(_ slice: ArraySlice<UInt8>) -> SignatureLine? {
    guard slice.count < 160 else { return nil }
    let (rest, isFolded) = withoutFold(slice)
    if let glued = glued(rest), isFolded || glued.score != nil { return glued }
    return spaced(rest, isFolded: isFolded)
  }

  /// The first and the last day that the age allows, counted from the day on which the page was seen.
  func days(before day: PartialDate?) -> ClosedRange<PartialDate>? {
    guard let day, let age, let (text, _) = AgeText.read(ArraySlice(Array(age.utf8))) else { return nil }
    return text.days(before: day)
  }

  /// A line without the sign that folds a comment away (`[-]`), and whether it had one.
  static func withoutFold(_ slice: ArraySlice<UInt8>) -> (rest: ArraySlice<UInt8>, isFolded: Bool) {
    var rest = slice
    var isFolded = false
    for sign in ["[-]", "[–]", "[+]", "[−]"] where rest.starts(with: sign.utf8) {
      rest = rest.dropFirst(sign.utf8.count).drop(while: \.isBlank)
      isFolded = true
      break
    }
    if rest.starts(with: "u/".utf8) { rest = rest.dropFirst(2) }
    return (rest, isFolded)
  }

  /// Whether a text can be the name or the handle of who signs.
  static func isName(_ text: String) -> Bool {
    if text == deleted { return true }
    guard AuthorNames.isName(text, site: nil), text.split(separator: " ").count <= 4 else { return false }
    let first = folded(String(text.prefix { $0 != " " && $0 != "," }))
    return !calendar.contains(first) && text.utf8.first.map { $0.isAlphanumeric || $0 >= 0x80 || $0 == 0x5F } ?? false
  }

  /// What forums write in place of the name of an account that was taken away.
  static let deleted = "[deleted]"

  private static let calendar: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "day", "week", "month",
    "year", "today", "yesterday", "entry", "chapter", "part", "session", "updated", "published", "posted",
  ]

  // MARK: Glued figures

  /// Reads `NameAGE*FIGURES`, as browsers copy what stands side by side.
  static func glued(_ slice: ArraySlice<UInt8>) -> SignatureLine? {
    guard slice.count < 80 else { return nil }
    // The name ends where digits of an age begin; digits within a name are tried first to last.
    for start in slice.indices where start > slice.startIndex && slice[start].isDigit && !slice[start - 1].isDigit {
      guard let (_, length) = AgeText.read(slice[start...]) else { continue }
      var rest = slice[(start + length)...]
      let wasEdited = rest.first == UInt8(ascii: "*")
      if wasEdited { rest = rest.dropFirst() }
      guard let figures = GluedScore.figures(rest) else { continue }
      let name = String(decoding: slice[..<start], as: UTF8.self).trimmingBlanks
      guard AuthorNames.isName(name, site: nil) else { return nil }
      let age = String(decoding: slice[start..<start + length], as: UTF8.self)
      return SignatureLine(name: name, age: age, score: GluedScore.score(figures), wasEdited: wasEdited)
    }
    return nil
  }

  // MARK: Parts side by side

  /// Reads a name of up to four words and behind it nothing but an age or a date, a score, and a forum's small words.
  private static func spaced(_ slice: ArraySlice<UInt8>, isFolded: Bool) -> SignatureLine? {
    var tries = 0
    for start in slice.indices.dropFirst() where slice[start - 1].isBlank && !slice[start].isBlank {
      tries += 1
      guard tries <= 6 else { return nil }
      guard let tail = SignatureTail(slice[start...]), tail.age != nil || tail.date != nil,
        isFolded || tail.score != nil || tail.saysAgo
      else { continue }
      var end = start
      while end > slice.startIndex, slice[end - 1].isBlank || ",|:-".utf8.contains(slice[end - 1]) { end -= 1 }
      let name = String(decoding: slice[..<end], as: UTF8.self)
      guard isName(name) else { return nil }
      return SignatureLine(name: name, date: tail.date, age: tail.age, score: tail.score, wasEdited: tail.wasEdited)
    }
    return nil
  }
}
