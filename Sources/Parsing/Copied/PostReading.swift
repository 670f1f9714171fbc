import Model
import Text

/// Reads a post copied with its byline: a title, a line such as `By Name @ 2024-02-01T10:00 (+7)`, the text, and
/// comments under lines such as `Name @ 2024-02-02T11:30 (+3)`.
struct PostReading {
  private let lines: TextLines
  private let options: ReadingOptions
  private let head: PostHead

  /// Who wrote something, when, with what score: one line of a page.
  struct Signature {
    var name: String
    var date: PartialDate
    var score: Score?
  }

  /// Nothing when no byline stands among the first lines.
  init?(_ lines: TextLines, _ options: ReadingOptions) {
    guard let head = PostHead(lines) else { return nil }
    self.lines = lines
    self.options = options
    self.head = head
  }

  func document() -> Document {
    var document = Document(kind: .post)
    func note(_ field: String, _ rule: String, _ line: Int, certain: Bool = true) {
      document.provenance.append(
        Provenance(field: field, rule: rule, evidence: lines.text(line), certain: certain))
    }
    document.title = lines.text(head.title)
    note("title", "line-above-byline", head.title)
    document.authors = head.names.map { Byline(name: $0) }
    note("authors", "byline", head.byline)
    document.published = head.date
    if head.date != nil { note("published", "byline", head.byline) }
    if let year = yearOfAge() {
      document.published = year
      note("published", "age", head.byline, certain: false)
    }
    document.score = head.score
    // Lines about the post stand before its first paragraph.
    for index in head.end..<max(head.end, min(lines.count, head.end + 5)) {
      let slice = lines.slice(index)
      if let target = Self.linkTarget(slice) {
        document.linkTarget = target
        document.kind = .linkpost
        note("linkTarget", "linkpost-line", index)
      }
      if let names = Self.coauthors(slice) {
        document.authors = names.map { Byline(name: $0) }
        note("authors", "co-author-line", index)
      }
    }
    let signatures = Signatures(lines, head.end..<lines.count)
    let body = head.end..<(signatures.places.first?.lines.lowerBound ?? lines.count)
    var builder = DocumentBuilder()
    let turns = SignedTurns(lines, signatures, options)
    turns.append(to: &builder, body: body, writer: head.names.first)
    builder.finish(&document)
    document.provenance += turns.provenance(document)
    return document
  }

  /// The year, or the month of it, that an age allows; nothing when it allows days of two years.
  private func yearOfAge() -> PartialDate? {
    guard let age = head.age, let day = options.fileDate,
      let days = AgeText.read(ArraySlice(Array(age.utf8)))?.age.days(before: day),
      days.lowerBound.year == days.upperBound.year
    else { return nil }
    let month = days.lowerBound.month == days.upperBound.month ? days.lowerBound.month : nil
    return PartialDate(year: days.lowerBound.year, month: month)
  }

  /// Reads `By Name @ DATE (+N)`; nothing when the line holds anything more.
  static func signature(_ slice: ArraySlice<UInt8>) -> Signature? {
    guard slice.count < 160 else { return nil }
    var bytes = Array(slice)
    if starts(bytes, at: 0, with: "by ") { bytes.removeFirst(3) }
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at > 1, at + 2 < bytes.count, bytes[at - 1] == 0x20 else {
      return nil
    }
    let name = String(decoding: bytes[..<at], as: UTF8.self).trimmingBlanks
    guard words(in: Array(name.utf8)).count <= 8 else { return nil }
    guard let (date, range) = firstDate(in: bytes, at + 1..<bytes.count), range.lowerBound <= at + 2 else { return nil }
    var score: Score?
    if let open = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      let figure = String(decoding: bytes[open + 1..<close].filter { $0 != UInt8(ascii: "+") }, as: UTF8.self)
      score = Int(figure).map { Score($0, raw: String(decoding: bytes[open...close], as: UTF8.self)) }
    }
    return Signature(name: name, date: date, score: score)
  }

  /// The address of a line that says the post links elsewhere.
  private static func linkTarget(_ slice: ArraySlice<UInt8>) -> String? {
    let bytes = Array(slice)
    guard
      find("linkpost", in: bytes, from: 0, limit: bytes.count) != nil
        || find("link post", in: bytes, from: 0, limit: bytes.count) != nil
    else { return nil }
    return ProseBlocks.links(slice).first?.target
  }

  /// The names of a line such as "Co-authored by A and B".
  private static func coauthors(_ slice: ArraySlice<UInt8>) -> [String]? {
    let bytes = Array(slice)
    for opening: StaticString in ["co-authored by ", "coauthored by ", "authors: ", "written by "]
    where starts(bytes, at: 0, with: opening) {
      let rest = String(decoding: bytes.dropFirst(opening.utf8CodeUnitCount), as: UTF8.self)
      let names = AuthorNames.split(rest, site: nil)
      return names.isEmpty ? nil : names
    }
    return nil
  }
}
