/// What on a page is not its text, told by elements and by the names that sites give to such parts.
package struct Chrome {
  package let tree: HTMLTree
  package let names: ElementNames

  package init(_ tree: HTMLTree) {
    self.tree = tree
    names = ElementNames(tree)
  }

  /// Whether an element inside the chosen content is not part of the text.
  package func isChrome(_ node: HTMLTree.Node) -> Bool {
    switch tree.tag(node) {
    case .nav, .aside, .footer, .button, .noscript: return true
    case .text, .body, .html, .article, .main: return false
    default: break
    }
    let marks = names[node]
    if marks.contains(.hidden) { return true }
    if marks.contains(.text) { return false }
    return !marks.isDisjoint(with: [.chrome, .comment])
  }

  /// Whether an element holds readers' comments.
  package func isComment(_ node: HTMLTree.Node) -> Bool {
    let tag = tree.tag(node)
    return tag != .text && tag != .body && tag != .html && names[node].contains(.comment)
  }

  /// Whether an element stands among readers' comments.
  package func isInComment(_ node: HTMLTree.Node) -> Bool {
    isComment(node) || tree.ancestor(of: node, where: isComment) != nil
  }
}
