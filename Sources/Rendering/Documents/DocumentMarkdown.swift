package import Model

/// A document as Markdown (CommonMark): its head, its blocks, its comments, each comment under who wrote it.
package func markdown(_ document: Document) -> String {
  let bytes = Array(document.text.utf8)
  var parts = [head(document)]
  parts += document.blocks.filter { $0.comment == nil && !$0.isRepeat }.map { markdown($0, bytes) }
  if !document.comments.isEmpty { parts.append("## Comments") }
  for (index, comment) in document.comments.enumerated() {
    let details = [
      comment.author?.description ?? "unsigned", comment.published?.description ?? comment.age,
      comment.score.map { "\($0.value) points" }, comment.on.map { "on “\($0)”" },
    ].compactMap(\.self).joined(separator: ", ")
    parts.append("### \(escaped(details))")
    parts += document.blocks.filter { $0.comment == index && !$0.isRepeat }.map { markdown($0, bytes) }
  }
  return terminalSafe(joined(parts)) + "\n"
}

/// List items and rows of a table follow each other without an empty line.
private func joined(_ parts: [String]) -> String {
  var text = ""
  var last = ""
  for part in parts where !part.isEmpty {
    if !text.isEmpty {
      let isTight = isItem(last) && isItem(part) || last.hasPrefix("|") && part.hasPrefix("|")
      text += isTight ? "\n" : "\n\n"
    }
    text += part
    last = part
  }
  return text
}

private func isItem(_ part: String) -> Bool { part.drop { $0 == " " }.hasPrefix("- ") }

private func head(_ document: Document) -> String {
  var lines: [String] = []
  if let title = document.title { lines.append("# \(escaped(title))") }
  let details = [
    document.authors.isEmpty ? nil : document.authors.map(\.name).joined(separator: ", "),
    document.published?.description, document.site, document.score.map { "\($0.value) points" },
  ].compactMap(\.self).joined(separator: " · ")
  if !details.isEmpty { lines.append(escaped(details)) }
  if let url = document.url { lines.append("<\(url)>") }
  return lines.joined(separator: "\n\n")
}

private func markdown(_ block: Block, _ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes[block.range], as: UTF8.self)
  switch block.kind {
  case .heading: return String(repeating: "#", count: min(max(block.level, 2), 6)) + " " + escaped(text)
  case .listItem: return String(repeating: "  ", count: max(block.level - 1, 0)) + "- " + escaped(text)
  case .quotation: return text.split(separator: "\n").map { "> " + escaped(String($0)) }.joined(separator: "\n")
  case .code: return fenced(text)
  case .tableRow: return "| " + text.split(separator: "\t").map { escaped(String($0)) }.joined(separator: " | ") + " |"
  case .footnote: return "[^\(block.anchor ?? "note")]: " + escaped(text)
  case .caption: return "*" + escaped(text) + "*"
  case .paragraph: return escaped(text)
  }
}

/// A fence longer than any run of backticks in the code.
private func fenced(_ code: String) -> String {
  var longest = 0
  var run = 0
  for byte in code.utf8 {
    run = byte == UInt8(ascii: "`") ? run + 1 : 0
    longest = max(longest, run)
  }
  let fence = String(repeating: "`", count: max(3, longest + 1))
  return "\(fence)\n\(code)\n\(fence)"
}

/// Text whose signs cannot be taken for markup: what would begin a block or a link is escaped, formulas are left alone.
private func escaped(_ text: String) -> String {
  var result = ""
  for (index, character) in text.enumerated() {
    switch character {
    case "[", "]", "<", "`": result += "\\\(character)"
    case "#", ">", "+", "-", "|": result += index == 0 ? "\\\(character)" : String(character)
    default: result.append(character)
    }
  }
  return result
}
