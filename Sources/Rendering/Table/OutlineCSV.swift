package import Model

extension Outline {
  /// The evidence as a table, one row a quotation (RFC 4180, UTF-8, lines ended by CR LF).
  package var csv: String {
    let header = [
      "section", "concept", "quote", "who", "title", "year", "role", "hedge", "address", "hash", "key",
    ]
    var rows = [header]
    for section in sections {
      for group in section.groups {
        rows += group.items.map { Self.row(section.heading, group.concept ?? "", $0) }
      }
    }
    rows += unanswered.map { Self.row("Questions nobody answered", "", $0) }
    return rows.map { $0.map(csvCell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ section: String, _ concept: String, _ item: Quotation) -> [String] {
    [
      section, concept, item.quote, "\(item.attribution)", item.document.title ?? "",
      item.document.year.map(String.init) ?? "", item.role.role.rawValue,
      StructuredValue.number(item.role.hedge).json(.compact), item.address, "\(TextHash(item.quote.utf8))",
      item.document.key,
    ]
  }
}

/// One cell of a table: quoted where the format needs it, and never a formula.
///
/// A cell that begins with one of `= + - @`, a tab or a carriage return gets an apostrophe before it, since spreadsheets
/// would work it out (OWASP, "CSV Injection").
package func csvCell(_ text: String) -> String {
  var cell = terminalSafe(text, singleLine: true)
  if let first = text.unicodeScalars.first(where: { $0 != " " }),
    "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  {
    cell = "'" + cell
  }
  let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "'" }
  return needsQuotes
    ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : cell
}
