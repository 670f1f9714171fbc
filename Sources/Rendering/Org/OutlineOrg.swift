package import Model

extension Outline {
  /// The review for Org mode, with a citation `[cite:@key]` at each quotation.
  ///
  /// Emphasis, entities, sub- and superscripts and TeX are switched off, since the texts quoted are no Org (Org manual,
  /// "Export Settings"); what those settings leave is kept apart by ``orgEscaped(_:)``.
  package var org: String {
    var text = "#+TITLE: Review: \(orgEscaped(topic))\n"
    if let bibliography { text += "#+bibliography: \(terminalSafe(bibliography, singleLine: true))\n" }
    text += "#+OPTIONS: ^:nil *:nil e:nil tex:nil -:nil f:nil <:nil\n# \(recipe)\n"
    if !understood.isEmpty { text += "\n" + understood.map { "- \(orgEscaped($0))\n" }.joined() }
    var isInList = false
    for part in parts {
      switch part {
      case .heading(let level, let heading):
        text += "\n\(String(repeating: "*", count: level)) \(orgEscaped(heading))\n"
      case .note(let note):
        text += "\n\(note)\n"
      case .quotation(let quotation):
        text += (isInList ? "" : "\n") + "- \(Self.cited(quotation))\n"
      case .contradiction(let claim, let objection):
        text += (isInList ? "" : "\n") + "- \(Self.cited(claim))\n  - but: \(Self.cited(objection))\n"
      case .entry(let entry):
        text += (isInList ? "" : "\n") + "- \(orgEscaped(entry))\n"
      }
      isInList = part.isItem
    }
    return text
  }

  private static func cited(_ item: Quotation) -> String {
    let source = ["\(item.attribution)", item.titleAndYear, item.citedAddress].compactMap(\.self).map(orgEscaped)
    return "\u{201C}\(orgEscaped(item.quote))\u{201D} \u{2014} \(source.joined(separator: ", ")) "
      + "[cite:@\(item.document.key)]"
  }
}

/// Text made safe for Org mode under the settings of ``Outline/org``.
///
/// What could open a link, a citation, a footnote, a macro, a snippet, a target or a formula, or close verbatim text, is
/// followed by a zero width space (Org manual, "Escape Character").
package func orgEscaped(_ text: String) -> String {
  let characters = Array(terminalSafe(text, singleLine: true))
  var result = ""
  for (index, character) in characters.enumerated() {
    result.append(character)
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    let previous = index > 0 ? characters[index - 1] : " "
    let opens =
      switch character {
      case "[", "{", "@", "<": next != " "
      // A formula may not end before a letter, nor begin before a blank.
      case "$": true
      // Verbatim text ends at a sign that a blank or a mark follows.
      case "=", "~": !next.isLetter && !next.isNumber
      case "\\": next == "(" || next == "[" || next.isLetter
      case "_": next == "{" || previous.isLetter && next == "["
      default: false
      }
    if opens { result.append("\u{200B}") }
  }
  return result
}
