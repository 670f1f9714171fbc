package import Model

extension Outline {
  /// The review as a LaTeX document for LuaLaTeX or XeLaTeX with csquotes, biblatex and biber.
  package var latex: String {
    var text = """
      % \(recipe)
      \\documentclass{article}
      \\usepackage{fontspec}
      \\usepackage{csquotes}
      \\usepackage[style=authoryear]{biblatex}
      \\addbibresource{\(bibliographyResource)}
      \\usepackage[hidelinks]{hyperref}
      \\title{Review: \(latexEscaped(topic))}
      \\begin{document}
      \\maketitle

      """
    var isInList = false
    for part in parts {
      let isItem = part.isItem
      if isItem != isInList { text += isItem ? "\\begin{itemize}\n" : "\\end{itemize}\n" }
      isInList = isItem
      switch part {
      case .heading(let level, let heading):
        text += "\n\\\(level == 1 ? "section" : "subsection"){\(latexEscaped(heading))}\n"
      case .note(let note):
        text += "\(latexEscaped(note))\n"
      case .quotation(let quotation):
        text += "  \\item \(Self.cited(quotation))\n"
      case .contradiction(let claim, let objection):
        text += "  \\item \(Self.cited(claim))\\\\ but: \(Self.cited(objection))\n"
      case .entry(let entry):
        text += "  \\item \(latexEscaped(entry))\n"
      }
    }
    return text + (isInList ? "\\end{itemize}\n" : "") + "\n\\printbibliography\n\\end{document}\n"
  }

  /// biber reads BibLaTeX alone; where the bibliography is of another kind, one is still to be made.
  private var bibliographyResource: String {
    guard let bibliography, bibliography.hasSuffix(".bib"), !bibliography.contains(where: "{}%#\\".contains) else {
      return "refs.bib"
    }
    return terminalSafe(bibliography, singleLine: true)
  }

  private static func cited(_ item: Quotation) -> String {
    let year = item.document.year.map { " (\($0))" } ?? ""
    let title = item.document.title.map { "\\emph{\(latexEscaped($0))}\(year)" }
    let source = [latexEscaped("\(item.attribution)"), title, "\\texttt{\(latexEscaped(item.citedAddress))}"]
    return "\\textquote{\(latexEscaped(item.quote))} --- \(source.compactMap(\.self).joined(separator: ", ")) "
      + "\\parencite{\(item.document.key)}"
  }
}

/// Text made safe for LaTeX: none of its characters is a command, a comment, a formula or a ligature.
package func latexEscaped(_ text: String) -> String {
  var result = ""
  for character in terminalSafe(text, singleLine: true) {
    switch character {
    case "#", "$", "%", "&", "_", "{", "}": result += "\\\(character)"
    case "~": result += "\\textasciitilde{}"
    case "^": result += "\\textasciicircum{}"
    case "\\": result += "\\textbackslash{}"
    case "<": result += "\\textless{}"
    case ">": result += "\\textgreater{}"
    case "|": result += "\\textbar{}"
    case "\"": result += "\\textquotedbl{}"
    case "`": result += "\\textasciigrave{}"
    // In an item, "[" would begin its label; and "--" a dash.
    case "[", "]": result += "{\(character)}"
    case "-": result += result.hasSuffix("-") ? "{}-" : "-"
    case "'": result += result.hasSuffix("'") ? "{}'" : "'"
    default: result.append(character)
    }
  }
  return result
}
