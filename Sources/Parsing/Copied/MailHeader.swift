import Model
import Text

/// The lines over an e-mail message that say from whom it is, when it was sent and what it is about (RFC 5322, 3.6).
struct MailHeader: Hashable {
  /// The header's lines.
  var lines: Range<Int>
  var from: String
  var subject: String?
  var date: PartialDate?

  private static let fields: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "sender", "message-id", "in-reply-to",
    "references", "list-id", "content-type", "content-transfer-encoding", "mime-version", "newsgroups", "organization",
    "user-agent", "delivered-to", "return-path", "received",
  ]

  /// The headers of a text in their order. One says from whom a message is and when, or what about.
  static func all(in lines: TextLines) -> [MailHeader] {
    var headers: [MailHeader] = []
    var index = 0
    while index < lines.count {
      guard field(lines.slice(index)) != nil else {
        index += 1
        continue
      }
      var end = index + 1
      // A long field goes on in lines that are indented.
      while end < lines.count, !lines.lines[end].followsGap,
        field(lines.slice(end)) != nil || lines.lines[end].indent > 0
      {
        end += 1
      }
      if let header = MailHeader(lines, index..<end) { headers.append(header) }
      index = end
    }
    return headers
  }

  private init?(_ lines: TextLines, _ range: Range<Int>) {
    var values: [String: String] = [:]
    var open = ""
    for index in range {
      if let (name, value) = Self.field(lines.slice(index)) {
        open = name
        if values[name] == nil { values[name] = value }
      } else {
        values[open, default: ""] += " " + lines.text(index)
      }
    }
    values = values.mapValues(EncodedWords.decoded)
    guard let from = values["from"], let name = Self.displayName(from) else { return nil }
    guard values["subject"] != nil || values["date"] != nil || values["sent"] != nil else { return nil }
    self.lines = range
    self.from = name
    subject = values["subject"].map(Self.withoutReplySigns).flatMap { $0.isEmpty ? nil : $0 }
    date = (values["date"] ?? values["sent"]).flatMap { firstDate(in: $0) }
  }

  /// Reads `Name: value` of a field that messages have.
  static func field(_ slice: ArraySlice<UInt8>) -> (name: String, value: String)? {
    let name = slice.prefix(32).prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
    guard !name.isEmpty, name.endIndex < slice.endIndex, slice[name.endIndex] == UInt8(ascii: ":") else { return nil }
    let folded = String(decoding: name.map(\.lowered), as: UTF8.self)
    guard fields.contains(folded) || folded.hasPrefix("x-") else { return nil }
    return (folded, String(decoding: slice[(name.endIndex + 1)...], as: UTF8.self).trimmingBlanks)
  }

  /// The name in `"Ada Example" <ada@site>`, `ada@site (Ada Example)` or `Ada Example`; of a bare address what stands
  /// before the sign.
  static func displayName(_ address: String) -> String? {
    var bytes = Array(address.utf8)
    if let open = bytes.firstIndex(of: UInt8(ascii: "<")), open > 0 {
      bytes = Array(bytes[..<open])
    } else if let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ")"))
    {
      bytes = Array(bytes[(open + 1)..<close])
    } else if let at = bytes.firstIndex(of: UInt8(ascii: "@")) {
      bytes = Array(bytes[..<at].drop { $0 == UInt8(ascii: "<") })
    }
    let name = String(decoding: bytes.filter { $0 != 0x22 }, as: UTF8.self).trimmingBlanks
    return AuthorNames.isName(name, site: nil) ? name : nil
  }

  /// A subject without the signs of an answer or a forwarded message.
  static func withoutReplySigns(_ subject: String) -> String {
    var rest = Array(subject.utf8)[...]
    var isShorter = true
    while isShorter {
      isShorter = false
      for sign: StaticString in ["re:", "fwd:", "fw:", "aw:"] where starts(Array(rest.prefix(4)), at: 0, with: sign) {
        rest = rest.dropFirst(sign.utf8CodeUnitCount).drop(while: \.isBlank)
        isShorter = true
      }
    }
    return String(decoding: rest, as: UTF8.self)
  }
}
