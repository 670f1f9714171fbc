/// Text that a page folds away under its own heading until the reader opens it: callouts, accordions, spoilers.
enum FoldedText {
  /// Whether a hidden element is what the element around it folds away.
  static func isFolded(_ node: HTMLTree.Node, in tree: HTMLTree, _ names: ElementNames) -> Bool {
    guard let around = tree.parent(node), tree.tag(around) != .body, let head = tree.elementBefore(node) else {
      return false
    }
    return [around, node, head].contains { names[$0].contains(.folding) } && !tree.text(head).isEmpty
  }
}
