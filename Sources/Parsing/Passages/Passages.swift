package import Model
import Text

/// Cuts a document into passages: whole blocks under one heading path, 60 to 200 words where the text allows.
///
/// A passage never crosses a heading, the border of a comment, or that between text and its repeat. Headings stand in
/// the passages' `headings` and in a passage of what follows them, so that a search finds their words.
package func passages(of document: Document) -> [Passage] {
  var cutter = PassageCutter(document)
  for index in document.blocks.indices { cutter.take(index) }
  cutter.close()
  return cutter.passages
}

private struct PassageCutter {
  /// A passage is closed once it has this many words, and a block that would bring it over `most` begins the next.
  private static let enough = 60
  private static let most = 200

  let document: Document
  let bytes: [UInt8]
  var passages: [Passage] = []
  private var path: [(level: Int, text: String)] = []
  private var open: Range<Int>?
  private var wordCount = 0

  init(_ document: Document) {
    self.document = document
    bytes = Array(document.text.utf8)
  }

  mutating func take(_ index: Int) {
    let block = document.blocks[index]
    if let open {
      let last = document.blocks[open.upperBound - 1]
      if last.comment != block.comment {
        close()
        path = []
      } else if last.isRepeat != block.isRepeat {
        close()
      }
    }
    let count = words(in: bytes, block.range).count
    if block.kind == .heading {
      // A heading without text under it goes with one that stands below it, and with no other.
      if let open, document.blocks[open].contains(where: { $0.kind != .heading || $0.level >= block.level }) {
        close()
      }
      path.removeAll { $0.level >= block.level }
      path.append((block.level, String(decoding: bytes[block.range], as: UTF8.self)))
    } else if wordCount >= Self.enough || (wordCount > 0 && wordCount + count > Self.most) {
      if open.map({ document.blocks[$0].contains { $0.kind != .heading } }) ?? false { close() }
    }
    open = (open?.lowerBound ?? index)..<index + 1
    wordCount += block.kind == .heading ? 0 : count
  }

  mutating func close() {
    guard let blocks = open else { return }
    let first = document.blocks[blocks.lowerBound]
    passages.append(
      Passage(
        blocks: blocks,
        range: first.range.lowerBound..<document.blocks[blocks.upperBound - 1].range.upperBound,
        headings: path.map(\.text), comment: first.comment, isRepeat: first.isRepeat))
    open = nil
    wordCount = 0
  }
}
