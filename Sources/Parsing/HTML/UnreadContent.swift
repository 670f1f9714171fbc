import Text

/// The page without the words of its programs, style sheets and drawings, of which nothing is text; their tags stay.
///
/// They are a quarter of many pages and half of some, and the parser would look at each of their bytes several times.
/// Scripts that hold data are kept.
func withoutUnreadContent(_ html: [UInt8]) -> [UInt8] {
  let unread = html.withUnsafeBufferPointer { bytes -> [Range<Int>] in
    var search = UnreadContent(bytes)
    return search.ranges()
  }
  return without(unread, of: html)
}

/// Looks for the content of elements that nobody reads, tag by tag.
private struct UnreadContent {
  private enum Element: CaseIterable {
    case script, style, svg

    var letters: [UInt8] {
      switch self {
      case .script: Array("script".utf8)
      case .style: Array("style".utf8)
      case .svg: Array("svg".utf8)
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let names = Element.allCases.map { ($0, $0.letters) }
  /// What holds the text of a drawing, if it has any.
  private let foreignObject = Array("foreignobject".utf8)
  /// Elements that nothing closes any more, which are not looked for again.
  private var unclosed: Set<Element> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func ranges() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while let open = nextOffset(of: UInt8(ascii: "<"), in: bytes, from: offset), open + 4 < bytes.count {
      offset = open + 1
      if bytes[offset] == UInt8(ascii: "!"), bytes[offset + 1] == UInt8(ascii: "-") {
        guard let end = endOfComment(from: offset + 1) else { break }
        offset = end
        continue
      }
      guard bytes[offset].isLetter else { continue }
      let element = element(at: offset)
      let end = endOfTag(from: offset)
      defer { offset = max(offset, end) }
      guard let element, end < bytes.count, bytes[end - 1] != UInt8(ascii: "/"), isUnread(element, open..<end),
        let close = endTag(of: element, from: end)
      else { continue }
      if end + 1 < close { found.append(end + 1..<close) }
      offset = close
    }
    return found
  }

  /// A comment ends at the first arrow, which may touch its beginning.
  private func endOfComment(from start: Int) -> Int? {
    var offset = start
    while let close = nextOffset(of: UInt8(ascii: ">"), in: bytes, from: offset) {
      if close - start >= 2, bytes[close - 1] == UInt8(ascii: "-"), bytes[close - 2] == UInt8(ascii: "-") {
        return close
      }
      offset = close + 1
    }
    return nil
  }

  /// The offset of the bracket that closes a tag; one in a quoted value does not.
  private func endOfTag(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[offset - 1] == UInt8(ascii: "=") {
        guard let close = nextOffset(of: byte, in: bytes, from: offset + 1) else { return bytes.count }
        offset = close
      }
      offset += 1
    }
    return offset
  }

  private func element(at start: Int) -> Element? {
    guard bytes[start].lowered == UInt8(ascii: "s") else { return nil }
    return names.first { _, letters in
      let end = start + letters.count
      guard end < bytes.count, stands(letters, at: start) else { return false }
      return bytes[end].isBlank || bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: "/")
    }?.0
  }

  private func stands(_ letters: [UInt8], at start: Int) -> Bool {
    start + letters.count <= bytes.count && letters.indices.allSatisfy { bytes[start + $0].lowered == letters[$0] }
  }

  /// A script is a program unless it says that it is something else; what it says may be data that is read.
  private func isUnread(_ element: Element, _ tag: Range<Int>) -> Bool {
    guard element == .script else { return true }
    let tag = String(decoding: bytes[tag], as: UTF8.self)
    if !containsAny(of: ["type", "json"], tag) { return true }
    return containsAny(of: ["javascript", "ecmascript", "\"module\""], tag) && !containsAny(of: ["json", "math/"], tag)
  }

  /// Where the end tag of an element begins; nothing when there is none, or the element holds another of its kind, or a
  /// drawing holds text.
  private mutating func endTag(of element: Element, from start: Int) -> Int? {
    guard !unclosed.contains(element) else { return nil }
    let letters = element.letters
    var offset = start
    while let open = nextOffset(of: UInt8(ascii: "<"), in: bytes, from: offset), open + 1 + letters.count < bytes.count
    {
      if bytes[open + 1] == UInt8(ascii: "/") {
        if stands(letters, at: open + 2) { return open }
      } else if element == .svg, stands(letters, at: open + 1) || stands(foreignObject, at: open + 1) {
        return nil
      }
      offset = open + 1
    }
    unclosed.insert(element)
    return nil
  }
}
