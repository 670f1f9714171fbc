import Text

/// The arXiv number that begins at an offset, without its version.
///
/// Both forms of https://info.arxiv.org/help/arxiv_identifier.html are read: `YYMM.NNNN` or `YYMM.NNNNN`, and
/// `archive/YYMMNNN` or `archive.CL/YYMMNNN`, of which the class is left out.
///
/// - Returns: The number and the offset behind it and its version.
func arxivNumber(in bytes: [UInt8], at start: Int) -> (value: String, end: Int)? {
  if let found = newNumber(in: bytes, at: start) { return found }
  let archiveEnd = bytes.end(from: start) { $0.isLetter || $0 == UInt8(ascii: "-") }
  guard archiveEnd > start, archiveEnd < bytes.count else { return nil }
  let archive = bytes.text(start..<archiveEnd).lowercased()
  guard archives.contains(archive) else { return nil }
  var slash = archiveEnd
  if bytes[slash] == UInt8(ascii: ".") { slash = bytes.end(from: slash + 1) { $0.isLetter } }
  guard slash < bytes.count, bytes[slash] == UInt8(ascii: "/") else { return nil }
  // Some write the archive before a number of the new form, which has none.
  if let found = newNumber(in: bytes, at: slash + 1) { return found }
  let digitsEnd = bytes.end(from: slash + 1) { $0.isDigit }
  guard digitsEnd - slash == 8 else { return nil }
  return ("\(archive)/\(bytes.text(slash + 1..<digitsEnd))", endOfVersion(in: bytes, at: digitsEnd))
}

/// The arXiv number that a field holds, such as `arXiv:0706.0001v1 [q-bio.CB]`, an address, or the number alone.
package func arxivIdentifier(inField field: String) -> String? {
  let bytes = Array(field.utf8)
  if let found = arxivIdentifiers(in: bytes).first { return found.value }
  let start = bytes.end(from: 0) { $0.isBlank || $0 == UInt8(ascii: "[") }
  guard start < bytes.count, let number = arxivNumber(in: bytes, at: start) else { return nil }
  return number.end == bytes.count || !bytes[number.end].isAlphanumeric ? number.value : nil
}

/// The arXiv numbers of a text: after `arXiv`, in an address of arXiv or of a page about it, or in square brackets.
///
/// A bare number such as `1310.2590` is left alone, since prose is full of decimals.
func arxivIdentifiers(in bytes: [UInt8]) -> [(range: Range<Int>, value: String)] {
  var found: [(range: Range<Int>, value: String)] = []
  var i = 0
  while i < bytes.count {
    guard bytes[i].lowered == UInt8(ascii: "a") || bytes[i] == UInt8(ascii: "[") || bytes[i] == UInt8(ascii: "/") else {
      i += 1
      continue
    }
    if let hit = labelled(in: bytes, at: i) {
      found.append(hit)
      i = hit.range.upperBound
    } else {
      i += 1
    }
  }
  return found
}

private func labelled(in bytes: [UInt8], at start: Int) -> (range: Range<Int>, value: String)? {
  if bytes[start] == UInt8(ascii: "[") {
    guard let number = arxivNumber(in: bytes, at: start + 1), number.end < bytes.count,
      bytes[number.end] == UInt8(ascii: "]")
    else { return nil }
    return (start..<number.end + 1, number.value)
  }
  if bytes[start] == UInt8(ascii: "/") {
    for place in addressPlaces where bytes.matches(place.utf8, before: start + 1) {
      guard let number = arxivNumber(in: bytes, at: start + 1) else { continue }
      return (start + 1..<number.end, number.value)
    }
    return nil
  }
  guard bytes.matches("arxiv".utf8, at: start), start == 0 || !bytes[start - 1].isLetter else { return nil }
  var i = start + 5
  for suffix in [".org", ".com"] where bytes.matches(suffix.utf8, at: i) {
    i += suffix.utf8.count
    guard i < bytes.count, bytes[i] == UInt8(ascii: "/") else { return nil }
    for folder in ["/abs/", "/pdf/", "/html/", "/ps/", "/format/", "/e-print/", "/src/", "/"]
    where bytes.matches(folder.utf8, at: i) {
      guard let number = arxivNumber(in: bytes, at: i + folder.utf8.count) else { continue }
      var end = number.end
      if bytes.matches(".pdf".utf8, at: end) { end += 4 }
      return (start..<end, number.value)
    }
    return nil
  }
  for word in [" preprint", " e-print", " eprint", " id"] where bytes.matches(word.utf8, at: i) { i += word.utf8.count }
  if bytes.matches(" arxiv".utf8, at: i) { i += 6 }
  i = bytes.end(from: i) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0.isBlank || $0 == UInt8(ascii: "[") }
  guard i > start + 5, let number = arxivNumber(in: bytes, at: i) else { return nil }
  return (start..<number.end, number.value)
}

/// What stands before the number in addresses of pages that show arXiv's papers.
private let addressPlaces = [
  "/arxiv/", "huggingface.co/papers/", "arxiv-vanity.com/papers/", "alphaxiv.org/abs/", "alphaxiv.org/overview/",
  "ar5iv.org/abs/", "ar5iv.org/html/", "ar5iv.labs.arxiv.org/html/", "xxx.lanl.gov/abs/",
]

private func newNumber(in bytes: [UInt8], at start: Int) -> (value: String, end: Int)? {
  guard start + 9 <= bytes.count, bytes[start..<start + 4].allSatisfy(\.isDigit), bytes[start + 4] == UInt8(ascii: "."),
    start == 0 || !bytes[start - 1].isDigit
  else { return nil }
  let month = Int(bytes[start + 2] - 0x30) * 10 + Int(bytes[start + 3] - 0x30)
  let end = bytes.end(from: start + 5) { $0.isDigit }
  guard (1...12).contains(month), (4...5).contains(end - start - 5) else { return nil }
  return (bytes.text(start..<end), endOfVersion(in: bytes, at: end))
}

private func endOfVersion(in bytes: [UInt8], at offset: Int) -> Int {
  guard offset + 1 < bytes.count, bytes[offset].lowered == UInt8(ascii: "v"), bytes[offset + 1].isDigit else {
    return offset
  }
  return bytes.end(from: offset + 1) { $0.isDigit }
}

private let archives: Set<String> = [
  "acc-phys", "adap-org", "alg-geom", "ao-sci", "astro-ph", "atom-ph", "bayes-an", "chao-dyn", "chem-ph", "cmp-lg",
  "comp-gas", "cond-mat", "cs", "dg-ga", "econ", "eess", "funct-an", "gr-qc", "hep-ex", "hep-lat", "hep-ph", "hep-th",
  "math", "math-ph", "mtrl-th", "nlin", "nucl-ex", "nucl-th", "patt-sol", "physics", "plasm-ph", "q-alg", "q-bio",
  "q-fin", "quant-ph", "solv-int", "stat", "supr-con",
]
