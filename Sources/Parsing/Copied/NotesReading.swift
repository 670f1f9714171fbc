import Model
import Text

/// Reads notes, journals and whatever else has no byline: a title where there is one, headings, lists, paragraphs.
///
/// A text that stands in the file twice is kept twice, and the less full copy marked a repeat.
struct NotesReading {
  private let lines: TextLines

  init(_ lines: TextLines) { self.lines = lines }

  func document() -> Document {
    var document = Document(kind: .notes)
    var builder = DocumentBuilder()
    let copies = RepeatedLines(lines)
    var skipped: Set<Int> = []
    if let title = title(copies) {
      document.title = lines.text(title)
      document.provenance.append(
        Provenance(
          field: "title", rule: title == 0 ? "first-line" : "line-before-fuller-copy", words: lines.text(title),
          certain: title == 0))
      skipped.insert(title)
    }
    let prose = ProseBlocks(lines: lines)
    var start = 0
    for border in skipped.sorted() + [lines.count] {
      for (line, block) in prose.append(start..<border, to: &builder) where copies.isRepeat(line) {
        builder.blocks[block].isRepeat = true
      }
      start = border + 1
    }
    builder.finish(&document)
    if !copies.isEmpty {
      document.diagnostics.append(
        Diagnostic(.note, "repeat", "the text stands in the file more than once; the less full copy is marked"))
    }
    return document
  }

  /// The line before the fuller copy when that copy stands second; else a first line that looks like a title.
  private func title(_ copies: RepeatedLines) -> Int? {
    if let start = copies.startOfSecond {
      let before = start - 1
      if before > 0, copies.counterpart(before) == nil, isTitle(before) { return before }
    }
    guard lines.count > 1, isTitle(0), lines.wordCount(1) > lines.wordCount(0) || lines.lines[1].followsGap else {
      return nil
    }
    return 0
  }

  private func isTitle(_ index: Int) -> Bool {
    (1...16).contains(lines.wordCount(index)) && !lines.endsSentence(index)
      && !lines.ends(index, with: UInt8(ascii: ":"))
      && ProseBlocks.listMark(lines.slice(index)) == nil
  }
}
