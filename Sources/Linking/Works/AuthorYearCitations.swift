import Model
import Text

/// Citations by surname: "Vaswani et al. (2017)", "(Burns et al., 2022)", "Demski and Garrabrant (2019)", "Wu et al.",
/// and three surnames or more joined by hyphens, as mathematicians cite.
func authorYearCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  for block in text.blocks {
    let all = text.words(of: block)
    var i = 0
    while i < all.count {
      if let hit = citation(text.bytes, all, at: i, limit: block.range.upperBound) {
        found.append(hit.citation)
        i = hit.next
      } else {
        i += 1
      }
    }
  }
  return found
}

private func citation(
  _ bytes: [UInt8], _ all: [Range<Int>], at first: Int, limit: Int
) -> (citation: Citation, next: Int)? {
  guard isNameWord(bytes, all[first]),
    first == 0 || !isJoined(bytes, all, first - 1) || !isNameWord(bytes, all[first - 1])
  else { return nil }
  let surname = surnameRun(bytes, all, at: first)
  var i = surname.next
  var authors = surname.names
  var hasOthers = false
  func word(_ k: Int) -> String { k < all.count ? bytes.text(all[k]).lowercased() : "" }
  func gap(_ k: Int) -> ArraySlice<UInt8> {
    k < all.count && k > 0 ? bytes[all[k - 1].upperBound..<all[k].lowerBound] : []
  }
  if word(i) == "et", word(i + 1) == "al" || word(i + 1) == "al's" || word(i + 1) == "al’s",
    gap(i).allSatisfy({ $0 == 0x20 || $0 == 0x2C })
  {
    hasOthers = true
    i += 2
  } else if authors.count == 1, word(i) == "and" || gap(i).contains(UInt8(ascii: "&")) {
    let second = word(i) == "and" ? i + 1 : i
    guard second < all.count, isNameWord(bytes, all[second]) else { return nil }
    let other = surnameRun(bytes, all, at: second)
    authors += other.names
    i = other.next
  }
  var end = all[i - 1].upperBound
  if hasOthers, end < limit, bytes[end] == UInt8(ascii: "."), possessiveStem(bytes, all[i - 1]) == nil { end += 1 }
  var year: Int?
  if i < all.count, let value = yearValue(bytes, all[i]), gap(i).count <= 4,
    gap(i).allSatisfy({ $0 == 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x5B || $0 == 0x2E })
  {
    let isBracketed = gap(i).contains(UInt8(ascii: "(")) || gap(i).contains(UInt8(ascii: "["))
    let closes = all[i].upperBound < limit && [0x29, 0x5D, 0x3B, 0x2C].contains(bytes[all[i].upperBound])
    if hasOthers || isBracketed && closes
      || gap(i).contains(UInt8(ascii: ",")) && closes && insideBracket(bytes, all[first].lowerBound)
    {
      year = value
      end = all[i].upperBound
      if isBracketed, closes { end += 1 }
      i += 1
    }
  }
  // "set out in Collected Essays (1986)": behind "in" two words of title case and a year are a title, not a name.
  if first > 1, year != nil, authors.count == 1, !hasOthers, isNameWord(bytes, all[first - 1]),
    bytes[all[first - 1].upperBound..<all[first].lowerBound].elementsEqual([0x20]), word(first - 2) == "in"
  {
    let range = all[first - 1].lowerBound..<end
    return (
      Citation(
        kind: .title, range: range, title: bytes.text(all[first - 1].lowerBound..<all[first].upperBound), year: year,
        confidence: 0.4, reason: "title and year"), i
    )
  }
  guard hasOthers || year != nil || surname.isHyphenated else { return nil }
  return (
    Citation(
      kind: .informal, range: all[first].lowerBound..<end, authors: authors, year: year,
      confidence: year != nil ? 0.6 : hasOthers ? 0.4 : 0.3,
      reason: year != nil ? "surname and year" : hasOthers ? "surname et al." : "joined surnames"), i
  )
}

/// The reasons of citations that name their work by surnames alone.
let surnameRules: Set<String> = ["surname and year", "surname et al.", "joined surnames"]

/// The surname that begins at a word: with its hyphenated parts one name, or three names or more.
private func surnameRun(
  _ bytes: [UInt8], _ all: [Range<Int>], at first: Int
) -> (names: [String], next: Int, isHyphenated: Bool) {
  var last = first
  while last + 1 < all.count, isJoined(bytes, all, last), isNameWord(bytes, all[last + 1]) { last += 1 }
  if last - first >= 2 { return (all[first...last].map { bytes.text($0) }, last + 1, true) }
  return ([bytes.text(all[first].lowerBound..<all[last].upperBound)], last + 1, false)
}

private func isJoined(_ bytes: [UInt8], _ all: [Range<Int>], _ i: Int) -> Bool {
  let gap = bytes[all[i].upperBound..<all[i + 1].lowerBound]
  return gap.elementsEqual([0x2D]) || gap.elementsEqual([0xE2, 0x80, 0x93]) || gap.elementsEqual([0xE2, 0x80, 0x90])
}

/// A year from 1600 to 2099, with or without a letter behind it.
func yearValue(_ bytes: [UInt8], _ word: Range<Int>) -> Int? {
  guard (4...5).contains(word.count), bytes[word].prefix(4).allSatisfy(\.isDigit),
    word.count == 4 || bytes[word.upperBound - 1].isLower
  else { return nil }
  let value = bytes[word].prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  return (1600...2099).contains(value) ? value : nil
}

private func insideBracket(_ bytes: [UInt8], _ offset: Int) -> Bool {
  var i = offset
  while i > 0, offset - i < 200, bytes[i - 1] != 0x0A {
    i -= 1
    if bytes[i] == UInt8(ascii: ")") { return false }
    if bytes[i] == UInt8(ascii: "(") { return true }
  }
  return false
}
