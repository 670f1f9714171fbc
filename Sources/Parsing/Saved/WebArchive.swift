import Model
import Text

/// A page saved as MHTML, as Chrome, Edge and Opera do: the page and all it shows, as parts of one message (RFC 2557).
struct WebArchive {
  private let root: MIMEPart
  private let url: String?
  private let isWhole: Bool

  /// Nothing for bytes that are no such archive.
  init?(_ bytes: [UInt8]) {
    // A header names its fields in the first lines; most files are refused by a look at one of them.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[start...].prefix(128).prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > start,
      line[..<colon].allSatisfy({ $0.isLetter || $0 == UInt8(ascii: "-") })
    else { return nil }
    let limit = min(bytes.count, 8192)
    guard find("multipart/related", in: bytes, from: 0, limit: limit) != nil else { return nil }
    let message = MIMEPart(bytes[start...])
    guard message.type == "multipart/related" else { return nil }
    let parts = message.parts
    let named = message.parameter("start").flatMap { id in parts.first { $0.fields["content-id"] == id } }
    guard let root = named ?? parts.first(where: { $0.type == "text/html" || $0.type == "application/xhtml+xml" })
    else { return nil }
    self.root = root
    url = message.fields["snapshot-content-location"] ?? root.fields["content-location"]
    let end = Array("--\(message.parameter("boundary") ?? "")--".utf8)
    isWhole = bytes.suffix(end.count + 8).indices.contains { bytes[$0...].starts(with: end) }
  }

  /// Reads the page that the archive holds.
  func reading(_ options: ReadingOptions) -> Reading {
    let html = root.content
    var own = options
    if own.sourceURL == nil, let url, url.hasPrefix("http") { own.sourceURL = url }
    let text = decode(html, label: root.parameter("charset") ?? encodingLabel(ofPage: html))
    let (document, findings) = readHTML(text.utf8, options: own)
    var reading = Reading(format: .html, documents: document.map { [$0] } ?? [], diagnostics: findings)
    if text.replacements > 0 {
      let message = "\(text.replacements) bytes could not be read as \(text.encoding) and were replaced"
      reading.diagnostics.append(Diagnostic(.partial, "undecodable-bytes", message))
    }
    if !isWhole { reading.diagnostics.append(Diagnostic(.partial, "truncated", "the archive has no end")) }
    return reading
  }
}
