package import Model

extension Outline {
  /// The review as OPML 2.0, for outliners: each quotation an item, its source the item's note.
  package var opml: String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- \(recipe) -->
      <opml version="2.0">
      <head><title>Review: \(htmlEscaped(topic))</title></head>
      <body>

      """
    var open = 0
    for part in parts {
      switch part {
      case .heading(let level, let heading):
        while open >= level {
          open -= 1
          text += "</outline>\n"
        }
        text += "<outline text=\"\(htmlEscaped(heading))\">\n"
        open = level
      case .note(let note), .entry(let note):
        text += "<outline text=\"\(htmlEscaped(note))\"/>\n"
      case .quotation(let quotation):
        text += "<outline \(Self.attributes(quotation))/>\n"
      case .contradiction(let claim, let objection):
        text += "<outline \(Self.attributes(claim))><outline \(Self.attributes(objection))/></outline>\n"
      }
    }
    return text + String(repeating: "</outline>\n", count: open) + "</body>\n</opml>\n"
  }

  private static func attributes(_ item: Quotation) -> String {
    let source = ["\(item.attribution)", item.titleAndYear, item.citedAddress].compactMap(\.self)
    return "text=\"\u{201C}\(htmlEscaped(item.quote))\u{201D}\" "
      + "_note=\"\u{2014} \(htmlEscaped(source.joined(separator: ", ")))\""
  }
}
