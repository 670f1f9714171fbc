import Text

/// The markup of bulletin boards, `[b]word[/b]`, turned into HTML (phpBB's and Steam's tags).
enum BBCode {
  /// The elements of tags, by name; `url` and the media have rules of their own.
  private static let elements: [String: String] = [
    "p": "p", "b": "b", "i": "i", "u": "u", "s": "s", "strike": "s", "h1": "h1", "h2": "h2", "h3": "h3",
    "quote": "blockquote",
    "code": "pre", "list": "ul", "ulist": "ul", "olist": "ol", "*": "li", "hr": "hr", "table": "table", "tr": "tr",
    "td": "td", "th": "th", "center": "div", "noparse": "span", "spoiler": "span", "color": "span", "size": "span",
  ]
  /// What stands within these is an address, not text.
  private static let media: Set<String> = ["img", "previewyoutube", "youtube", "video", "media", "attachment"]

  private struct Mark {
    var name: String
    var value: ArraySlice<UInt8>
    var isEnd: Bool
    /// The offset behind the bracket.
    var end: Int
  }

  /// Whether a text closes a tag that is known.
  static func isUsed(in text: [UInt8]) -> Bool {
    text.indices.contains { offset in
      guard text[offset] == UInt8(ascii: "["), let mark = mark(in: text, at: offset), mark.isEnd else { return false }
      return mark.name != "*" && isKnown(mark.name)
    }
  }

  /// The text as HTML; brackets that are no tag stay as they are.
  static func html(of text: [UInt8]) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      if text[offset] == UInt8(ascii: "["), let mark = mark(in: text, at: offset), isKnown(mark.name) {
        offset = mark.end
        if media.contains(mark.name), !mark.isEnd {
          offset = endOfMedia(mark.name, in: text, from: offset)
        } else {
          html += tag(mark)
        }
      } else {
        append(text[offset], to: &html)
        offset += 1
      }
    }
    return html
  }

  private static func isKnown(_ name: String) -> Bool { name == "url" || elements[name] != nil || media.contains(name) }

  private static func tag(_ mark: Mark) -> [UInt8] {
    guard mark.name == "url" else {
      guard let element = elements[mark.name] else { return [] }
      return Array((mark.isEnd ? "</\(element)>" : "<\(element)>").utf8)
    }
    if mark.isEnd { return Array("</a>".utf8) }
    var tag = Array("<a href=\"".utf8)
    for byte in mark.value where byte != UInt8(ascii: "\"") { append(byte, to: &tag) }
    return tag + Array("\">".utf8)
  }

  private static func append(_ byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): html += Array("&lt;".utf8)
    case UInt8(ascii: "&"): html += Array("&amp;".utf8)
    case 0x0A: html += Array("<br>".utf8)
    default: html.append(byte)
    }
  }

  /// The tag that begins at a bracket: a name, perhaps a value, and the closing bracket on the same line.
  private static func mark(in text: [UInt8], at start: Int) -> Mark? {
    var offset = start + 1
    let isEnd = offset < text.count && text[offset] == UInt8(ascii: "/")
    if isEnd { offset += 1 }
    let first = offset
    while offset < text.count, offset - first < 16, text[offset].isAlphanumeric || text[offset] == UInt8(ascii: "*") {
      offset += 1
    }
    guard offset > first, offset < text.count else { return nil }
    let name = String(decoding: text[first..<offset].map(\.lowered), as: UTF8.self)
    var value = text[offset..<offset]
    if !isEnd, text[offset] == UInt8(ascii: "=") {
      guard let close = text[offset...].prefix(500).firstIndex(where: { $0 == UInt8(ascii: "]") || $0 == 0x0A })
      else {
        return nil
      }
      value = text[(offset + 1)..<close]
      offset = close
    }
    guard offset < text.count, text[offset] == UInt8(ascii: "]") else { return nil }
    return Mark(name: name, value: value, isEnd: isEnd, end: offset + 1)
  }

  /// The offset behind a medium, or behind its beginning when nothing ends it nearby.
  private static func endOfMedia(_ name: String, in text: [UInt8], from start: Int) -> Int {
    for offset in start..<min(start + 500, text.count) where text[offset] == UInt8(ascii: "[") {
      if let mark = mark(in: text, at: offset), mark.isEnd, mark.name == name { return mark.end }
    }
    return start
  }
}
