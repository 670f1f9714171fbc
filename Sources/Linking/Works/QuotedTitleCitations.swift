import Model
import Text

/// Titles in double quotation marks: at least two content words, nearly all of them capitalised.
///
/// Words that a quoted heading of the same text is followed by ("section", "chapter") and sentences in quotation marks
/// are no works.
func quotedTitleCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  let headings = Set(text.document.blocks.filter { $0.kind == .heading }.map { folded(text.bytes.text($0.range)) })
  for block in text.blocks {
    for quote in quotations(in: text.bytes, block.range) {
      let title = trimmedTitle(text.bytes, quote)
      let shape = TitleShape(text.bytes, title)
      guard shape.isTitleCase, shape.content > 1, shape.words < 25, !isPart(text.bytes, behind: quote.upperBound),
        !headings.contains(folded(text.bytes.text(title))), !endsSentenceInside(text.bytes, title)
      else { continue }
      let author = possessor(in: text.bytes, before: quote.lowerBound, from: block.range.lowerBound)
      // Two capitalised words in quotation marks are as often a term; an author before them makes them a title.
      guard shape.content > 2 || author != nil else { continue }
      found.append(
        Citation(
          kind: .title, range: quote, title: text.bytes.text(title), authors: author.map { [$0] } ?? [],
          confidence: shape.content > 3 || author != nil ? 0.75 : 0.5, reason: "quoted title"))
    }
  }
  return found
}

/// The ranges between double quotation marks, the marks included.
func quotations(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var open: Int?
  var i = range.lowerBound
  while i < range.upperBound {
    let next = character(at: i, in: bytes)
    let isOpening = next.scalar == 0x201C || next.scalar == 0xAB || next.scalar == 0x201E
    let isClosing = next.scalar == 0x201D || next.scalar == 0xBB
    if isOpening || next.scalar == 0x22 && open == nil {
      open = i
    } else if let start = open, isClosing || next.scalar == 0x22 {
      found.append(start..<i + next.length)
      open = nil
    }
    i += next.length
  }
  return found
}

/// Whether the word behind an offset says that the quoted words are a part of a text.
private func isPart(_ bytes: [UInt8], behind offset: Int) -> Bool {
  let start = bytes.end(from: offset) { $0 == 0x20 }
  let end = start < bytes.count ? endOfWord(in: bytes, from: start, limit: bytes.count) : start
  return [
    "section", "sections", "subsection", "subsections", "chapter", "heading", "tab", "button", "approach", "agenda",
  ].contains(bytes.text(start..<end).lowercased())
}

private func endsSentenceInside(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  sentences(in: bytes, range).count > 1
}
