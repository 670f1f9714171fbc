/// A text made safe for a terminal or a line of a table: nothing in it can move the cursor, change colours or turn the
/// reading direction.
///
/// Control characters, escape sequences' introducers and bidirectional controls become U+FFFD; line feeds and tabs are
/// kept unless `singleLine` turns them into blanks.
package func terminalSafe(_ text: String, singleLine: Bool = false) -> String {
  // Nearly every text is safe as it stands, and looking through it costs a tenth of writing it anew.
  guard text.unicodeScalars.contains(where: { safe($0, singleLine) != $0 }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let safe = safe(scalar, singleLine) { result.append(safe) }
  }
  return String(result)
}

/// What is shown for a character; nothing for one that is left out.
private func safe(_ scalar: Unicode.Scalar, _ singleLine: Bool) -> Unicode.Scalar? {
  switch scalar {
  case " "..."~":
    scalar
  case "\n", "\t":
    singleLine ? " " : scalar
  case "\r" where !singleLine:
    nil
  case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
    "\u{2066}"..."\u{2069}", "\u{E0000}"..."\u{E007F}":
    "\u{FFFD}"
  default:
    scalar
  }
}

/// Rows as tab-separated values: one line a row, tabs and line feeds within a value as blanks.
package func tabSeparated(_ rows: [[String]]) -> String {
  rows.map { row in row.map { terminalSafe($0, singleLine: true) }.joined(separator: "\t") + "\n" }.joined()
}
