import Text

/// The DOIs of a text, as written and without what the sentence puts behind them.
///
/// A name is `10.`, a registrant of four digits or more (three after a label), a slash and a suffix (ISO 26324). Short
/// names (`10/abcd`, https://shortdoi.org) are read only after `doi:` or in an address of a resolver: elsewhere they
/// look like dates and fractions.
func doiIdentifiers(in bytes: [UInt8]) -> [(range: Range<Int>, value: String)] {
  var found: [(range: Range<Int>, value: String)] = []
  var i = 0
  while i + 3 < bytes.count {
    let byte = bytes[i]
    var hit: (range: Range<Int>, value: String)?
    if byte == UInt8(ascii: "1"), bytes[i + 1] == UInt8(ascii: "0"), i == 0 || !isInsideNumber(bytes[i - 1]) {
      hit = name(in: bytes, at: i)
    } else if byte == UInt8(ascii: "/"), i > 0, bytes[i - 1].isLetter {
      hit = resolverShortName(in: bytes, slash: i)
    }
    if let hit {
      found.append(hit)
      i = max(i + 1, hit.range.upperBound)
    } else {
      i += 1
    }
  }
  return found
}

/// The DOI that a field of a bibliography holds, even with the debris of a conversion in it.
///
/// - Returns: The name with its letters as written, or nothing when the field holds none.
package func doiIdentifier(inField field: String) -> String? {
  let bytes = Array(field.utf8)
  let clean = bytes.filter { !isDebris($0) }
  let trimmed = Array(clean.drop { $0.isBlank || $0 == UInt8(ascii: "/") }.reversed().drop(while: \.isBlank).reversed())
  if let short = bareShortName(trimmed) { return short }
  // Broken fields have blanks and line ends inside the name; whole ones have them only around it.
  let hasDebris = clean.count < bytes.count
  return doiIdentifiers(in: hasDebris ? withoutBlankBeforeSlash(clean) : bytes).first?.value
}

private func isInsideNumber(_ byte: UInt8) -> Bool {
  byte.isAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
}

/// Bytes that no registrant uses and that brackets, fillers and broken encodings leave in fields.
private func isDebris(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"),
    0...8, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0xFF:
    true
  default: false
  }
}

private func withoutBlankBeforeSlash(_ bytes: [UInt8]) -> [UInt8] {
  bytes.indices.filter { i in
    let next = bytes.end(from: i) { $0.isBlank }
    return !(bytes[i].isBlank && next < bytes.count && bytes[next] == UInt8(ascii: "/"))
  }.map { bytes[$0] }
}

/// Reads a name that begins with `10` at an offset.
private func name(in bytes: [UInt8], at start: Int) -> (range: Range<Int>, value: String)? {
  let label = hasLabel(in: bytes, before: start)
  let separator = start + 2
  if bytes[separator] != UInt8(ascii: ".") {
    guard label else { return nil }
    return shortName(in: bytes, at: separator, range: start)
  }
  var registrant = bytes.end(from: separator + 1) { $0.isDigit || $0 == UInt8(ascii: ".") }
  while registrant > separator, bytes[registrant - 1] == UInt8(ascii: ".") { registrant -= 1 }
  let digits = bytes[separator + 1..<max(registrant, separator + 1)].prefix { $0.isDigit }.count
  let isWhole = start == 0 || label
  guard digits >= (isWhole ? 3 : 4), digits <= 9, registrant < bytes.count else { return nil }
  var suffix = registrant + 1
  if bytes.matches("%2f".utf8, at: registrant) {
    suffix = registrant + 3
  } else if bytes[registrant] != UInt8(ascii: "/"), !(label && bytes[registrant] == UInt8(ascii: ":")) {
    return nil
  }
  let inAddress = isInAddress(bytes, start)
  let end = endOfSuffix(in: bytes, from: suffix, inAddress: inAddress)
  guard end > suffix else { return nil }
  let decoded = percentDecoded(bytes[suffix..<end])
  let separatorText = bytes[registrant] == UInt8(ascii: ":") ? ":" : "/"
  return (start..<end, bytes.text(start..<registrant) + separatorText + String(decoding: decoded, as: UTF8.self))
}

/// Whether `doi:`, `doi.org/` and the like stand before an offset.
private func hasLabel(in bytes: [UInt8], before offset: Int) -> Bool {
  for label in ["doi:", "doi: ", "doi ", "urn:", "doi=", "info:doi/", "dx.doi.org/"]
  where bytes.matches(label.utf8, before: offset) {
    return true
  }
  guard offset > 0, bytes[offset - 1] == UInt8(ascii: "/") else { return false }
  return isResolver(bytes, endingAt: offset - 1)
}

/// Whether the host that ends at an offset has `doi` as one of its names: `doi.org`, `dx.doi.org`, `doi.acm.org`.
private func isResolver(_ bytes: [UInt8], endingAt end: Int) -> Bool {
  var start = end
  while start > 0, bytes[start - 1].isAlphanumeric || bytes[start - 1] == 0x2D || bytes[start - 1] == 0x2E {
    start -= 1
  }
  let names = bytes[start..<end].split(separator: UInt8(ascii: "."))
  return names.count > 1 && names.dropLast().contains { $0.elementsEqual("doi".utf8, by: { $0.lowered == $1 }) }
}

