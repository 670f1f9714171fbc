import Model

extension DocumentHead {
  /// The document as a ContextObject in key/encoded-value form with Dublin Core metadata (Z39.88-2004).
  var contextObject: String {
    var fields = ["ctx_ver=Z39.88-2004", "rft_val_fmt=\(Self.encoded("info:ofi/fmt:kev:mtx:dc"))"]
    fields.append("rft.type=\(isPosted ? "blogPost" : kind == .podcast ? "podcast" : "webpage")")
    if let title { fields.append("rft.title=\(Self.encoded(title))") }
    fields += authors.map { "rft.creator=\(Self.encoded($0))" }
    if let year { fields.append("rft.date=\(year)") }
    if let site { fields.append("rft.source=\(Self.encoded(site))") }
    fields.append("rft.identifier=\(Self.encoded(key))")
    return fields.joined(separator: "&")
  }

  private var isPosted: Bool { kind == .post || kind == .linkpost || kind == .thread }

  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in terminalSafe(text, singleLine: true).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
