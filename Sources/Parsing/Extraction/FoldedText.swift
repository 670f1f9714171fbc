/// Text that a page folds away under its own heading until the reader opens it: callouts, accordions, spoilers.
enum FoldedText {
  /// Whether a hidden element is what the element around it folds away.
  static func isFolded(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    guard let around = tree.parent(node), tree.tag(around) != .body, let head = heading(before: node, tree) else {
      return false
    }
    return [around, node, head].contains { element in
      tree.classes(element).contains(where: namesFold)
        || tree.attributeRange(element, "aria-expanded") != nil
        || tree.attributeRange(element, "data-callout-fold") != nil
    }
  }

  /// The element with words that stands before one in the same element.
  private static func heading(before node: HTMLTree.Node, _ tree: HTMLTree) -> HTMLTree.Node? {
    var beside = tree.previousSibling(node)
    while let other = beside {
      if tree.tag(other) != .text { return tree.text(other).isEmpty ? nil : other }
      beside = tree.previousSibling(other)
    }
    return nil
  }

  private static func namesFold(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["collaps", "accordion", "spoiler", "foldable"].contains { name.contains($0) }
  }
}
