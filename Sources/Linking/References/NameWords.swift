import Text

// The words that names in a list of authors are made of.
extension AuthorListReader {
  /// Whether a word says which of a family's bearers is meant.
  func isSuffix(_ range: Range<Int>) -> Bool { ["jr", "sr"].contains(bytes.text(range).lowercased()) }

  /// Whether a word is two or three capitals: initials without their full stops, behind a family name.
  func isCapitals(_ range: Range<Int>) -> Bool { range.count <= 3 && bytes[range].allSatisfy(\.isUpper) }

  /// The end of a capitalised word; an initial with its full stop where allowed.
  func nameWord(at start: Int, allowsInitial: Bool) -> Int? {
    guard start < limit, isUpper(start) else { return nil }
    var i = start
    while i < limit {
      let next = character(at: i, in: bytes)
      if next.scalar < 0x80 {
        guard
          bytes[i].isLetter
            || (bytes[i] == 0x2D || bytes[i] == 0x27 || bytes[i] == 0x60) && i + 1 < limit
              && (bytes[i + 1].isLetter || bytes[i + 1] >= 0x80)
        else { break }
      } else if !isWordScalar(next.scalar), ![0x2019, 0x2010, 0x2011, 0x2018].contains(next.scalar) {
        break
      }
      i += next.length
    }
    let length = i - start
    if i < limit, bytes[i] == 0x2E, allowsInitial, length <= 2 || bytes[start..<i].contains(0x2D) && length <= 4 {
      return i + 1
    }
    if length == 1 { return allowsInitial ? i : nil }
    let text = bytes.text(start..<i)
    if !allowsInitial, length <= 3, bytes[start..<i].allSatisfy(\.isUpper), i < limit, bytes[i] != 0x2C,
      bytes[i] != 0x20
    {
      return nil
    }
    return isStopWord(folded(text)) || notNames.contains(text) ? nil : i
  }

  func isUpper(_ offset: Int) -> Bool {
    let next = character(at: offset, in: bytes)
    if next.scalar < 0x80 { return bytes[offset].isUpper }
    guard next.scalar < 0x530 else { return isWordScalar(next.scalar) }
    let text = bytes.text(offset..<offset + next.length)
    return text != text.lowercased()
  }

  /// The run of initials at an offset: `J.`, `J. R.`, `J.-S.`, `JR`, `J R`.
  func initials(at start: Int, needsStop: Bool) -> Range<Int>? {
    var i = start
    var end = start
    var stops = 0
    var letters = 0
    while i < limit, isUpper(i), letters < 5 {
      let length = character(at: i, in: bytes).length
      var after = i + length
      // "Yu.", "Th.": a second letter before the full stop.
      if after + 1 < limit, bytes[after].isLower, bytes[after + 1] == 0x2E { after += 1 }
      if after < limit, bytes[after] == 0x2E {
        stops += 1
        after += 1
        while after < limit, bytes[after] == 0x2E { after += 1 }
      } else if after < limit,
        bytes[after].isLetter && !bytes[after].isUpper || bytes[after] >= 0x80 || bytes[after] == 0x27
      {
        break
      } else if needsStop || stops > 0, after < limit, bytes[after] != 0x2D {
        break
      }
      letters += 1
      end = after
      i = after
      if i < limit, bytes[i] == 0x2D { i += 1 } else if i < limit, bytes[i] == 0x20 { i += 1 }
    }
    guard letters > 0, !needsStop || stops > 0 else { return nil }
    // A capital glued to a word behind is the word's own.
    guard end >= limit || !bytes[end].isLetter || stops > 0 && bytes[end - 1] == 0x2E else { return nil }
    return start..<end
  }

  func particle(at start: Int) -> Int? {
    let end = bytes.end(from: start) { $0.isLetter || $0 == 0x27 || $0 == 0x2E }
    guard end > start, end < limit else { return nil }
    if isParticle(start..<end) { return end }
    return bytes[end - 1] == 0x2E && isParticle(start..<end - 1) ? end - 1 : nil
  }

  func isParticle(_ range: Range<Int>) -> Bool {
    nameParticles.contains(bytes.text(range).lowercased()) && range.count > 1
  }
}

/// Words of family names that are written small.
let nameParticles: Set<String> = [
  "al", "bin", "da", "de", "degli", "del", "della", "den", "der", "des", "di", "dos", "du", "el", "ibn", "la", "le",
  "st.", "ten", "ter", "van", "vander", "von", "zu", "zum", "zur",
]

private let notNames: Set<String> = [
  "In", "The", "An", "On", "For", "From", "Proceedings", "Journal", "Available", "Towards", "Toward", "Using", "How",
  "What", "Why", "Eds", "Ed", "Proc",
]

/// The length of a double quotation mark at an offset; zero when none stands there.
func quoteLength(_ bytes: [UInt8], _ offset: Int) -> Int {
  guard offset < bytes.count else { return 0 }
  if bytes[offset] == 0x22 { return 1 }
  if bytes.matches("``".utf8, at: offset) || bytes.matches("''".utf8, at: offset) { return 2 }
  let next = character(at: offset, in: bytes)
  return [0x201C, 0x201D, 0x201E, 0xAB, 0xBB].contains(next.scalar) ? next.length : 0
}
