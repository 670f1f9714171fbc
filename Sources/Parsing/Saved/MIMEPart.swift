import Text

/// One part of a message or an archive: its header fields and its body (RFC 2045, RFC 2046).
struct MIMEPart {
  /// The fields by their names in lower case.
  private(set) var fields: [String: String] = [:]
  private(set) var body: ArraySlice<UInt8>

  /// Reads a header and takes what stands behind the first empty line for the body.
  init(_ bytes: ArraySlice<UInt8>) {
    var offset = bytes.startIndex
    var open: String?
    while offset < bytes.endIndex {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = bytes[offset..<end]
      if line.last == 0x0D { line = line.dropLast() }
      offset = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      if let first = line.first, first.isBlank, let open {
        fields[open, default: ""] += " " + String(decoding: line, as: UTF8.self).trimmingBlanks
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let name = String(decoding: line[..<colon].map(\.lowered), as: UTF8.self)
        fields[name] = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmingBlanks
        open = name
      }
    }
    body = bytes[offset...]
  }

  /// `text/html`, in lower case.
  var type: String { (fields["content-type"] ?? "").prefix { $0 != ";" }.lowercased().trimmingBlanks }

  /// A parameter of the content type: `boundary`, `charset`, `start`.
  func parameter(_ name: String) -> String? {
    guard let value = fields["content-type"] else { return nil }
    for part in value.split(separator: ";").dropFirst() {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, String(halves[0]).trimmingBlanks.lowercased() == name else { continue }
      let text = String(halves[1]).trimmingBlanks
      return text.utf8.first == 0x22 ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }

  /// The body's own bytes.
  var content: [UInt8] { TransferEncoding.decoded(body, name: fields["content-transfer-encoding"] ?? "") }

  /// The parts of a body that a boundary parts.
  var parts: [MIMEPart] {
    guard let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var found: [MIMEPart] = []
    var start: Int?
    var offset = body.startIndex
    while offset < body.endIndex {
      let end = body[offset...].firstIndex(of: 0x0A) ?? body.endIndex
      if body[offset..<end].starts(with: mark) {
        if let start { found.append(MIMEPart(body[start..<offset])) }
        // Two dashes behind the boundary end the last part.
        if body[offset..<end].dropFirst(mark.count).starts(with: "--".utf8) { return found }
        start = min(end + 1, body.endIndex)
      }
      offset = min(end + 1, body.endIndex)
    }
    // An archive that was cut off has its last part without an end.
    if let start, start < body.endIndex { found.append(MIMEPart(body[start...])) }
    return found
  }
}
