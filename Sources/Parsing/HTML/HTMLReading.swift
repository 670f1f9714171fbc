package import Model
import Text

/// Reads decoded HTML: by the profile of its site when there is one, by general extraction otherwise.
///
/// - Returns: The document, and what a reader should know of the file.
package func readHTML(
  _ html: [UInt8], options: ReadingOptions
) -> (document: Document?, findings: [Diagnostic]) {
  var findings: [Diagnostic] = []
  let (limited, cut) = AttributeLimit.applied(to: withoutControls(html))
  if cut > 0 {
    findings.append(
      Diagnostic(.partial, "too-many-attributes", "\(cut) tags had more than \(AttributeLimit.most) attributes"))
  }
  guard let parsed = HTMLParser.parse(withoutEarlyEnds(withoutUnreadContent(limited))) else {
    return (nil, findings + [Diagnostic(.failed, "no-tree", "the page could not be parsed")])
  }
  if let finding = PageEnd.finding(limited, open: parsed.openAtEnd) { findings.append(finding) }
  if let tag = parsed.unclosed.first {
    findings.append(
      Diagnostic(.partial, "unclosed-element", "<\(tag.rawValue)> is not closed; what follows it may be missing"))
  }
  if let failure = parsed.failure {
    findings.append(Diagnostic(.partial, "parser-error", "text may be missing: \(failure)"))
  }
  let tree = parsed.tree
  resolveStreamedParts(of: tree)
  let saved = SavedPage(limited)
  let marks = saved.isSingleFile ? ReaderMarks(tree) : nil
  let page = Page(tree: tree, options: saved.completed(options))
  var document = readSite(page) ?? extractArticle(page)
  document.highlights = marks?.highlights(in: document.text)
  return (document, findings)
}

/// HTML's parsers end a text at some control characters; none of them is text.
private func withoutControls(_ html: [UInt8]) -> [UInt8] {
  guard hasControls(html) else { return html }
  return html.map { isControl($0) ? 0x20 : $0 }
}

/// Nearly all pages have none, so that this looks at eight bytes a step, and closer where one of them is below a blank.
private func hasControls(_ html: [UInt8]) -> Bool {
  html.withUnsafeBytes { bytes in
    var offset = 0
    while offset + 8 <= bytes.count {
      let step = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // Taking a blank from a byte below it, or one from what was DEL, borrows the highest bit.
      let deleted = step ^ 0x7F7F_7F7F_7F7F_7F7F
      let low = (step &- 0x2020_2020_2020_2020) & ~step | (deleted &- 0x0101_0101_0101_0101) & ~deleted
      if low & 0x8080_8080_8080_8080 != 0, bytes[offset..<offset + 8].contains(where: isControl) { return true }
      offset += 8
    }
    return bytes[offset...].contains(where: isControl)
  }
}

private func isControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F
}

/// Puts streamed parts of a page where its script would: the children of `<div hidden id="S:n">` before the template
/// `B:n` or `P:n` (React's streaming of server components).
package func resolveStreamedParts(of tree: HTMLTree) {
  let parts = tree.descendants(of: tree.root) { node in
    tree.tag(node) == .div && (tree.attribute(node, "id")?.hasPrefix("S:") ?? false)
  }
  guard !parts.isEmpty else { return }
  var places: [String: HTMLTree.Node] = [:]
  for node in tree.descendants(of: tree.root, where: { tree.tag($0) == .template }) {
    if let id = tree.attribute(node, "id") { places[id] = node }
  }
  for part in parts {
    guard let id = tree.attribute(part, "id") else { continue }
    let number = id.dropFirst(2)
    guard let place = places["B:\(number)"] ?? places["P:\(number)"] else { continue }
    // A part cannot stand within itself.
    guard tree.ancestor(of: place, where: { $0 == part }) == nil else { continue }
    // What is shown while the part loads stands between the template and the end mark; the part takes its place.
    tree.moveChildren(of: part, before: place)
    tree.remove(part)
  }
}
