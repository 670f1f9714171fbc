/// How JSON is laid out.
package enum JSONLayout: Sendable {
  /// One line, as JSON Lines wants it.
  case compact
  /// Two blanks a level, for reading.
  case indented
}

extension StructuredValue {
  /// The value as JSON (RFC 8259), keys in their order; the same value gives the same bytes.
  package func json(_ layout: JSONLayout = .indented) -> String {
    var text = ""
    write(to: &text, layout: layout, depth: 0)
    return text
  }

  private func write(to text: inout String, layout: JSONLayout, depth: Int) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? Self.rounded(value) : "null"
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.enclose("[", "]", values, to: &text, layout: layout, depth: depth) { value, text in
        value.write(to: &text, layout: layout, depth: depth + 1)
      }
    case .object(let members):
      Self.enclose("{", "}", members, to: &text, layout: layout, depth: depth) { member, text in
        Self.quote(member.key, to: &text)
        text += layout == .indented ? ": " : ":"
        member.value.write(to: &text, layout: layout, depth: depth + 1)
      }
    }
  }

  private static func enclose<Element>(
    _ open: String, _ close: String, _ elements: [Element], to text: inout String, layout: JSONLayout, depth: Int,
    _ body: (Element, inout String) -> Void
  ) {
    text += open
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      if layout == .indented { text += "\n" + String(repeating: "  ", count: depth + 1) }
      body(element, &text)
    }
    if layout == .indented, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: depth) }
    text += close
  }

  /// Four decimals are more than any score means, and keep the bytes alike from run to run.
  private static func rounded(_ value: Double) -> String {
    let scaled = (value * 10_000).rounded() / 10_000
    return scaled == scaled.rounded() && abs(scaled) < 1e15 ? "\(Int(scaled))" : "\(scaled)"
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls must be escaped; DEL, the line separators and bidirectional marks are, so that no terminal acts on them.
      case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
