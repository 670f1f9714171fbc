import Text

/// Buttons that are words of a sentence: pages let a reader press a term to have it explained.
enum InlineButtons {
  /// Whether an element is a button in the midst of a paragraph, with words before and behind it.
  static func isWord(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    guard tree.tag(node) == .button, tree.hasText(node, shorterThan: 80) else { return false }
    var top = node
    while let up = tree.parent(top), !tree.tag(top).isBlock { top = up }
    guard tree.tag(top) == .p else { return false }
    let pieces = tree.descendants(of: top) { below in
      tree.tag(below) == .text && tree.bytes[tree.textRange(below)].contains { $0.isAlphanumeric || $0 >= 0x80 }
    }
    guard let first = pieces.first, let last = pieces.last else { return false }
    return !isWithin(first, node, tree) && !isWithin(last, node, tree)
  }

  private static func isWithin(_ node: HTMLTree.Node, _ button: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.ancestor(of: node) { $0 == button } != nil
  }
}
