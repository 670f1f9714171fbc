package import Model

extension Outline {
  /// The review as Markdown for pandoc, with a citation `[@key]` at each quotation.
  package var markdown: String {
    var text = "# Review: \(markdownEscaped(topic))\n"
    if !understood.isEmpty { text += "\n" + understood.map { "- \(markdownEscaped($0))\n" }.joined() }
    for section in sections {
      text += "\n## \(section.heading)\n"
      if section.groups.allSatisfy(\.items.isEmpty) { text += "\nThe library says nothing to this.\n" }
      for group in section.groups {
        // Quotations that share nothing must not seem to belong to the concept before them.
        let heading = group.concept ?? (section.groups.count > 1 ? "Other" : nil)
        if let heading { text += "\n### \(markdownEscaped(heading))\n" }
        text += "\n" + group.items.map { Self.bullet($0) }.joined()
      }
    }
    text += Self.list("Works cited by the evidence", works)
    text += Self.list("Cited, not in the library", missing)
    if !unanswered.isEmpty {
      text += "\n## Questions nobody answered\n\n" + unanswered.map { Self.bullet($0) }.joined()
    }
    return text + "\n## What was searched\n\n" + flowLines.map { "- \($0)\n" }.joined()
  }

  private static func bullet(_ item: Quotation) -> String {
    let year = item.document.year.map { " (\($0))" } ?? ""
    let title = item.document.title.map { "*\(markdownEscaped($0))*\(year)" }
    let source = [markdownEscaped("\(item.attribution)"), title, "`\(item.citedAddress)` [@\(item.document.key)]"]
    return "- \u{201C}\(markdownEscaped(item.quote))\u{201D} — \(source.compactMap(\.self).joined(separator: ", "))\n"
  }

  private static func list(_ heading: String, _ works: [CitedWork]) -> String {
    guard !works.isEmpty else { return "" }
    let more = works.count > worksShown ? "- and \(works.count - worksShown) more\n" : ""
    return "\n## \(heading)\n\n" + works.prefix(worksShown).map { "- \(markdownEscaped($0.label))\n" }.joined() + more
  }
}
