package import Model

extension Outline {
  /// The review as plain text.
  package var text: String {
    var text = "Review: \(Self.line(topic))\n"
    for line in understood { text += "  \(Self.line(line))\n" }
    for section in sections {
      text += "\n\(section.heading)\n"
      if section.groups.allSatisfy(\.items.isEmpty) { text += "\n  The library says nothing to this.\n" }
      for group in section.groups {
        text += "\n"
        let heading = group.concept ?? (section.groups.count > 1 ? "Other" : nil)
        if let heading { text += "  \(Self.line(heading))\n" }
        text += group.items.map { Self.bullet($0) }.joined()
      }
    }
    text += Self.list("Works cited by the evidence", works)
    text += Self.list("Cited, not in the library", missing)
    if !unanswered.isEmpty { text += "\nQuestions nobody answered\n\n" + unanswered.map { Self.bullet($0) }.joined() }
    return text + "\n" + flowLines.map { "\($0)\n" }.joined()
  }

  private static func line(_ text: String) -> String { terminalSafe(text, singleLine: true) }

  private static func bullet(_ item: Quotation) -> String {
    "  - \u{201C}\(line(item.quote))\u{201D}\n    — \(line(item.source))\n"
  }

  private static func list(_ heading: String, _ works: [CitedWork]) -> String {
    guard !works.isEmpty else { return "" }
    return "\n\(heading)\n\n" + works.prefix(worksShown).map { "  - \(line($0.label))\n" }.joined() + more(works)
  }

  private static func more(_ works: [CitedWork]) -> String {
    works.count > worksShown ? "  and \(works.count - worksShown) more\n" : ""
  }

  /// How many works a list shows; the JSON has them all.
  static let worksShown = 20

  /// What was searched and what became of it.
  package var flowLines: [String] {
    [
      "Searched \(counted(flow.documents, "document")) with \(counted(flow.comments, "comment")) and "
        + "\(counted(flow.passages, "passage")).",
      "Documents: \(flow.documentsFound) on the topic (\(flow.documentsQuoted) quoted, \(flow.documentsNotQuoted) not), "
        + "\(flow.documentsWithoutTopic) on others.",
      "Sentences: \(flow.sentences) read in \(counted(flow.passagesRead, "passage")) (\(flow.sentencesQuoted) quoted, "
        + "\(flow.sentencesFolded) saying the same as another, \(flow.sentencesLeftOut) left out).",
    ]
  }
}

extension Quotation {
  /// Who says it, where: "who, Title (year), address".
  package var source: String {
    let year = document.year.map { " (\($0))" } ?? ""
    return ["\(attribution)", document.title.map { $0 + year }, address].compactMap(\.self).joined(separator: ", ")
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
