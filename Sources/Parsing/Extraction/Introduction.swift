/// The paragraphs with which a text begins where a page sets them apart from its sections: manuals put them under the
/// title, above the list of what follows.
enum Introduction {
  /// The element that holds the page's title and such paragraphs, before the element that holds the rest of the text.
  static func before(_ content: HTMLTree.Node, _ chrome: Chrome, _ density: Density) -> HTMLTree.Node? {
    let tree = chrome.tree
    var node = content
    while let up = tree.parent(node), ![.main, .article].contains(tree.tag(node)), tree.tag(node) != .body {
      var beside = tree.previousSibling(node)
      while let other = beside {
        if holdsTitle(other, tree) {
          // What is nearly as long as the text is the text once more, or another.
          let isShort = density.size(other) * 3 < density.size(content)
          return isShort && holdsProse(other, chrome, density) ? other : nil
        }
        beside = tree.previousSibling(other)
      }
      node = up
    }
    return nil
  }

  private static func holdsTitle(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    tree.tag(node).isBlock && tree.first(below: node) { tree.tag($0) == .h1 } != nil
  }

  /// Whether there are two paragraphs or more of some length: one alone is what newspapers set above an article to sum it
  /// up.
  private static func holdsProse(_ node: HTMLTree.Node, _ chrome: Chrome, _ density: Density) -> Bool {
    let tree = chrome.tree
    guard !chrome.isChrome(node), density.proseSize(node) >= 160 else { return false }
    var paragraphs = 0
    var current = tree.firstChild(node)
    while let below = current {
      if chrome.isChrome(below) {
        current = tree.next(skipping: below, within: node)
        continue
      }
      if tree.tag(below) == .p, density.proseSize(below) >= 80, density.linkShare(below) < 0.5 { paragraphs += 1 }
      current = tree.next(after: below, within: node)
    }
    return paragraphs > 1
  }
}
