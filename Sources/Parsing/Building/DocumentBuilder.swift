package import Model
import Text

/// Puts a document's text together block by block, so that every reader numbers bytes in the same way.
///
/// Blocks are appended in reading order, those of the body first, then those of each comment; they are parted by one
/// line feed. Ranges are UTF-8 byte offsets into the text.
package struct DocumentBuilder {
  package private(set) var bytes: [UInt8] = []
  package var blocks: [Block] = []
  package private(set) var links: [Link] = []
  package var comments: [Comment] = []
  private var openComment: Int?

  package init() {}

  /// Appends a block; nothing is appended when it has no text.
  ///
  /// - Parameters:
  ///   - text: UTF-8; blanks at its ends are left out.
  ///   - links: Links whose ranges are offsets into `text`.
  @discardableResult
  package mutating func append(
    _ kind: BlockKind, _ text: some Collection<UInt8>, links newLinks: [Link] = [], level: Int = 0,
    levelIsInferred: Bool = false, quotes: QuotedSource? = nil, anchor: String? = nil
  ) -> Int? {
    let text = Array(text)
    var start = 0
    var end = text.count
    // The lines of code begin with blanks that mean something.
    while start < end, kind == .code ? text[start] == 0x0A : text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    guard start < end else { return nil }
    if !bytes.isEmpty { bytes.append(0x0A) }
    let offset = bytes.count
    bytes += text[start..<end]
    for link in newLinks {
      let low = min(max(link.range.lowerBound - start, 0), end - start)
      let high = min(max(link.range.upperBound - start, low), end - start)
      links.append(Link(range: offset + low..<offset + high, target: link.target, kind: link.kind))
    }
    blocks.append(
      Block(
        kind: kind, range: offset..<bytes.count, level: level, levelIsInferred: levelIsInferred, comment: openComment,
        quotes: quotes, anchor: anchor))
    return blocks.count - 1
  }

  /// Begins a comment; the blocks that follow are its own.
  ///
  /// - Returns: Its index, for the `parent` of the comments that answer it.
  package mutating func beginComment(_ comment: Comment) -> Int {
    closeComment()
    var comment = comment
    let start = bytes.isEmpty ? 0 : bytes.count + 1
    comment.range = start..<start
    comments.append(comment)
    openComment = comments.count - 1
    return comments.count - 1
  }

  /// Ends the comment that is open.
  package mutating func closeComment() {
    guard let index = openComment else { return }
    // Its blocks are the last ones, so that a page with many comments is not searched for each.
    if let last = blocks.last, last.comment == index {
      let own = blocks.reversed().prefix { $0.comment == index }
      comments[index].range = (own.last ?? last).range.lowerBound..<last.range.upperBound
    } else {
      comments[index].range = bytes.count..<bytes.count
    }
    openComment = nil
  }

  /// Moves text, blocks, comments, links and passages into a document.
  package mutating func finish(_ document: inout Document) {
    closeComment()
    document.text = String(decoding: bytes, as: UTF8.self)
    document.blocks = blocks
    document.comments = comments
    document.links += links
    document.passages = passages(of: document)
  }
}
