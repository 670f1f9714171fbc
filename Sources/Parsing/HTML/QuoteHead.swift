import Text

/// Reads the line that a forum program writes above a quotation: `Ada wrote:`, `2 hours ago, Ada said:`,
/// `Originally posted by Ada`, `(2024-01-05, 03:34 AM) Ada Wrote:`.
enum QuoteHead {
  private static let verbs: Set<String> = ["wrote", "writes", "said", "says", "posted", "schrieb"]
  private static let openings = ["originally posted by ", "quote from ", "quote from: ", "quoting "]

  /// The name in a line that says whose words follow and says nothing else.
  static func name(in line: String) -> String? {
    guard line.utf8.count < 120 else { return nil }
    let plain = folded(line)
    for opening in openings where plain.utf8.starts(with: opening.utf8) {
      let rest = Array(line.utf8.dropFirst(opening.utf8.count))
      return checked(rest[...])
    }
    let bytes = Array(line.utf8)
    guard let colon = colon(of: bytes), isMark(bytes[(colon + 1)...]),
      let blank = bytes[..<colon].lastIndex(where: \.isBlank)
    else { return nil }
    return checked(withoutDate(bytes[..<blank]))
  }

  /// The colon behind the verb; a time before or behind it may have more.
  private static func colon(of bytes: [UInt8]) -> Int? {
    bytes.indices.first { place in
      guard bytes[place] == UInt8(ascii: ":"), let blank = bytes[..<place].lastIndex(where: \.isBlank) else {
        return false
      }
      return verbs.contains(String(decoding: bytes[(blank + 1)..<place].map(\.lowered), as: UTF8.self))
    }
  }

  /// Whether nothing but a day or an arrow stands behind the colon.
  private static func isMark(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.contains(where: \.isAlphanumeric) else { return rest.count < 8 }
    return rest.count < 40 && firstDate(in: String(decoding: rest, as: UTF8.self)) != nil
  }

  /// The name without the date before it, which a comma or a bracket ends.
  private static func withoutDate(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let end = bytes.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ")") }),
      bytes[..<end].contains(where: \.isDigit)
    else { return bytes }
    return bytes[(end + 1)...]
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "it", "i", "we", "you", "who", "someone", "somebody", "as",
  ]

  private static func checked(_ bytes: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: bytes, as: UTF8.self).trimmingBlanks
    // Some boards show an address of mail as its owner's name.
    let isAddress = !name.utf8.contains(0x20) && name.utf8.count { $0 == UInt8(ascii: "@") } == 1
    return isAddress || AuthorNames.isName(name, site: nil) && !pronouns.contains(folded(name)) ? name : nil
  }
}
