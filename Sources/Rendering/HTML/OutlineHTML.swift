package import Model

extension Outline {
  /// The review as one HTML page that needs nothing else: no script, no picture, no font, fit for printing.
  ///
  /// Each quotation carries its source as COinS (OpenURL ContextObject in Span, Z39.88-2004), so that a reference manager
  /// can take it from the page.
  package var html: String {
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Review: \(htmlEscaped(topic))</title>
      <!-- \(recipe) -->
      <style>\(outlineStyle)</style>
      </head>
      <body>
      <h1>Review: \(htmlEscaped(topic))</h1>

      """
    if !understood.isEmpty {
      text += "<p class=\"understood\">\(understood.map(htmlEscaped).joined(separator: "<br>"))</p>\n"
    }
    var isInList = false
    for part in parts {
      let isEntry = if case .entry = part { true } else { false }
      if isEntry != isInList { text += isEntry ? "<ul>\n" : "</ul>\n" }
      isInList = isEntry
      switch part {
      case .heading(let level, let heading): text += "<h\(level + 1)>\(htmlEscaped(heading))</h\(level + 1)>\n"
      case .note(let note): text += "<p>\(htmlEscaped(note))</p>\n"
      case .quotation(let quotation): text += Self.figure(quotation)
      case .contradiction(let claim, let objection):
        text += "<div class=\"pair\">\n\(Self.figure(claim))\(Self.figure(objection))</div>\n"
      case .entry(let entry): text += "<li>\(htmlEscaped(entry))</li>\n"
      }
    }
    return text + (isInList ? "</ul>\n" : "") + "</body>\n</html>\n"
  }

  private static func figure(_ item: Quotation) -> String {
    let year = item.document.year.map { " (\($0))" } ?? ""
    let title = item.document.title.map { "<cite>\(htmlEscaped($0))</cite>\(year)" }
    let address = "<code>\(htmlEscaped(item.citedAddress))</code>"
    let source = [htmlEscaped("\(item.attribution)"), title, address].compactMap(\.self).joined(separator: ", ")
    return "<figure><blockquote>\(htmlEscaped(item.quote))</blockquote>\n<figcaption>\u{2014} \(source)"
      + "<span class=\"Z3988\" title=\"\(htmlEscaped(item.document.contextObject))\"></span></figcaption></figure>\n"
  }
}

/// Text made safe for an element or a quoted attribute of HTML and XML.
package func htmlEscaped(_ text: String) -> String {
  var result = ""
  for scalar in terminalSafe(text, singleLine: true).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    // No characters of XML 1.0 (section 2.2).
    case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private let outlineStyle = """
  body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#222;background:#fff}
  h1,h2,h3{line-height:1.2;font-family:Helvetica,Arial,sans-serif}h2{margin-top:2.2rem;border-bottom:1px solid #ccc}
  h3{font-size:1rem;color:#555}.understood,figcaption,li{color:#555;font-size:.9rem}
  figure{margin:1rem 0}blockquote{margin:0;padding-left:.8rem;border-left:3px solid #b8860b}
  figcaption{margin-top:.2rem;padding-left:1rem}code{font-size:.8rem;overflow-wrap:anywhere}
  .pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
  @media print{body{max-width:none;margin:0;font-size:10pt}figure,.pair{break-inside:avoid}h2,h3{break-after:avoid}}
  """
