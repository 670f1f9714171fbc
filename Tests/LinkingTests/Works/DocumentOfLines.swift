import Model

/// A document whose blocks are given one by one: `# ` begins a heading, `- ` a list item, `> ` a quotation, `~ ` a repeat.
func documentOfLines(_ lines: String..., links: [(anchor: String, target: String)] = []) -> Document {
  var document = Document()
  for (i, line) in lines.enumerated() {
    let marks: [(mark: String, kind: BlockKind)] = [
      ("# ", .heading), ("- ", .listItem), ("> ", .quotation), ("~ ", .paragraph),
    ]
    let mark = marks.first { line.hasPrefix($0.mark) }
    let text = String(line.dropFirst(mark == nil ? 0 : 2))
    if i > 0 { document.text += "\n" }
    let start = document.text.utf8.count
    document.text += text
    var block = Block(kind: mark?.kind ?? .paragraph, range: start..<document.text.utf8.count)
    block.isRepeat = mark?.mark == "~ "
    document.blocks.append(block)
  }
  for link in links {
    guard let at = document.text.firstRange(of: link.anchor) else { continue }
    let start = document.text.utf8.distance(from: document.text.startIndex, to: at.lowerBound)
    document.links.append(Link(range: start..<start + link.anchor.utf8.count, target: link.target))
  }
  return document
}

extension Document {
  /// The bytes of a range as text.
  func words(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
}
