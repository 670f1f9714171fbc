package import Model

extension Outline {
  /// The review as plain text.
  package var text: String {
    var text = "Review: \(Self.line(topic))\n" + understood.map { "  \(Self.line($0))\n" }.joined()
    var isAfterHeading = false
    for part in parts {
      switch part {
      case .heading(1, let heading):
        text += "\n\(Self.line(heading))\n"
      case .heading(_, let heading):
        text += "\n  \(Self.line(heading))\n"
      case .note(let note):
        text += "\n  \(note)\n"
      case .quotation(let quotation):
        text += (isAfterHeading ? "\n" : "") + Self.bullet(quotation)
      case .contradiction(let claim, let objection):
        text += "\n" + Self.bullet(claim) + Self.bullet(objection, sign: "but")
      case .entry(let entry):
        text += (isAfterHeading ? "\n" : "") + "  - \(Self.line(entry))\n"
      }
      if case .heading(1, _) = part { isAfterHeading = true } else { isAfterHeading = false }
    }
    return text
  }

  private static func line(_ text: String) -> String { terminalSafe(text, singleLine: true) }

  private static func bullet(_ item: Quotation, sign: String = "-") -> String {
    "  \(sign) \u{201C}\(line(item.quote))\u{201D}\n    \u{2014} \(line(item.source))\n"
  }
}

extension Quotation {
  /// Who says it, where: "who, Title (year), address".
  package var source: String {
    ["\(attribution)", titleAndYear, address].compactMap(\.self).joined(separator: ", ")
  }

  /// The document's title with its year; none for an untitled one.
  package var titleAndYear: String? {
    document.title.map { $0 + (document.year.map { " (\($0))" } ?? "") }
  }
}

extension CitedWork {
  /// The work as one line: who, title, year, what it is known by, how often it is referred to.
  package var label: String {
    let who = authors.isEmpty ? nil : authors.count > 3 ? authors[0] + " and others" : authors.joined(separator: ", ")
    let known = key ?? identifier?.description
    let date = year.map { " (\($0))" } ?? ""
    let times = count == 1 ? "" : " (\(count) times)"
    guard let title else { return [who.map { $0 + date }, known].compactMap(\.self).joined(separator: ", ") + times }
    return [who, title + date, known].compactMap(\.self).joined(separator: ", ") + times
  }
}
