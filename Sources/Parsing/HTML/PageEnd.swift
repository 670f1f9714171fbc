import Model
import Text

/// How a page ends: whole, or cut off as an interrupted download is.
enum PageEnd {
  /// What a reader should know of the end of a page; nothing when it is whole.
  ///
  /// Authors may leave out many end tags, so that a page which ends without them may be whole. One that ends in the midst
  /// of what must be closed is not, nor one that ends in its head.
  ///
  /// - Parameters:
  ///   - html: The page as it was parsed.
  ///   - open: The elements that were open at its end, the innermost first.
  static func finding(_ html: [UInt8], open: [Tag]) -> Diagnostic? {
    if endsInTag(html) { return cutOff("within a tag") }
    // A script may hold the opening of a comment; then everything was closed in its place.
    if let innermost = open.first, !endsWithTag(html, innermost), endsInComment(html) {
      return cutOff("within a comment")
    }
    guard !hasEnd(html) else { return nil }
    if open.contains(.head) { return cutOff("before its text") }
    // What the last tag of the page closes, with all that it holds, was closed in its place.
    let closed = open.firstIndex { endsWithTag(html, $0) }.map { $0 + 1 } ?? 0
    let left = open.dropFirst(closed)
    return left.contains { !mayStayOpen($0) } ? cutOff("before its end") : nil
  }

  private static func cutOff(_ place: String) -> Diagnostic {
    Diagnostic(.partial, "truncated", "the page is cut off \(place)")
  }

  private static func endsInTag(_ html: [UInt8]) -> Bool {
    guard let open = html.lastIndex(of: UInt8(ascii: "<")), open + 1 < html.count else { return false }
    guard html[open + 1].isLetter || html[open + 1] == UInt8(ascii: "/") else { return false }
    return !html[open...].contains(UInt8(ascii: ">"))
  }

  private static func endsInComment(_ html: [UInt8]) -> Bool {
    var offset = html.count - 4
    while offset >= 0 {
      // The last mark decides.
      if html[offset + 2] == UInt8(ascii: "-") {
        if starts(html, at: offset + 1, with: "-->") { return false }
        if starts(html, at: offset, with: "<!--") { return true }
      }
      offset -= 1
    }
    return false
  }

  /// Whether the page says where it ends.
  private static func hasEnd(_ html: [UInt8]) -> Bool {
    var offset = html.count - 6
    while offset >= 0 {
      if html[offset] == UInt8(ascii: "<"),
        starts(html, at: offset, with: "</body") || starts(html, at: offset, with: "</html")
      {
        return true
      }
      offset -= 1
    }
    return false
  }

  private static func endsWithTag(_ html: [UInt8], _ tag: Tag) -> Bool {
    guard let last = html.lastIndex(where: { !$0.isBlank }), html[last] == UInt8(ascii: ">") else {
      return false
    }
    let end = Array("</\(tag.rawValue)>".utf8)
    return html[...last].suffix(end.count).map(\.lowered) == end
  }

  /// Elements whose end tag may be left out (HTML Standard, 13.1.2.4), and the document's own.
  private static func mayStayOpen(_ tag: Tag) -> Bool {
    switch tag {
    case .html, .head, .body, .p, .li, .dt, .dd, .option, .optgroup, .thead, .tbody, .tfoot, .tr, .td, .th, .br, .hr,
      .img, .input, .link, .meta, .source, .embed, .param, .frame, .plaintext:
      true
    default: false
    }
  }
}
