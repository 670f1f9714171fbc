package import Model

extension Outline {
  /// The review as Markdown for pandoc, with a citation `[@key]` at each quotation.
  package var markdown: String {
    // JSON's strings are YAML's as well.
    var text = bibliography.map { "---\nbibliography: \(StructuredValue.string($0).json())\n---\n\n" } ?? ""
    text += "# Review: \(markdownEscaped(topic))\n"
    if !understood.isEmpty { text += "\n" + understood.map { "- \(markdownEscaped($0))\n" }.joined() }
    var isInList = false
    for part in parts {
      switch part {
      case .heading(let level, let heading):
        text += "\n\(String(repeating: "#", count: level + 1)) \(markdownEscaped(heading))\n"
      case .note(let note):
        text += "\n\(note)\n"
      case .quotation(let quotation):
        text += (isInList ? "" : "\n") + "- \(Self.cited(quotation))\n"
      case .contradiction(let claim, let objection):
        text += (isInList ? "" : "\n") + "- \(Self.cited(claim))\n    - but: \(Self.cited(objection))\n"
      case .entry(let entry):
        text += (isInList ? "" : "\n") + "- \(markdownEscaped(entry))\n"
      }
      isInList = part.isItem
    }
    return text + "\n<!-- \(recipe) -->\n"
  }

  private static func cited(_ item: Quotation) -> String {
    let year = item.document.year.map { " (\($0))" } ?? ""
    let title = item.document.title.map { "*\(markdownEscaped($0))*\(year)" }
    let source = [markdownEscaped("\(item.attribution)"), title, "`\(item.citedAddress)` [@\(item.document.key)]"]
    return
      "\u{201C}\(markdownEscaped(item.quote))\u{201D} \u{2014} \(source.compactMap(\.self).joined(separator: ", "))"
  }
}
