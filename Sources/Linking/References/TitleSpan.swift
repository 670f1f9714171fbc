import Text

/// The title that begins at an offset of a reference and ends where the place of publication begins.
///
/// - Parameters:
///   - start: Where the title begins.
///   - limit: Where identifiers and addresses begin, or the end.
///   - byCommas: Whether the authors were closed by a comma, so that the title may be too.
func titleSpan(in bytes: [UInt8], from start: Int, limit: Int, byCommas: Bool) -> Range<Int> {
  var start = start
  while start < limit, [0x20, 0x2C, 0x2E, 0x3A, 0x3B].contains(bytes[start]) { start += 1 }
  let opening = quoteLength(bytes, start)
  if opening > 0, let close = closingQuote(in: bytes, from: start + opening, limit: limit) {
    return trimmedTitleEnd(bytes, start + opening..<close)
  }
  var i = start
  var depth = 0
  while i < limit {
    switch bytes[i] {
    case 0x28:
      if i > start + 8,
        isYearBracket(bytes, i) || opensPlace(bytes, at: i + 1, strict: true) && closesWithYear(bytes, i)
      {
        return trimmedTitleEnd(bytes, start..<i)
      }
      depth += 1
    case 0x29: depth -= 1
    case 0x20
    where depth <= 0 && (bytes.matches(" in proceedings".utf8, at: i) || bytes.matches(" in advances in".utf8, at: i))
      && bytes[i + 4].isUpper:
      return trimmedTitleEnd(bytes, start..<i)
    case 0x2E where depth <= 0 && endsTitle(bytes, start, at: i, limit: limit):
      return trimmedTitleEnd(bytes, start..<i)
    case 0x3F, 0x21:
      // The mark belongs to the title.
      if depth <= 0, i + 2 < limit, bytes[i + 1] == 0x20, opensPlace(bytes, at: i + 2, strict: false) {
        return start..<i + 1
      }
      if depth <= 0, i + 1 < limit, bytes[i + 1] == 0x2E || bytes[i + 1] == 0x2C { return start..<i + 1 }
    case 0x2C where depth <= 0 && i + 2 < limit && bytes[i + 1] == 0x20:
      if opensPlace(bytes, at: i + 2, strict: true) || isYear(bytes, at: i + 2) {
        return trimmedTitleEnd(bytes, start..<i)
      }
      if byCommas, i - start > 12, opensContainer(bytes, at: i + 2, limit: limit) {
        return trimmedTitleEnd(bytes, start..<i)
      }
    case 0x5B where i > start && bytes[i - 1] == 0x20:
      return trimmedTitleEnd(bytes, start..<i)
    default: break
    }
    i += 1
  }
  return trimmedTitleEnd(bytes, start..<limit)
}

/// The offset of the quotation mark that closes a title; one within a word is an apostrophe or an inch.
func closingQuote(in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
  var i = start
  while i < limit {
    let length = quoteLength(bytes, i)
    if length > 0 {
      let isOpening = character(at: i, in: bytes).scalar == 0x201C
      if !isOpening, i + length >= bytes.count || !bytes[i + length].isLetter { return i }
      i += length
    } else {
      i += 1
    }
  }
  return nil
}

func trimmedTitleEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var end = range.upperBound
  while end > range.lowerBound, [0x20, 0x2C, 0x2E, 0x3A, 0x3B, 0x28, 0x5B].contains(bytes[end - 1]) { end -= 1 }
  return range.lowerBound..<end
}

private func endsTitle(_ bytes: [UInt8], _ start: Int, at stop: Int, limit: Int) -> Bool {
  guard stop - start > 2 else { return false }
  let next = bytes.end(from: stop + 1) { $0 == 0x20 || $0 == 0x2E }
  guard next < limit else { return true }
  guard next > stop + 1 || bytes[next] == 0x5B else { return false }
  var wordStart = stop
  while wordStart > start, bytes[wordStart - 1].isAlphanumeric || bytes[wordStart - 1] == 0x2E { wordStart -= 1 }
  let word = bytes.text(wordStart..<stop).lowercased()
  if word.utf8.count == 1, bytes[wordStart].isUpper, !opensPlace(bytes, at: next, strict: false) { return false }
  if titleAbbreviations.contains(word) { return false }
  // A small letter goes on with the sentence, unless it opens "in Proceedings".
  return !bytes[next].isLower || opensPlace(bytes, at: next, strict: false)
}

