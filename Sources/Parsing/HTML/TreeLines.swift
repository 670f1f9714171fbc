import Text

extension HTMLTree {
  /// The text of a subtree as the lines a reader sees, blanks folded: blocks and line breaks part them, and so do two
  /// elements whose words touch ("Ada Example" and "Founder" beside each other without a blank).
  package func lines(_ top: Node) -> [String] {
    var lines: [[UInt8]] = [[]]
    func part() { if !(lines.last?.isEmpty ?? true) { lines.append([]) } }
    func collect(_ node: Node) {
      let tag = tag(node)
      if tag == .text {
        let range = textRange(node)
        guard let first = range.first else { return }
        if let last = lines[lines.count - 1].last, last.isLower, bytes[first].isUpper { part() }
        appendFoldingBlanks(bytes, range, to: &lines[lines.count - 1])
        return
      }
      guard node == top || !tag.isSilent || tag == .button else { return }
      if tag.isBlock || tag == .br { part() }
      var child = firstChild(node)
      while let current = child {
        collect(current)
        child = nextSibling(current)
      }
      if tag.isBlock { part() }
    }
    collect(top)
    return lines.map { String(decoding: $0, as: UTF8.self).trimmingBlanks }.filter { !$0.isEmpty }
  }
}
