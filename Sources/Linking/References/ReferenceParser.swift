import Model
import Text

/// Reads a reference as a bibliography, a reading list or a forum post writes it.
///
/// Identifiers are taken first, since they are the only part that cannot be misread. Then the first form that fits
/// decides: arXiv's listing, title before authors in three manners, a quoted title, and the list of authors by grammar
/// with the year as anchor. What no form explains is left empty; the raw text is the caller's.
package func parseReference(_ raw: String) -> ParsedReference {
  var reader = ReferenceReader(raw)
  return reader.read()
}

private struct ReferenceReader {
  let bytes: [UInt8]
  /// Where the text of the reference begins, behind its number or label.
  private var start = 0
  /// Where the identifiers and addresses at its end begin.
  private var limit: Int
  private var result = ParsedReference()

  init(_ raw: String) {
    bytes = Self.foldedBlanks(Array(raw.utf8))
    limit = bytes.count
  }

  mutating func read() -> ParsedReference {
    takeIdentifiers()
    if !readListing() {
      start = behindLabel()
      if !readTitleBeforeLink(), !readTitleBeforeBrackets(), !readQuotedTitle(), !readAuthorsFirst() {
        readTitleByAuthors()
      }
    }
    if result.year == nil { result.year = lastYear() }
    return result
  }

