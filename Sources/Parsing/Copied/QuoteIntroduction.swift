import Model
import Text

/// Lines that say whose words are quoted below them: `On Mon, Jan 3, 2022 at 4:15 PM, Ada Example <ada@site> wrote:`,
/// `Ada Example said:`.
enum QuoteIntroduction {
  private static let verbs: Set<String> = ["wrote", "writes", "said", "says", "schrieb", "commented"]

  /// The name in a line of a text; a line that lost its beginning to the width of the page is read with the one before.
  static func name(at index: Int, in lines: TextLines) -> String? {
    guard lines.ends(index, with: UInt8(ascii: ":")) else { return nil }
    let slice = lines.slice(index).drop { $0 == UInt8(ascii: ">") || $0.isBlank }
    if let name = name(in: slice) { return name }
    guard index > 0, lines.wordCount(index) <= 3, !lines.ends(index - 1, with: UInt8(ascii: ":")) else { return nil }
    return name(in: lines.slice(index - 1) + [0x20] + slice)
  }

  /// The name in a line that introduces a quotation and says nothing else.
  static func name(in slice: some Collection<UInt8>) -> String? {
    guard slice.count < 220 else { return nil }
    var bytes = Array(slice.drop { $0 == UInt8(ascii: ">") || $0.isBlank })
    guard bytes.popLast() == UInt8(ascii: ":") else { return nil }
    guard let blank = bytes.lastIndex(where: \.isBlank) else { return nil }
    guard verbs.contains(String(decoding: bytes[(blank + 1)...].map(\.lowered), as: UTF8.self)) else { return nil }
    bytes.removeSubrange(blank...)
    var start = 0
    if starts(bytes, at: 0, with: "on "), let date = SignatureTail.dateAnywhere(in: bytes) { start = date.upperBound }
    if let open = bytes[start...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "(") }) {
      bytes.removeSubrange(open...)
    }
    let rest = bytes[start...].drop { $0.isBlank || $0 == UInt8(ascii: ",") }
    let name = String(decoding: rest, as: UTF8.self).trimmingBlanks
    return SignatureLine.isName(name) && !isPronoun(name) ? name : nil
  }

  private static func isPronoun(_ name: String) -> Bool {
    ["he", "she", "they", "it", "i", "we", "you", "who", "someone", "somebody", "which"].contains(folded(name))
  }
}
