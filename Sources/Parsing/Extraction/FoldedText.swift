/// Text that a page folds away under its own heading until the reader opens it: callouts, accordions, spoilers.
enum FoldedText {
  /// Whether a hidden element is what the element around it folds away.
  static func isFolded(_ node: HTMLTree.Node, in tree: HTMLTree, _ names: ElementNames) -> Bool {
    guard let around = tree.parent(node), tree.tag(around) != .body, let head = elementBefore(node, tree) else {
      return false
    }
    return [around, node, head].contains { names[$0].contains(.folding) } && !tree.text(head).isEmpty
  }

  /// The element that stands before one in the same element.
  private static func elementBefore(_ node: HTMLTree.Node, _ tree: HTMLTree) -> HTMLTree.Node? {
    var beside = tree.previousSibling(node)
    while let other = beside, tree.tag(other) == .text { beside = tree.previousSibling(other) }
    return beside
  }
}
