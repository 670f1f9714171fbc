import Text

/// The encoding a page names for itself, in a `<meta>` or an XML declaration.
///
/// This is the WHATWG HTML Standard's "prescan a byte stream to determine its encoding" (13.2.3.2). The standard looks at
/// 1,024 bytes; saved pages put comments and scripts before the declaration, so more are looked at here.
package func encodingLabel(ofPage bytes: [UInt8]) -> String? {
  var scanner = LabelScanner(bytes)
  return scanner.label() ?? declaredEncoding(ofXML: bytes)
}

/// `<?xml version="1.0" encoding="…"?>` at the beginning of the page.
private func declaredEncoding(ofXML bytes: [UInt8]) -> String? {
  guard starts(bytes, at: 0, with: "<?xml"),
    let end = bytes.firstIndex(of: UInt8(ascii: ">")),
    let name = find("encoding", in: bytes, from: 0, limit: end)
  else { return nil }
  return value(behind: name, in: bytes, limit: end)
}

/// What stands behind a name and an equals sign, in quotation marks or up to a blank or a semicolon; nothing where a
/// quotation mark is not closed.
private func value(behind start: Int, in bytes: [UInt8], limit: Int) -> String? {
  var offset = start
  while offset < limit, bytes[offset].isBlank { offset += 1 }
  guard offset < limit, bytes[offset] == UInt8(ascii: "=") else { return nil }
  offset += 1
  while offset < limit, bytes[offset].isBlank { offset += 1 }
  guard offset < limit else { return nil }
  let mark = bytes[offset]
  if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
    guard let close = bytes[(offset + 1)..<limit].firstIndex(of: mark) else { return nil }
    return String(decoding: bytes[(offset + 1)..<close], as: UTF8.self)
  }
  let end = bytes[offset..<limit].firstIndex { $0.isBlank || $0 == UInt8(ascii: ";") } ?? limit
  return offset < end ? String(decoding: bytes[offset..<end], as: UTF8.self) : nil
}

/// Steps over the tags and comments of a page's beginning.
private struct LabelScanner {
  private let bytes: [UInt8]
  private var offset = 0
  /// How far tags are looked at; comments are stepped over whole and do not count.
  private var limit: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    limit = min(bytes.count, 16_384)
  }

  mutating func label() -> String? {
    while offset < limit {
      if starts(bytes, at: offset, with: "<!--") {
        // The hyphens that open a comment may also close it: `<!-->`.
        let end = find("-->", in: bytes, from: offset + 2, limit: bytes.count) ?? bytes.count
        limit = min(limit + end - offset, bytes.count)
        offset = end
      } else if starts(bytes, at: offset, with: "<meta"), let next = byte(at: 5), next.isBlank || next == slash {
        offset += 5
        if let label = labelOfMeta() { return label }
      } else if opensTag() {
        while offset < bytes.count, !bytes[offset].isBlank, bytes[offset] != close { offset += 1 }
        while attribute() != nil {}
      } else if bytes[offset] == open, let next = byte(at: 1), next == 0x21 || next == slash || next == 0x3F {
        offset = bytes[offset...].firstIndex(of: close) ?? bytes.count
      } else {
        offset += 1
      }
    }
    return nil
  }

  private var open: UInt8 { UInt8(ascii: "<") }
  private var close: UInt8 { UInt8(ascii: ">") }
  private var slash: UInt8 { UInt8(ascii: "/") }

  private func byte(at step: Int) -> UInt8? { offset + step < bytes.count ? bytes[offset + step] : nil }

  private func opensTag() -> Bool {
    guard bytes[offset] == open, let next = byte(at: 1) else { return false }
    return next.isLetter || next == slash && (byte(at: 2)?.isLetter ?? false)
  }

  /// `charset`, or `content` in an element that says it stands for the header of that name.
  private mutating func labelOfMeta() -> String? {
    var standsForHeader = false
    var needsHeader: Bool?
    var label: String?
    var seen: Set<[UInt8]> = []
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      if name.elementsEqual("http-equiv".utf8) {
        standsForHeader = value.elementsEqual("content-type".utf8)
      } else if name.elementsEqual("content".utf8), label == nil {
        if let found = Self.label(inHeader: value) { (label, needsHeader) = (found, true) }
      } else if name.elementsEqual("charset".utf8) {
        (label, needsHeader) = (String(decoding: value, as: UTF8.self), false)
      }
    }
    // A tag that the page's end cuts off is no tag.
    guard offset < bytes.count, let label, let needsHeader, !needsHeader || standsForHeader else { return nil }
    // A quotation mark in the wrong place makes half the page a label, an empty value none.
    return !label.isEmpty && label.utf8.allSatisfy { $0.isAlphanumeric || "-_:.+ ".utf8.contains($0) } ? label : nil
  }

  /// The encoding within `text/html; charset=…` (HTML Standard, "extracting a character encoding from a meta element").
  private static func label(inHeader value: [UInt8]) -> String? {
    var start = 0
    while let end = find("charset", in: value, from: start, limit: value.count) {
      if value[end...].first(where: { !$0.isBlank }) == UInt8(ascii: "=") {
        return Parsing.value(behind: end, in: value, limit: value.count)
      }
      start = end
    }
    return nil
  }

  /// The next attribute of the tag, name and value in lower case; nothing at the tag's end or at the page's, where a tag
  /// that nothing closes is no tag.
  private mutating func attribute() -> (name: [UInt8], value: [UInt8])? {
    while offset < bytes.count, bytes[offset].isBlank || bytes[offset] == slash { offset += 1 }
    guard offset < bytes.count, bytes[offset] != close else { return nil }
    var name: [UInt8] = []
    while offset < bytes.count, !bytes[offset].isBlank, bytes[offset] != slash, bytes[offset] != close,
      bytes[offset] != UInt8(ascii: "=") || name.isEmpty
    {
      name.append(bytes[offset].lowered)
      offset += 1
    }
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    guard offset < bytes.count else { return nil }
    guard bytes[offset] == UInt8(ascii: "=") else { return (name, []) }
    offset += 1
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    guard offset < bytes.count else { return nil }
    let mark = bytes[offset]
    let isQuoted = mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    if isQuoted { offset += 1 }
    let first = offset
    while offset < bytes.count, isQuoted ? bytes[offset] != mark : !bytes[offset].isBlank && bytes[offset] != close {
      offset += 1
    }
    // The file ends within the value.
    guard offset < bytes.count else { return nil }
    let value = bytes[first..<offset].map(\.lowered)
    if isQuoted { offset += 1 }
    return (name, value)
  }
}

/// Whether ASCII letters stand at an offset, whatever their case.
package func starts(_ bytes: [UInt8], at offset: Int, with text: StaticString) -> Bool {
  let count = text.utf8CodeUnitCount
  guard offset >= 0, offset + count <= bytes.count else { return false }
  return text.withUTF8Buffer { letters in
    for i in 0..<count where bytes[offset + i].lowered != letters[i] { return false }
    return true
  }
}

/// The offset behind the first place at which lower-case ASCII text stands, whatever its case there.
package func find(_ text: StaticString, in bytes: [UInt8], from: Int, limit: Int) -> Int? {
  var offset = from
  let last = limit - text.utf8CodeUnitCount
  while offset <= last {
    if starts(bytes, at: offset, with: text) { return offset + text.utf8CodeUnitCount }
    offset += 1
  }
  return nil
}
