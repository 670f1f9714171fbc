package import Model
import Text

/// The first calendar date that stands in a text, in one of the forms that pages write.
///
/// `2023-05-24…`, `2023/05/24`, `20230524`, `May 24, 2023`, `24 May 2023`, `24th of May 2023`, `May 2023`,
/// `May 24 12:45:00 EDT 2023`, and
/// `05/24/2023` where one of the figures can only be a day. Two-digit years are not dates.
///
/// - Returns: The date and the bytes it stands in.
package func firstDate(in bytes: [UInt8], _ range: Range<Int>? = nil) -> (date: PartialDate, range: Range<Int>)? {
  let range = range ?? bytes.indices
  let tokens = words(in: bytes, range)
  for index in tokens.indices {
    if let found = date(at: index, tokens, bytes) { return found }
  }
  return nil
}

/// The first calendar date of a string; see ``firstDate(in:_:)``.
package func firstDate(in text: String) -> PartialDate? { firstDate(in: Array(text.utf8))?.date }

private func date(at index: Int, _ tokens: [Range<Int>], _ bytes: [UInt8]) -> (date: PartialDate, range: Range<Int>)? {
  let first = tokens[index]
  func token(_ step: Int) -> Range<Int>? { index + step < tokens.count ? tokens[index + step] : nil }
  func isNear(_ a: Range<Int>, _ b: Range<Int>) -> Bool { b.lowerBound - a.upperBound <= 2 }
  func found(_ year: Int, _ month: Int?, _ day: Int?, to last: Range<Int>) -> (date: PartialDate, range: Range<Int>)? {
    guard (1900...2100).contains(year), let date = PartialDate(year: year, month: month, day: day) else { return nil }
    return (date, first.lowerBound..<last.upperBound)
  }
  if let month = monthNumber(bytes[first]) {
    guard let second = token(1), isNear(first, second) else { return nil }
    if let day = dayNumber(bytes[second]), let third = token(2), isNear(second, third), let year = figure(bytes[third]),
      third.count == 4
    {
      return found(year, month, day, to: third)
    }
    // "Mon Aug 03 12:45:00 EDT 2015", as programs write it.
    if dayNumber(bytes[second]) != nil, let third = token(2), isNear(second, third),
      third.upperBound < bytes.count,
      third.count == 2, bytes[third.upperBound] == UInt8(ascii: ":"),
      let last = (3...6).compactMap(token).first(where: {
        $0.count == 4 && bytes[$0].allSatisfy(\.isDigit)
      }),
      last.upperBound - first.lowerBound < 40
    {
      return figure(bytes[last]).flatMap { found($0, month, dayNumber(bytes[second]), to: last) }
    }
    if second.count == 4, let year = figure(bytes[second]) {
      return found(year, month, nil, to: second)
    }
    return nil
  }
  guard let value = leadingFigure(bytes[first]) else { return nil }
  if first.count == 8, bytes[first].allSatisfy(\.isDigit) {
    return found(value / 10_000, value / 100 % 100, value % 100, to: first)
  }
  guard let second = token(1) else { return nil }
  let separator = first.upperBound < bytes.count ? bytes[first.upperBound] : 0
  if first.count == 4, bytes[first].allSatisfy(\.isDigit), isNear(first, second) {
    guard separator == 0x2D || separator == 0x2F || separator == 0x2E, let month = figure(bytes[second]),
      second.count <= 2
    else { return nil }
    // The day's word may run on into a time: "2023-05-24T10".
    if let third = token(2), third.lowerBound == second.upperBound + 1, let day = leadingFigure(bytes[third]) {
      let digits = bytes[third].prefix { $0.isDigit }.count
      if digits <= 2 { return found(value, month, day, to: third.lowerBound..<third.lowerBound + digits) }
    }
    return separator == 0x2D || separator == 0x2F ? found(value, month, nil, to: second) : nil
  }
  guard let day = dayNumber(bytes[first]) else { return nil }
  var next = 1
  if bytes[second].elementsEqual("of".utf8) { next = 2 }
  if let name = token(next), isNear(tokens[index + next - 1], name), let month = monthNumber(bytes[name]),
    let last = token(next + 1), isNear(name, last), last.count == 4, let year = figure(bytes[last])
  {
    return found(year, month, day, to: last)
  }
  guard separator == 0x2F || separator == 0x2E, second.lowerBound == first.upperBound + 1,
    let other = figure(bytes[second]), second.count <= 2, let third = token(2),
    third.lowerBound == second.upperBound + 1, third.count == 4, let year = figure(bytes[third])
  else { return nil }
  // Month first is the American order; a figure above twelve can only be a day.
  return other > 12 || separator == 0x2F && day <= 12
    ? found(year, day, other, to: third) : found(year, other, day, to: third)
}

private let months: [StaticString] = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
  "december",
]

/// The number of a month's English name, whole or cut to three letters or more.
package func monthNumber(_ word: ArraySlice<UInt8>) -> Int? {
  guard word.count >= 3 else { return nil }
  return months.firstIndex { name in
    name.withUTF8Buffer { letters in
      word.count <= letters.count && zip(word, letters).allSatisfy { $0.lowered == $1 }
        && (word.count == 3 || word.count == letters.count || word.count == 4)
    }
  }.map { $0 + 1 }
}

private func figure(_ word: ArraySlice<UInt8>) -> Int? {
  guard !word.isEmpty, word.count <= 8, word.allSatisfy(\.isDigit) else { return nil }
  return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
}

private func leadingFigure(_ word: ArraySlice<UInt8>) -> Int? { figure(word.prefix { $0.isDigit }) }

/// `24`, `24th`, `1st`.
private func dayNumber(_ word: ArraySlice<UInt8>) -> Int? {
  let digits = word.prefix { $0.isDigit }
  guard (1...2).contains(digits.count), let value = figure(digits), (1...31).contains(value) else { return nil }
  let rest = word.dropFirst(digits.count).map(\.lowered)
  let endings: [[UInt8]] = [[], Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8)]
  return endings.contains(rest) ? value : nil
}
