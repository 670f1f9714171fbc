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
    // Notes in the margin are the text's own.
    case .aside where FootnoteMarks.marginNotes(node, in: tree) != nil: return false
    case .nav, .aside, .footer, .button, .noscript: return true
    case .article: return Teasers.isTeaser(node, in: tree)
    case .text, .body, .html, .main: return false
    // A formula's classes speak of its menu.
    case .math, .mjxContainer, .mjxMath, .dMath: return false
    default: break
    }
    let marks = names[node]
    // Of several panels all but one are hidden, and each is text that a reader may choose.
    if marks.contains(.hidden) {
      return tree.attribute(node, "role") != "tabpanel" && !FoldedText.isFolded(node, in: tree, names)
    }
    if marks.contains(.text) { return false }
    return !marks.isDisjoint(with: [.chrome, .caption, .comment])
  }

  /// Whether an element is the words under a picture and nothing else about it speaks of chrome.
  package func isCaption(_ node: HTMLTree.Node) -> Bool {
    tree.tag(node) != .text && names[node].contains(.caption)
      && names[node].isDisjoint(with: [.chrome, .comment, .hidden])
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
