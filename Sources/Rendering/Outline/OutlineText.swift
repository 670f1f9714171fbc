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
      "Searched \(flow.documents) documents with \(flow.comments) comments and \(flow.passages) passages.",
      "Documents: \(flow.documentsFound) speak of it (\(flow.documentsQuoted) quoted, \(flow.documentsNotQuoted) not), "
        + "\(flow.documentsWithoutTopic) do not.",
      "Sentences: \(flow.sentences) read in \(flow.passagesRead) passages (\(flow.sentencesQuoted) quoted, "
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
    let name = [title ?? (who == nil ? known : nil), year.map { "(\($0))" }].compactMap(\.self).joined(separator: " ")
    let place = name == known ? nil : known
    let times = count == 1 ? "" : " (\(count) times)"
    return [who, name.isEmpty ? nil : name, place].compactMap(\.self).joined(separator: ", ") + times
  }
}
