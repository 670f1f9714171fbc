/// Tells the captions of a text from those of the pictures that a page shows around it.
///
/// News sites put a picture and its caption into a box of their own, which their text can do without. A text that is about
/// what its pictures show has them in the run of its paragraphs.
enum Captions {
  /// Whether a caption follows its picture among the paragraphs of a text.
  static func standsInText(_ node: HTMLTree.Node, _ tree: HTMLTree, _ density: Density) -> Bool {
    guard let around = tree.parent(node), let above = tree.elementBefore(node), holdsPicture(above, tree) else {
      return false
    }
    var child = tree.firstChild(around)
    while let current = child {
      if tree.tag(current) == .p, density.size(current) > 60 { return true }
      child = tree.nextSibling(current)
    }
    return false
  }

  private static func holdsPicture(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
    func isPicture(_ node: HTMLTree.Node) -> Bool { [.img, .svg, .picture].contains(tree.tag(node)) }
    return isPicture(node) || tree.first(below: node, where: isPicture) != nil
  }
}
