package import Model

/// How the matched words of a snippet are shown.
package enum Emphasis: Hashable, Sendable {
  /// Not at all.
  case none
  /// `**word**`
  case asterisks
  /// Bold by ANSI escape sequences.
  case bold

  private var marks: (open: String, close: String) {
    switch self {
    case .none: ("", "")
    case .asterisks: ("**", "**")
    case .bold: ("\u{1B}[1m", "\u{1B}[0m")
    }
  }

  /// A snippet safe for a terminal, its matches marked; neighbours are marked as one.
  package func text(of snippet: Snippet) -> String {
    let bytes = Array(snippet.text.utf8)
    var result = ""
    var offset = 0
    var index = 0
    while index < snippet.matches.count {
      let start = snippet.matches[index].lowerBound
      var end = snippet.matches[index].upperBound
      while index + 1 < snippet.matches.count, Self.isGap(bytes[end..<snippet.matches[index + 1].lowerBound]) {
        index += 1
        end = snippet.matches[index].upperBound
      }
      result += safe(bytes[offset..<start]) + marks.open + safe(bytes[start..<end]) + marks.close
      offset = end
      index += 1
    }
    return result + safe(bytes[offset...])
  }

  private static func isGap(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.elementsEqual([0x20]) }

  private func safe(_ bytes: ArraySlice<UInt8>) -> String {
    // Where one block ends and the next begins, as lines of verse are parted when they are quoted.
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { terminalSafe(String(decoding: $0, as: UTF8.self), singleLine: true) }.joined(separator: " / ")
  }
}
