import Text

/// The first ISBN of a field that checks, as written without its hyphens and blanks; `x` becomes `X`.
///
/// Digits may be parted by hyphens and blanks in any way people do it, and a number may begin at any group; it is never
/// cut out of a longer run of digits. The check digits are those of ISO 2108.
package func isbnIdentifier(inField field: String) -> String? {
  let bytes = Array(field.utf8)
  var i = 0
  while i < bytes.count {
    if bytes[i].isDigit, i == 0 || !bytes[i - 1].isAlphanumeric, let found = isbn(in: bytes, at: i) {
      return found.value
    }
    i += 1
  }
  return nil
}

/// The ISBNs of a text: after `ISBN`, or 13 digits that begin with 978 or 979 and are parted by hyphens.
func isbnIdentifiers(in bytes: [UInt8]) -> [(range: Range<Int>, value: String)] {
  var found: [(range: Range<Int>, value: String)] = []
  var i = 0
  while i < bytes.count {
    guard bytes[i].isDigit, i == 0 || !bytes[i - 1].isAlphanumeric, let hit = isbn(in: bytes, at: i) else {
      i += 1
      continue
    }
    let isHyphenated = bytes[i..<hit.end].contains(UInt8(ascii: "-")) && hit.value.count == 13
    if isHyphenated || isLabelled(bytes, i) { found.append((i..<hit.end, isbn13(hit.value))) }
    i = hit.end
  }
  return found
}

/// The 13-digit form of a checked ISBN of either length.
package func isbn13(_ isbn: String) -> String {
  guard isbn.utf8.count == 10 else { return isbn }
  let digits = Array("978".utf8) + isbn.utf8.prefix(9)
  let sum = digits.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset % 2 == 0 ? 1 : 3) }
  return String(decoding: digits, as: UTF8.self) + String((10 - sum % 10) % 10)
}

private func isLabelled(_ bytes: [UInt8], _ offset: Int) -> Bool {
  let window = Array(bytes[max(0, offset - 12)..<offset])
  return window.firstOffset(of: "isbn") != nil
}

private func isbn(in bytes: [UInt8], at start: Int) -> (value: String, end: Int)? {
  var digits: [UInt8] = []
  var ends: [Int] = []
  var i = start
  while i < bytes.count, digits.count < 13 {
    let byte = bytes[i]
    if byte.isDigit || byte.lowered == UInt8(ascii: "x") && digits.count == 9 {
      digits.append(byte.isDigit ? byte : UInt8(ascii: "X"))
      i += 1
      ends.append(i)
    } else if let next = afterSeparator(in: bytes, at: i) {
      i = next
    } else {
      break
    }
  }
  for length in [13, 10] where digits.count >= length {
    let end = ends[length - 1]
    let value = Array(digits.prefix(length))
    if end < bytes.count, bytes[end].isAlphanumeric { continue }
    if length == 13 ? checks13(value) : checks10(value) { return (String(decoding: value, as: UTF8.self), end) }
  }
  return nil
}

/// The offset behind one hyphen with blanks around it, or behind one blank.
private func afterSeparator(in bytes: [UInt8], at offset: Int) -> Int? {
  var i = bytes.end(from: offset) { $0 == 0x20 }
  guard i - offset <= 1 else { return nil }
  if i < bytes.count, bytes[i] == UInt8(ascii: "-") {
    i = bytes.end(from: i + 1) { $0 == 0x20 }
  } else if i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80, (0x90...0x95).contains(bytes[i + 2]) {
    i = bytes.end(from: i + 3) { $0 == 0x20 }
  }
  return i > offset ? i : nil
}

private func checks13(_ digits: [UInt8]) -> Bool {
  guard digits.allSatisfy(\.isDigit), digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8) else {
    return false
  }
  return digits.enumerated().reduce(0) { $0 + Int($1.element - 0x30) * ($1.offset % 2 == 0 ? 1 : 3) } % 10 == 0
}

private func checks10(_ digits: [UInt8]) -> Bool {
  let sum = digits.enumerated().reduce(0) { sum, digit in
    sum + (digit.element == UInt8(ascii: "X") ? 10 : Int(digit.element - 0x30)) * (10 - digit.offset)
  }
  return sum % 11 == 0
}
