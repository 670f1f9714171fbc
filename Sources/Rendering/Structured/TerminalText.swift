/// A text made safe for a terminal or a line of a table: nothing in it can move the cursor, change colours or turn the
/// reading direction.
///
/// Control characters, escape sequences' introducers and bidirectional controls become U+FFFD; line feeds and tabs are
/// kept unless `singleLine` turns them into blanks.
package func terminalSafe(_ text: String, singleLine: Bool = false) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n", "\t":
      result.append(singleLine ? " " : scalar)
    case "\r" where !singleLine:
      continue
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}",
      "\u{2066}"..."\u{2069}", "\u{E0000}"..."\u{E007F}":
      result.append("\u{FFFD}")
    default:
      result.append(scalar)
    }
  }
  return String(result)
}

/// Rows as tab-separated values: one line a row, tabs and line feeds within a value as blanks.
package func tabSeparated(_ rows: [[String]]) -> String {
  rows.map { row in row.map { terminalSafe($0, singleLine: true) }.joined(separator: "\t") + "\n" }.joined()
}
