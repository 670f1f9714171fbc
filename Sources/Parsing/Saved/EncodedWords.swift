import Text

/// Words of a header that are not ASCII: `=?utf-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The text with its encoded words decoded; blanks between two of them are no part of it.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "?")) else { return text }
    var result: [UInt8] = []
    var offset = 0
    var endOfWord: Int?
    while offset < bytes.count {
      guard let (word, end) = word(at: offset, in: bytes) else {
        result.append(bytes[offset])
        if !bytes[offset].isBlank { endOfWord = nil }
        offset += 1
        continue
      }
      if let endOfWord { result.removeLast(offset - endOfWord) }
      result += word
      offset = end
      endOfWord = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func word(at start: Int, in bytes: [UInt8]) -> (word: [UInt8], end: Int)? {
    guard starts(bytes, at: start, with: "=?") else { return nil }
    // No word is longer than 75 bytes; some programs write longer ones.
    let parts = bytes[(start + 2)...].prefix(1000).split(
      separator: UInt8(ascii: "?"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[1].count == 1, let kind = parts[1].first?.lowered, parts[3].first == UInt8(ascii: "=")
    else { return nil }
    let label = String(decoding: parts[0].prefix { $0 != UInt8(ascii: "*") }, as: UTF8.self)
    let body: [UInt8]
    switch kind {
    case UInt8(ascii: "q"):
      body = TransferEncoding.quotedPrintable(ArraySlice(parts[2].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }))
    case UInt8(ascii: "b"): body = TransferEncoding.base64(parts[2])
    default: return nil
    }
    return (decode(body, label: label).utf8, parts[3].startIndex + 1)
  }
}
