import Model
import Text

/// Whose words stand behind the signs of quotation, depth by depth, as the lines that introduce them say.
struct QuotedNames {
  private var names: [Int: String] = [:]

  /// Takes note of a line: it may introduce a quotation, or end those that are open.
  mutating func enter(_ index: Int, _ lines: TextLines) {
    let depth = Self.depth(lines.slice(index))
    if let name = QuoteIntroduction.name(at: index, in: lines) {
      names[depth + 1] = name
    } else if depth == 0 {
      names = [:]
    }
  }

  /// The source of a quoted line; nothing when no line says whose words they are.
  func source(_ slice: ArraySlice<UInt8>) -> QuotedSource? {
    names[Self.depth(slice)].map { QuotedSource(name: $0, certain: true) }
  }

  /// How many signs of quotation a line begins with.
  static func depth(_ slice: ArraySlice<UInt8>) -> Int {
    slice.prefix { $0 == UInt8(ascii: ">") || $0.isBlank }.count { $0 == UInt8(ascii: ">") }
  }
}
