import Text

/// Reads a BibTeX or BibLaTeX file entry by entry.
///
/// An entry that cannot be read costs nothing but itself: at an unclosed brace, a missing comma or a missing key the
/// reader keeps the fields it has and goes on at the next line that begins with `@`. `@string` is put in where it is used,
/// undefined names stand for themselves, entries may be enclosed in braces or round brackets, and everything outside of
/// entries is comment.
package func readBibTeX(_ bytes: [UInt8]) -> BibliographyFile {
  var reader = BibTeXReader(bytes)
  return reader.read()
}

private struct BibTeXReader {
  let bytes: [UInt8]
  private var offset = 0
  private var strings: [String: String] = monthNames
  private var file = BibliographyFile()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> BibliographyFile {
    while let at = nextEntry() {
      offset = at + 1
      let typeEnd = bytes.end(from: offset) { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
      let type = bytes.text(offset..<typeEnd).lowercased()
      offset = bytes.end(from: typeEnd, while: \.isBlank)
      guard typeEnd > at + 1, offset < bytes.count, bytes[offset] == 0x7B || bytes[offset] == 0x28 else { continue }
      let close: UInt8 = bytes[offset] == 0x7B ? 0x7D : 0x29
      offset += 1
      switch type {
      case "comment": skipComment(from: at, close)
      case "preamble": offset = endOfGroup(from: offset, close) ?? nextLineEntry(after: offset)
      case "string":
        for (name, value) in readFields(close).fields { strings[name] = value }
      default: readEntry(type, from: at, close)
      }
    }
    return file
  }

  /// The next `@` that can begin an entry: only blanks stand before it on its line, or an entry ended there.
  private func nextEntry() -> Int? {
    var i = offset
    while i < bytes.count {
      if bytes[i] == 0x40, i + 1 < bytes.count, bytes[i + 1].isLetter,
        i == 0 || bytes[i - 1].isBlank || bytes[i - 1] == 0x7D || bytes[i - 1] == 0x29 || bytes[i - 1] >= 0x80
      {
        let name = bytes.end(from: i + 1) { $0.isAlphanumeric || $0 == 0x2D || $0 == 0x5F }
        let open = bytes.end(from: name, while: \.isBlank)
        if open < bytes.count, bytes[open] == 0x7B || bytes[open] == 0x28 { return i }
      }
      i += 1
    }
    return nil
  }

  /// A comment may hold whole entries that were commented out, or unbalanced prose.
  private mutating func skipComment(from at: Int, _ close: UInt8) {
    if let end = endOfGroup(from: offset, close) { offset = end } else { offset = nextLineEntry(after: at + 1) }
  }

  private mutating func readEntry(_ type: String, from at: Int, _ close: UInt8) {
    offset = bytes.end(from: offset, while: \.isBlank)
    var entry = BibliographyEntry(type: type, key: "", range: at..<at)
    let keyEnd = bytes.end(from: offset) {
      $0 != 0x2C && $0 != 0x3D && $0 != close && $0 != 0x0A && $0 != 0x22 && $0 != 0x7B
    }
    if keyEnd < bytes.count, bytes[keyEnd] == 0x2C || bytes[keyEnd] == close || bytes[keyEnd] == 0x0A {
      entry.key = trimmed(offset..<keyEnd)
      offset = bytes[keyEnd] == close ? keyEnd : keyEnd + 1
    } else if keyEnd < bytes.count, bytes[keyEnd] == 0x3D {
      // The comma behind the key is missing when two words stand before the first sign of equality.
      let word = bytes.end(from: offset) { !$0.isBlank && $0 != 0x3D }
      if bytes.end(from: word, while: \.isBlank) < keyEnd {
        entry.key = bytes.text(offset..<word)
        offset = word
      }
    }
    let result = readFields(close)
    entry.fields = result.fields
    entry.range = at..<offset
    if !result.isWhole { file.broken.append(at) }
    file.entries.append(entry)
  }

  /// Reads `name = value, …` up to the closing mark; stops before the next entry when the mark is missing.
  private mutating func readFields(_ close: UInt8) -> (fields: [(name: String, value: String)], isWhole: Bool) {
    var fields: [(name: String, value: String)] = []
    while true {
      offset = bytes.end(from: offset) { $0.isBlank || $0 == 0x2C }
      guard offset < bytes.count else { return (fields, false) }
      if bytes[offset] == close {
        offset += 1
        return (fields, true)
      }
      if beginsEntry(offset) { return (fields, false) }
      let nameEnd = bytes.end(from: offset) {
        !$0.isBlank && $0 != 0x3D && $0 != 0x2C && $0 != close && $0 != 0x7B && $0 != 0x22
      }
      let name = bytes.text(offset..<nameEnd).lowercased()
      let equals = bytes.end(from: nameEnd, while: \.isBlank)
      guard nameEnd > offset, equals < bytes.count, bytes[equals] == 0x3D else {
        // No field begins here: leave out the line.
        let lineEnd = bytes.end(from: offset) { $0 != 0x0A && $0 != close }
        offset = max(offset, lineEnd)
        if lineEnd < bytes.count, bytes[lineEnd] == 0x0A { offset += 1 }
        continue
      }
      offset = equals + 1
      guard let value = readValue(close) else {
        offset = nextLineEntry(after: offset)
        return (fields, false)
      }
      fields.append((name, value))
    }
  }

  /// Reads strings in braces or quotation marks, figures and names, joined by `#`.
  private mutating func readValue(_ close: UInt8) -> String? {
    var value = ""
    while true {
      offset = bytes.end(from: offset, while: \.isBlank)
      guard offset < bytes.count else { return nil }
      switch bytes[offset] {
      case 0x7B:
        guard let end = endOfGroup(from: offset + 1, 0x7D) else { return nil }
        value += bytes.text(offset + 1..<end - 1)
        offset = end
      case 0x22:
        guard let end = endOfQuotation(from: offset + 1) else { return nil }
        value += bytes.text(offset + 1..<end)
        offset = end + 1
      default:
        let end = bytes.end(from: offset) { !$0.isBlank && $0 != 0x2C && $0 != 0x23 && $0 != close }
        guard end > offset else { return value }
        let word = bytes.text(offset..<end)
        value += strings[word.lowercased()] ?? word
        offset = end
      }
      let next = bytes.end(from: offset, while: \.isBlank)
      guard next < bytes.count, bytes[next] == 0x23 else { return value }
      offset = next + 1
    }
  }

  /// The offset behind the mark that closes a group; nothing when a new entry begins before it does.
  private func endOfGroup(from start: Int, _ close: UInt8) -> Int? {
    var depth = 0
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case 0x5C: i += 1
      case 0x7B: depth += 1
      case close where depth == 0: return i + 1
      case 0x7D: depth -= 1
      case 0x40 where beginsEntry(i) && startsLine(i): return nil
      default: break
      }
      i += 1
    }
    return nil
  }

  private func endOfQuotation(from start: Int) -> Int? {
    var depth = 0
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case 0x5C: i += 1
      case 0x7B: depth += 1
      case 0x7D: depth -= 1
      case 0x22 where depth <= 0: return i
      case 0x40 where beginsEntry(i) && startsLine(i): return nil
      default: break
      }
      i += 1
    }
    return nil
  }

  private func startsLine(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D
  }

  /// Whether `@name{` stands at an offset.
  private func beginsEntry(_ offset: Int) -> Bool {
    guard bytes[offset] == 0x40, offset + 1 < bytes.count, bytes[offset + 1].isLetter else { return false }
    let name = bytes.end(from: offset + 1, while: \.isAlphanumeric)
    let open = bytes.end(from: name) { $0 == 0x20 }
    return open < bytes.count && (bytes[open] == 0x7B || bytes[open] == 0x28)
  }

  private func nextLineEntry(after start: Int) -> Int {
    var i = start
    while i < bytes.count, !(bytes[i] == 0x40 && startsLine(i) && beginsEntry(i)) { i += 1 }
    return i
  }

  private func trimmed(_ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    return bytes.text(range.lowerBound..<end)
  }
}

private let monthNames: [String: String] = [
  "jan": "01", "feb": "02", "mar": "03", "apr": "04", "may": "05", "jun": "06", "jul": "07", "aug": "08", "sep": "09",
  "sept": "09", "oct": "10", "nov": "11", "dec": "12",
]