private func isInAddress(_ bytes: [UInt8], _ offset: Int) -> Bool {
  var i = offset
  while i > 0, !bytes[i - 1].isBlank { i -= 1 }
  return bytes[i..<offset].contains(UInt8(ascii: "/"))
}

/// A short name behind `10` after a label: `10/abcd`, `10%12ab`.
private func shortName(in bytes: [UInt8], at separator: Int, range start: Int) -> (range: Range<Int>, value: String)? {
  var suffix = separator + 1
  var mark = "/"
  if bytes.matches("%2f".utf8, at: separator) {
    suffix = separator + 3
  } else if bytes[separator] == UInt8(ascii: "%") {
    mark = "%"
  } else if bytes[separator] != UInt8(ascii: "/") {
    return nil
  }
  let end = bytes.end(from: suffix, while: \.isAlphanumeric)
  guard end - suffix >= 3, end == bytes.count || bytes[end] != UInt8(ascii: "/") else { return nil }
  return (start..<end, "10" + mark + bytes.text(suffix..<end))
}

/// A short name directly behind a resolver's host: `doi.org/abcd`.
private func resolverShortName(in bytes: [UInt8], slash: Int) -> (range: Range<Int>, value: String)? {
  guard bytes.matches("doi.org".utf8, before: slash), isResolver(bytes, endingAt: slash) else { return nil }
  let end = bytes.end(from: slash + 1, while: \.isAlphanumeric)
  guard end - slash > 3, end == bytes.count || bytes[end].isBlank || bytes[end] == UInt8(ascii: ".") else { return nil }
  return (slash + 1..<end, "10/" + bytes.text(slash + 1..<end))
}

/// A field that is a short name and nothing else; a letter in it tells it from a date.
private func bareShortName(_ bytes: [UInt8]) -> String? {
  guard bytes.count >= 6, bytes.matches("10/".utf8, at: 0) else { return nil }
  let suffix = bytes[3...]
  guard suffix.allSatisfy(\.isAlphanumeric), suffix.contains(where: \.isLetter) else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}

/// The end of a suffix: before a blank, a quotation mark or markup, and without closing punctuation of the sentence.
private func endOfSuffix(in bytes: [UInt8], from start: Int, inAddress: Bool) -> Int {
  var end = start
  while end < bytes.count {
    let byte = bytes[end]
    if byte.isBlank || byte == UInt8(ascii: "\"") || byte < 0x20 || byte >= 0x80 { break }
    if inAddress, byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "&") { break }
    if byte == UInt8(ascii: "<"), !isSICI(bytes, at: end) { break }
    if byte == UInt8(ascii: ">"), !bytes[start..<end].contains(UInt8(ascii: "<")),
      !bytes[start..<end].contains(UInt8(ascii: "%"))
    {
      break
    }
    end += 1
  }
  trim: while end > start {
    switch bytes[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "'"),
      UInt8(ascii: "}"),
      UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "/"):
      end -= 1
    case UInt8(ascii: ")"):
      // A bracket belongs to the name only if it was opened in it.
      guard unbalanced(bytes[start..<end], UInt8(ascii: "("), UInt8(ascii: ")")) else { break trim }
      end -= 1
    case UInt8(ascii: "]"):
      guard unbalanced(bytes[start..<end], UInt8(ascii: "["), UInt8(ascii: "]")) else { break trim }
      end -= 1
    case UInt8(ascii: ">"):
      guard unbalanced(bytes[start..<end], UInt8(ascii: "<"), UInt8(ascii: ">")) else { break trim }
      end -= 1
    default:
      break trim
    }
  }
  if inAddress {
    for tail in ["/full", "/abstract", "/pdf", "/epdf", "/meta", ".pdf", "/full/html"]
    where end - start > tail.utf8.count && bytes.matches(tail.utf8, before: end) {
      end -= tail.utf8.count
      break
    }
  }
  return end
}

/// Whether `<` stands within a serial item identifier (ANSI/NISO Z39.56), as in `130<1913:EDAWPO>2.0.CO;2`.
private func isSICI(_ bytes: [UInt8], at offset: Int) -> Bool {
  guard offset > 0, bytes[offset - 1].isDigit, offset + 1 < bytes.count else { return false }
  let next = bytes[offset + 1]
  guard next.isDigit || next == UInt8(ascii: ":") else { return false }
  let close = bytes.end(from: offset) { !$0.isBlank && $0 != UInt8(ascii: ">") }
  return close < bytes.count && bytes[close] == UInt8(ascii: ">")
}

private func unbalanced(_ bytes: ArraySlice<UInt8>, _ open: UInt8, _ close: UInt8) -> Bool {
  bytes.count { $0 == close } > bytes.count { $0 == open }
}