  /// Runs of blanks and line ends become one blank, soft hyphens nothing.
  private static func foldedBlanks(_ bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for (i, byte) in bytes.enumerated() {
      let isNoBreak = byte == 0xA0 && i > 0 && bytes[i - 1] == 0xC2
      if byte == 0xC2, i + 1 < bytes.count, bytes[i + 1] == 0xA0 { continue }
      if byte.isBlank || isNoBreak {
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      } else {
        folded.append(byte)
      }
    }
    while folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private mutating func takeIdentifiers() {
    let dois = doiIdentifiers(in: bytes)
    if let arxiv = arxivIdentifiers(in: bytes).first {
      result.arxiv = arxiv.value
    } else if let at = bytes.firstOffset(of: "abs/"), let number = arxivNumber(in: bytes, at: at + 4) {
      // "CoRR abs/1512.00567", as DBLP writes it.
      result.arxiv = number.value
    }
    if let doi = dois.first {
      if workIdentifier(ofDOI: doi.value).scheme == .doi { result.doi = doi.value }
      limit = min(limit, doi.range.lowerBound)
    }
    let addresses = webAddresses(in: bytes, bytes.indices)
    if let address = addresses.first {
      result.url = bytes.text(address)
      limit = min(limit, address.lowerBound)
    }
    for label in [
      "doi:", "doi ", "available at:", "available:", "available from:", "url:", "https://doi.org/", "retrieved from",
    ] {
      guard limit < bytes.count, bytes.matches(label.utf8, before: bytes[..<limit].last == 0x20 ? limit - 1 : limit)
      else { continue }
      limit -= label.utf8.count + (bytes[limit - 1] == 0x20 ? 1 : 0)
    }
    // An address at the very beginning has the reference behind it.
    if limit < 12 { limit = bytes.count }
  }

  /// `[2309.01933] Title`
  private mutating func readListing() -> Bool {
    guard bytes.first == 0x5B, let number = arxivNumber(in: bytes, at: 1), number.end < bytes.count,
      bytes[number.end] == 0x5D
    else { return false }
    result.title = bytes.text(trimmedTitleEnd(bytes, bytes.end(from: number.end + 1) { $0 == 0x20 }..<bytes.count))
    return true
  }

  /// The offset behind `[12]`, `12.`, `(12)`, `[Abc99]`.
  private func behindLabel() -> Int {
    guard let first = bytes.first else { return 0 }
    if first == 0x5B || first == 0x28 {
      let close = bytes.end(from: 1) { $0 != (first == 0x5B ? 0x5D : 0x29) }
      guard close < min(bytes.count, 16) else { return 0 }
      return bytes.end(from: close + 1) { $0 == 0x20 || $0 == 0x2E }
    }
    let digits = bytes.end(from: 0) { $0.isDigit }
    guard digits > 0, digits < 4, digits < bytes.count,
      bytes[digits] == 0x2E || bytes[digits] == 0x29 || bytes[digits] == 0x20,
      !(bytes[digits] == 0x20 && !bytes[digits + 1].isUpper)
    else { return 0 }
    // "200 Open Problems" is a title; a label has a mark behind it.
    guard bytes[digits] != 0x20 else { return 0 }
    return bytes.end(from: digits + 1) { $0 == 0x20 }
  }

  /// Distill: `Title [link] Family, I. and Family, I., year. Container`
  private mutating func readTitleBeforeLink() -> Bool {
    for mark in [" [link]", "  [pdf]", " [html]", " [pdf]"] {
      guard let at = bytes.firstOffset(of: mark, from: start) else { continue }
      var behind = at + mark.utf8.count
      while bytes.matches(" [".utf8, at: behind) { behind = bytes.end(from: behind + 1) { $0 != 0x5D } + 1 }
      let reader = AuthorListReader(bytes: bytes, limit: bytes.count)
      behind = bytes.end(from: behind) { $0 == 0x20 }
      guard behind < bytes.count else { continue }
      result.title = bytes.text(trimmedTitleEnd(bytes, start..<at))
      if let list = reader.list(at: behind) {
        take(list)
        _ = takeYear(at: list.end)
        let rest = bytes.end(from: list.end) { $0 == 0x20 || $0 == 0x2C || $0.isDigit }
        takePlace(rest)
      } else if let year = yearCandidates(in: bytes, behind..<bytes.count).first {
        result.year = year.year
      }
      return true
    }
    return false
  }

  /// A forum's manner: `Title (Surname et al., year)`
  private mutating func readTitleBeforeBrackets() -> Bool {
    var end = limit
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
    guard end > start, bytes[end - 1] == 0x29, let open = bytes[start..<end].lastIndex(of: 0x28), open > start + 4
    else { return false }
    let inside = open + 1..<end - 1
    guard let year = yearCandidates(in: bytes, inside).last,
      year.range.upperBound == inside.upperBound || inside.upperBound - year.range.upperBound == 1,
      year.range.lowerBound > inside.lowerBound + 2,
      let list = AuthorListReader(bytes: bytes, limit: inside.upperBound).list(at: inside.lowerBound),
      year.range.lowerBound - list.end <= 2,
      // A publisher and a year in brackets close a reference that begins with its authors.
      list.hasOthers || AuthorListReader(bytes: bytes, limit: limit).list(at: start) == nil
    else { return false }
    take(list)
    result.year = year.year
    result.title = bytes.text(unquoted(trimmedTitleEnd(bytes, start..<open)))
    return true
  }

  /// Authors, a title in quotation marks, and the place.
  private mutating func readQuotedTitle() -> Bool {
    guard
      let open = bytes[start..<limit].indices.first(where: {
        quoteLength(bytes, $0) > 0 && ($0 == start || !bytes[$0 - 1].isLetter)
      })
    else { return false }
    let content = open + quoteLength(bytes, open)
    guard let close = closingQuote(in: bytes, from: content, limit: bytes.count), close - content > 5 else {
      return false
    }
    if open > start {
      // A quotation within a title follows other words than names and a year.
      guard let list = AuthorListReader(bytes: bytes, limit: open).list(at: start) else { return false }
      let years = yearCandidates(in: bytes, list.end..<open)
      guard open - list.end < (years.count == 1 ? 40 : 24) else { return false }
      if let year = years.last?.range {
        // Words behind the year and its bracket are a title's, in which something is quoted.
        let close = bytes[year.upperBound..<open].firstIndex(of: 0x29) ?? year.upperBound
        guard words(in: bytes, close..<open).isEmpty else { return false }
      }
      take(list)
      _ = takeYear(at: list.end) || takeYear(within: list.end..<open)
    }
    result.title = bytes.text(trimmedTitleEnd(bytes, content..<close))
    let behind = bytes.end(from: close + quoteLength(bytes, close)) { $0 == 0x20 || $0 == 0x2C }
    if open == start, bytes.matches("by ".utf8, at: behind),
      let list = AuthorListReader(bytes: bytes, limit: limit).list(at: behind + 3)
    {
      take(list)
      _ = takeYear(at: list.end)
    } else {
      takePlace(close)
    }
    return true
  }

  private mutating func readAuthorsFirst() -> Bool {
    guard let list = AuthorListReader(bytes: bytes, limit: limit).list(at: start) else { return false }
    var next = list.end
    next = behindEditors(next)
    let isColon = next < limit && bytes[next] == 0x3A
    let byCommas = next < limit && bytes[next] == 0x2C
    if takeYear(at: next) {
      next = bytes.end(from: next) { !$0.isDigit }
      next = bytes.end(from: next) { $0.isDigit }
      next = bytes.end(from: next) { $0.isLower || $0 == 0x29 || $0 == 0x5D }
    } else if !isColon, next < limit, bytes[next] != 0x2E, bytes[next] != 0x2C, bytes[next - 1] != 0x2E,
      quoteLength(bytes, bytes.end(from: next) { $0 == 0x20 }) == 0
    {
      return false
    }
    let span = titleSpan(in: bytes, from: next, limit: limit, byCommas: byCommas)
    guard span.count > 2 else { return false }
    take(list)
    result.title = bytes.text(span)
    takePlace(span.upperBound)
    return true
  }

  /// `Title by A, B and C`, or a title alone.
  private mutating func readTitleByAuthors() {
    var at = limit
    while at > start + 4 {
      at -= 1
      guard bytes.matches(" by ".utf8, at: at), let list = AuthorListReader(bytes: bytes, limit: limit).list(at: at + 4)
      else { continue }
      let rest = bytes.end(from: list.end) { $0 == 0x20 || $0 == 0x2E || $0 == 0x2C }
      guard rest >= limit || takeYear(at: list.end) else { continue }
      take(list)
      result.title = bytes.text(unquoted(trimmedTitleEnd(bytes, start..<at)))
      return
    }
    if let dash = [" \u{2014} ", " \u{2013} ", " - "].compactMap({ bytes.firstOffset(of: $0, from: start) }).first,
      let list = AuthorListReader(bytes: bytes, limit: limit).list(at: bytes.end(from: dash) { !$0.isLetter }),
      list.end >= limit - 1
    {
      take(list)
      result.title = bytes.text(unquoted(trimmedTitleEnd(bytes, start..<dash)))
      return
    }
    let span = titleSpan(in: bytes, from: start, limit: limit, byCommas: false)
    if TitleShape(bytes, span).words > 0 { result.title = bytes.text(span) }
    takePlace(span.upperBound)
  }

  private func unquoted(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let opening = quoteLength(bytes, range.lowerBound)
    if opening > 0 { range = range.lowerBound + opening..<range.upperBound }
    for length in [3, 1, 2] where range.count > length && quoteLength(bytes, range.upperBound - length) == length {
      return range.lowerBound..<range.upperBound - length
    }
    return range
  }

  private mutating func take(_ list: AuthorList) {
    result.authors = list.names
    result.hasOtherAuthors = list.hasOthers
  }

  /// Behind `(Eds.)`, `editors` and the like.
  private func behindEditors(_ offset: Int) -> Int {
    for mark in [" (eds.)", " (ed.)", ", editors", ", editor", ", eds.", ", ed.", " (eds)", " (editors)"]
    where bytes.matches(mark.utf8, at: offset) {
      return offset + mark.utf8.count
    }
    return offset
  }

  /// Takes the year that stands directly at an offset, in brackets or behind a comma.
  private mutating func takeYear(at offset: Int) -> Bool {
    let i = bytes.end(from: offset) { $0 == 0x20 || $0 == 0x2C || $0 == 0x28 || $0 == 0x2E || $0 == 0x5B }
    guard i + 4 <= bytes.count, let year = yearValue(bytes, i..<i + 4), i + 4 == bytes.count || !bytes[i + 4].isDigit
    else { return false }
    // "2001 A Space Odyssey" is a title; a year is closed by a mark or a bracket.
    let after = i + 4 < bytes.count ? bytes[i + 4] : 0x2E
    let isBracketed = bytes[offset..<i].contains(0x28) || bytes[offset..<i].contains(0x5B)
    guard
      isBracketed || [0x2E, 0x2C, 0x3A, 0x3B].contains(after) || after.isLower
        || quoteLength(bytes, bytes.end(from: i + 4) { $0 == 0x20 }) > 0
    else { return false }
    result.year = year
    return true
  }

  private mutating func takeYear(within range: Range<Int>) -> Bool {
    guard let year = yearCandidates(in: bytes, range).last else { return false }
    result.year = year.year
    return true
  }

  private func lastYear() -> Int? {
    let all = yearCandidates(in: bytes, start..<bytes.count).filter { candidate in
      // Years within the title are part of it, and an address has years of its own.
      candidate.range.lowerBound < limit || bytes[max(0, candidate.range.lowerBound - 1)] == 0x28
    }
    let outside = all.filter { candidate in
      guard let title = result.title, let at = bytes.firstOffset(of: title.lowercased()) else { return true }
      return !(at..<at + title.utf8.count).contains(candidate.range.lowerBound)
    }
    return outside.last {
      bytes[max(0, $0.range.lowerBound - 1)] == 0x28 && $0.range.upperBound < bytes.count
        && bytes[$0.range.upperBound] == 0x29
    }?.year ?? outside.last?.year
  }

  private mutating func takePlace(_ offset: Int) {
    let rest = min(offset, limit)..<max(limit, min(offset, limit))
    result.container = container(in: bytes, rest)
    result.volume = volume(in: bytes, rest)
    result.pages = pageRange(in: bytes, rest)
  }
}