private let titleAbbreviations: Set<String> = [
  "vs", "st", "dr", "etc", "e.g", "i.e", "cf", "ver", "mr", "mrs", "no", "approx",
]

private func isYear(_ bytes: [UInt8], at offset: Int) -> Bool {
  offset + 4 <= bytes.count && yearValue(bytes, offset..<offset + 4) != nil
    && (offset + 4 == bytes.count || !bytes[offset + 4].isAlphanumeric)
}

private func isYearBracket(_ bytes: [UInt8], _ offset: Int) -> Bool {
  isYear(bytes, at: offset + 1) && bytes.end(from: offset + 5) { $0 != 0x29 } - offset < 10
}

private func closesWithYear(_ bytes: [UInt8], _ offset: Int) -> Bool {
  let close = bytes.end(from: offset) { $0 != 0x29 }
  return close - offset > 5 && close < bytes.count && isYear(bytes, at: close - 4)
}

/// Whether the words at an offset open a place of publication.
func opensPlace(_ bytes: [UInt8], at offset: Int, strict: Bool) -> Bool {
  for cue in placeCues where bytes.matches(cue.utf8, at: offset) { return true }
  guard !strict else { return false }
  return offset < bytes.count
    && (bytes[offset].isUpper || bytes[offset].isDigit || bytes[offset] == 0x28 || bytes[offset] == 0x5B)
    || bytes.matches("http".utf8, at: offset)
}

private let placeCues = [
  "in: ", "in proc", "in the proc", "in advances", "in ieee", "in acm", "in international", "in j.", "in procs",
  "in symp", "in conference", "in european", "in third", "in first", "in second", "in a. ", "in handbook", "in lecture",
  "in m.", "in j", "in d.", "in r.", "in s.", "in p.", "in theor", "in eurocrypt", "in crypto", "in workshop",
  "in work", "proceedings", "proceeding", "proc. ", "proc ", "procs. ", "journal of", "ieee ", "acm ", "ieee/acm",
  "acm/ieee", "j. ", "technical report",
  "tech. rep", "tech report", "tech. report", "phd thesis", "ph.d", "ph. d", "master's thesis", "masters thesis",
  "m.s. thesis", "doctoral dissertation",
  "research report", "lecture notes in", "lncs", "communications of the", "comm. acm", "comm. of the acm",
  "commun. acm", "trans. ", "transactions on", "arxiv", "corr ", "preprint",
  "vol. ", "volume ", "pp. ", "pages ", "springer", "university of", "mit press", "addison", "morgan kaufmann",
  "academic press", "cambridge university", "oxford university", "john wiley", "wiley", "prentice", "mcgraw",
  "elsevier", "north-holland", "manuscript", "unpublished", "submitted", "to appear", "department of", "dept. ",
  "usenix", "sigplan", "artificial intelligence, ", "artificial intelligence ", "machine learning, ",
  "machine learning ", "theoretical computer science", "theor. comp", "information and comp", "inform. ", "math. ",
  "siam j", "siam ", "ann. ", "annals of", "bulletin of", "nature", "science ", "software practice",
  "software-practice", "software - ", "international journal", "int. j", "int'l j", "internat. ", "international conf",
  "computer networks", "neural comp", "neural net", "cognitive ", "physica", "phys. ", "biol", "psychological",
  "discrete", "computers and", "computer journal", "computing surveys", "combinatorica", "algorithmica", "acta inf",
]

/// Whether a comma is followed by what looks like a container's name: a capitalised run with a figure in what follows it.
private func opensContainer(_ bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
  guard bytes[offset].isUpper || bytes.matches("in ".utf8, at: offset) else { return false }
  if bytes.matches("in ".utf8, at: offset), offset + 3 < limit, bytes[offset + 3].isUpper { return true }
  var segmentEnd = bytes.end(from: offset) { $0 != 0x2C && $0 != 0x28 && !$0.isDigit }
  segmentEnd = min(segmentEnd, limit)
  let shape = TitleShape(bytes, offset..<segmentEnd)
  guard shape.isTitleCase, segmentEnd < limit else { return false }
  // Figures follow a container; a title's next clause brings words.
  let next = bytes.end(from: segmentEnd) { $0 == 0x20 || $0 == 0x2C || $0 == 0x28 }
  guard next < limit else { return false }
  return bytes[next].isDigit || bytes.matches("vol".utf8, at: next) || bytes.matches("pp".utf8, at: next)
    || bytes.matches("no.".utf8, at: next) || opensPlace(bytes, at: next, strict: true)
}
