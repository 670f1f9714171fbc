import Model
import Text

/// What a reader marked in a page with SingleFile's editor before it was saved: `<mark class="single-file-highlight">`
/// around words, `<single-file-note>` with the reader's own.
struct ReaderMarks {
  private struct Mark {
    var words: [UInt8]
    /// The numbers of the notes that hang on the mark.
    var notes: [String]
  }

  private var marks: [Mark] = []
  private var notes: [(number: String, text: String)] = []

  init(_ tree: HTMLTree) {
    for node in tree.descendants(of: tree.root, where: { Self.isNote($0, tree) || Self.isMark($0, tree) }) {
      if Self.isMark(node, tree) {
        let numbers = (tree.attribute(node, "data-single-file-note-refs") ?? "").split { $0 == "," || $0 == " " }
        marks.append(Mark(words: Array(tree.text(node).utf8), notes: numbers.map(String.init)))
      } else if let area = tree.first(below: node, where: { tree.tag($0) == .textarea }) {
        let text = String(decoding: tree.rawText(area), as: UTF8.self).trimmingBlanks
        if !text.isEmpty { notes.append((tree.attribute(node, "data-single-file-note-id") ?? "", text)) }
      }
    }
  }

  private static func isMark(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.hasClass(node, "single-file-highlight")
  }

  private static func isNote(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.tag(node) == .other && tree.name(node) == "single-file-note"
  }

  /// The marks with their places in a document's text, and the notes; nothing when there are none.
  func highlights(in text: String) -> [Highlight]? {
    let bytes = Array(text.utf8)
    var found: [(range: Range<Int>, notes: [String])] = []
    var offset = 0
    for mark in marks where !mark.words.isEmpty {
      // Marks stand in reading order; one that the page's order of parts moved is looked for from the beginning.
      guard
        let range = Self.place(of: mark.words, in: bytes, from: offset)
          ?? Self.place(of: mark.words, in: bytes, from: 0)
      else { continue }
      // A mark across several elements is written as one for each of them.
      if let last = found.last, last.notes == mark.notes, range.lowerBound >= last.range.upperBound,
        bytes[last.range.upperBound..<range.lowerBound].allSatisfy(\.isBlank)
      {
        found[found.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        found.append((range, mark.notes))
      }
      offset = range.upperBound
    }
    var told: Set<String> = []
    var highlights = found.map { range, numbers in
      let words = notes.filter { numbers.contains($0.number) }.map(\.text)
      told.formUnion(numbers)
      return Highlight(range: range, note: words.isEmpty ? nil : words.joined(separator: "\n"))
    }
    for note in notes where !told.contains(note.number) { highlights.append(Highlight(note: note.text)) }
    return highlights.isEmpty ? nil : highlights
  }

  private static func place(of words: [UInt8], in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = words.first, bytes.count >= words.count else { return nil }
    let last = bytes.count - words.count
    var offset = start
    while offset <= last {
      if bytes[offset] == first, bytes[offset..<offset + words.count].elementsEqual(words) {
        return offset..<offset + words.count
      }
      offset += 1
    }
    return nil
  }
}
