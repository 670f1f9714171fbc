import Text

/// Code of several lines outside any `<pre>`: only the page's style sheet, which is not saved with every page, tells that
/// its line breaks are to be kept.
enum StandingCode {
  /// Whether an element holds lines of code and nothing beside it belongs to its block.
  static func isBlock(_ node: HTMLTree.Node, of tree: HTMLTree) -> Bool {
    switch tree.tag(node) {
    case .code: isOfLines(node, tree) && standsAlone(node, tree)
    case .div: ["code-block", "codeblock"].contains { tree.hasClass(node, $0) } && isOfLines(node, tree)
    default: false
    }
  }

  /// Whether all that it holds is words in lines: a line break between two of them, and no element with lines of its own.
  private static func isOfLines(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    var hasWords = false
    var hasBreak = false
    var isBroken = false
    var current = tree.firstChild(node)
    while let part = current {
      current = tree.next(after: part, within: node)
      let tag = tree.tag(part)
      if tag.isBlock || tag.isSilent || tag == .br || tag == .code { return false }
      guard tag == .text else { continue }
      for byte in tree.bytes[tree.textRange(part)] {
        if byte == 0x0A {
          hasBreak = hasWords
        } else if !byte.isBlank {
          if hasBreak { isBroken = true }
          hasWords = true
        }
      }
    }
    return isBroken
  }

  /// Whether an element's neighbours in its block are code like it, or blanks: prose may break a line within code.
  private static func standsAlone(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    guard let parent = tree.parent(node), tree.tag(parent).isBlock, tree.tag(parent) != .p else { return false }
    for step in [tree.previousSibling, tree.nextSibling] {
      guard let beside = step(node) else { continue }
      guard let neighbour = tree.isBlankText(beside) ? step(beside) : beside else { continue }
      guard tree.tag(neighbour).isBlock || tree.tag(neighbour) == .code else { return false }
    }
    return true
  }
}
