import Text

/// Words that are struck out are no longer the author's, and what replaced them stands beside them.
///
/// A line that is struck out as a whole, such as a task that is done, is kept: nothing stands in its place.
enum StruckText {
  /// Whether an element strikes out a part of its block.
  static func isLeftOut(_ node: HTMLTree.Node, of tree: HTMLTree) -> Bool {
    switch tree.tag(node) {
    case .s, .strike, .del: break
    default: return false
    }
    guard let block = tree.ancestor(of: node, where: { tree.tag($0).isBlock }) else { return false }
    var current = tree.firstChild(block)
    while let other = current {
      if other == node || tree.tag(other).isSilent {
        current = tree.next(skipping: other, within: block)
        continue
      }
      if tree.tag(other) == .text, holdsWords(other, tree) { return true }
      current = tree.next(after: other, within: block)
    }
    return false
  }

  private static func holdsWords(_ text: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.bytes.withUnsafeBufferPointer { bytes in
      bytes[tree.textRange(text)].contains { $0.isAlphanumeric || $0 >= 0x80 }
    }
  }
}
