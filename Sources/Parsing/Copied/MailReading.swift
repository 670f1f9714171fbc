import Model
import Text

/// Reads e-mail saved or copied as text: the first message is the document, those after it are comments.
///
/// Each message stands under a header of its own. Whom it answers is told by the line that introduces what it quotes.
struct MailReading {
  private let lines: TextLines
  private let headers: [MailHeader]

  /// Nothing when no header stands at the beginning.
  init?(_ lines: TextLines) {
    guard lines.count > 2, (0..<min(3, lines.count)).contains(where: { MailHeader.field(lines.slice($0)) != nil })
    else { return nil }
    headers = MailHeader.all(in: lines)
    guard let first = headers.first, first.lines.lowerBound <= 2 else { return nil }
    self.lines = lines
  }

  func document() -> Document {
    var document = Document(kind: headers.count > 1 ? .thread : .post)
    guard let first = headers.first else { return document }
    document.title = first.subject
    document.authors = [Byline(name: first.from)]
    document.published = first.date
    for (field, isThere) in [("title", first.subject != nil), ("authors", true), ("published", first.date != nil)]
    where isThere {
      let evidence = first.lines.map(lines.text).joined(separator: " ")
      document.provenance.append(Provenance(field: field, rule: "mail-header", words: evidence))
    }
    var builder = DocumentBuilder()
    let prose = ProseBlocks(lines: lines)
    var blockOfLine: [Int: Int] = [:]
    for (position, header) in headers.enumerated() {
      let text = text(of: position)
      if position > 0 {
        var comment = Comment(author: Attribution(name: header.from, basis: .comment))
        comment.published = header.date
        comment.parent = parent(of: position, text)
        _ = builder.beginComment(comment)
      }
      blockOfLine.merge(prose.append(text, to: &builder)) { first, _ in first }
    }
    QuotedTurns.mark(&builder, blockOfLine, SeenLines(lines), writer: first.from)
    builder.finish(&document)
    return document
  }

  /// The lines of a message: those below its header, without the signature and the line that parts it from the next.
  private func text(of position: Int) -> Range<Int> {
    let start = headers[position].lines.upperBound
    var end = position + 1 < headers.count ? headers[position + 1].lines.lowerBound : lines.count
    if end < lines.count, end > start, isSeparator(end - 1) { end -= 1 }
    // Two dashes and a blank begin a signature (RFC 3676, 4.3).
    if let dashes = (start..<end).last(where: { lines.slice($0).elementsEqual("--".utf8) }), end - dashes <= 10 {
      end = dashes
    }
    return start..<end
  }

  /// A line of an archive before a header: `From ada@site Mon …`, `-----Original Message-----`.
  private func isSeparator(_ index: Int) -> Bool {
    let slice = lines.slice(index)
    let isPostmark = slice.starts(with: "From ".utf8) && slice.contains(UInt8(ascii: "@"))
    return isPostmark || slice.starts(with: "---".utf8) || slice.starts(with: "___".utf8)
  }

  /// The comment that a message answers: the last one before it from whom it quotes first.
  private func parent(of position: Int, _ text: Range<Int>) -> Int? {
    for index in text {
      guard let name = QuoteIntroduction.name(at: index, in: lines) else { continue }
      let answered = (0..<position).last { headers[$0].from == name }
      // The first message is the document itself and has no number among the comments.
      return answered.flatMap { $0 > 0 ? $0 - 1 : nil }
    }
    return nil
  }
}
