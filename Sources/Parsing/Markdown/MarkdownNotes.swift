import Text

/// The notes that a Markdown text has, each under its label: `[^label]: words`.
///
/// The syntax is that of GitHub and Pandoc. A mark is one only where a note of its label stands in the text; other
/// brackets that begin so ("[^abc]", as patterns have it) are text.
struct MarkdownNotes {
  private var labels: [String: String] = [:]

  /// - Parameter lines: The ranges of the text's lines.
  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    for line in lines {
      // The words of an answer in a thread are set in by signs of quotation.
      let slice = bytes[line].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
      guard let label = Self.begun(by: slice)?.label else { continue }
      let key = label.lowercased()
      labels[key] = labels[key] ?? label
    }
  }

  /// The label of the note that a mark calls, as its note has it; nothing when the text has no such note.
  func label(calledBy mark: String) -> String? { labels[mark.lowercased()] }

  /// The label of the note that a line begins, and the offset at which its words begin.
  static func begun(by slice: ArraySlice<UInt8>) -> (label: String, words: Int)? {
    guard slice.starts(with: "[^".utf8), let close = slice.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < slice.endIndex, slice[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = slice[(slice.startIndex + 2)..<close]
    guard !label.isEmpty, !label.contains(where: \.isBlank) else { return nil }
    return (String(decoding: label, as: UTF8.self), close + 2)
  }
}
