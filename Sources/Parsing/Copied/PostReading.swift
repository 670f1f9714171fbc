import Model
import Text

/// Reads a post copied with its byline: a title, a line such as `By Name @ 2024-02-01T10:00 (+7)`, the text, and
/// comments under lines such as `Name @ 2024-02-02T11:30 (+3)`.
struct PostReading {
  private let lines: TextLines
  private let byline: (index: Int, signature: Signature)

  /// Who wrote something, when, with what score: one line of a page.
  struct Signature {
    var name: String
    var date: PartialDate
    var score: Score?
  }

  /// Nothing when no byline stands among the first lines.
  init?(_ lines: TextLines) {
    self.lines = lines
    for index in 1..<max(1, min(5, lines.count)) {
      guard let signature = Self.signature(lines.slice(index)), Self.isByline(lines.slice(index)) else { continue }
      byline = (index, signature)
      return
    }
    return nil
  }

  func document() -> Document {
    var document = Document(kind: .post)
    func note(_ field: String, _ rule: String, _ line: Int) {
      document.provenance.append(Provenance(field: field, rule: rule, evidence: lines.text(line)))
    }
    document.title = lines.text(byline.index - 1)
    note("title", "line-above-byline", byline.index - 1)
    document.authors = AuthorNames.split(byline.signature.name, site: nil).map { Byline(name: $0) }
    note("authors", "byline", byline.index)
    document.published = byline.signature.date
    note("published", "byline", byline.index)
    document.score = byline.signature.score
    var builder = DocumentBuilder()
    var index = byline.index + 1
    // Lines about the post stand before its first paragraph.
    while index < min(lines.count, byline.index + 6) {
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
      index += 1
    }
    let prose = ProseBlocks(lines: lines)
    let comments = (byline.index + 1..<lines.count).filter { index in
      Self.signature(lines.slice(index)).map { !$0.name.isEmpty } ?? false
    }
    prose.append(byline.index + 1..<(comments.first ?? lines.count), to: &builder)
    for (position, start) in comments.enumerated() {
      guard let signature = Self.signature(lines.slice(start)) else { continue }
      var comment = Comment(author: Attribution(name: signature.name, basis: .comment))
      comment.published = signature.date
      comment.score = signature.score
      _ = builder.beginComment(comment)
      let end = position + 1 < comments.count ? comments[position + 1] : lines.count
      prose.append(start + 1..<end, to: &builder)
    }
    builder.finish(&document)
    return document
  }

  private static func isByline(_ slice: ArraySlice<UInt8>) -> Bool { starts(Array(slice), at: 0, with: "by ") }

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
