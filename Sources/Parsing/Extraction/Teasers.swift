/// Articles within an article whose heading leads elsewhere: they show the beginnings of other pages.
enum Teasers {
  /// Whether an element is such an article.
  static func isTeaser(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    guard tree.tag(node) == .article, tree.ancestor(of: node, where: { tree.tag($0) == .article }) != nil,
      let heading = tree.first(below: node, where: { tree.tag($0).headingLevel != nil })
    else { return false }
    let link =
      tree.first(below: heading) { tree.tag($0) == .a }
      ?? tree.ancestor(of: heading) { tree.tag($0) == .a || $0 == node }.flatMap { tree.tag($0) == .a ? $0 : nil }
    guard let target = link.flatMap({ tree.attribute($0, "href") }) else { return false }
    return !target.hasPrefix("#")
  }
}
