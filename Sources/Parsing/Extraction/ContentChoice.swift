import Text

/// Chooses the element that holds a page's text.
package struct ContentChoice {
  private let tree: HTMLTree
  private let density: Density

  package init(_ tree: HTMLTree, _ density: Density) {
    self.tree = tree
    self.density = density
  }

  /// Names that sites give to the element of the text, the surer ones first.
  private static let named: [[String]] = [
    ["articlebody", "article-body", "article__body", "article_body", "article-text", "story-body", "storybody"],
    ["entry-content", "post-content", "post-body", "postcontent", "post__content", "post_content", "blog-content"],
    ["article-content", "article__content", "article_content", "articlecontent", "story-content", "body-content"],
    [
      "mw-parser-output", "mw-content-text", "markdown-body", "rst-content", "devsite-article-body",
      "theme-doc-markdown",
    ],
  ]

  /// The chosen element; the body when nothing stands out.
  package func content() -> HTMLTree.Node {
    let body = tree.first(below: tree.root) { tree.tag($0) == .body } ?? tree.root
    let whole = density.proseSize(body)
    func isEnough(_ node: HTMLTree.Node) -> Bool {
      density.proseSize(node) >= 200 && density.proseSize(node) * 5 >= whole * 2
        || density.size(node) * 2 >= max(density.size(body), 1)
    }
    let marked = tree.descendants(of: body, nested: false) { node in
      (tree.attribute(node, "itemprop") ?? "").lowercased() == "articlebody"
    }
    if let best = largest(marked), isEnough(best) { return best }
    for names in Self.named {
      let candidates = tree.descendants(of: body, nested: false) { node in
        guard ![.text, .body].contains(tree.tag(node)), let name = Chrome.name(tree, node) else { return false }
        return names.contains { name.contains($0) }
      }
      if let best = largest(candidates), isEnough(best) { return common(candidates, best) }
    }
    let articles = tree.descendants(of: body, nested: false) { tree.tag($0) == .article }
    if let best = largest(articles), isEnough(best), articles.count <= 3 { return best }
    if let scored = scored(body), density.proseSize(scored) * 2 >= whole || density.proseSize(scored) > 1500 {
      return scored
    }
    let mains = tree.descendants(of: body, nested: false) { node in
      tree.tag(node) == .main || tree.attribute(node, "role") == "main" || tree.attribute(node, "id") == "content"
    }
    if let best = largest(mains), density.size(best) * 4 >= density.size(body) { return best }
    return scored(body) ?? body
  }

  private func largest(_ nodes: [HTMLTree.Node]) -> HTMLTree.Node? {
    nodes.max { density.proseSize($0) < density.proseSize($1) }
  }

  /// When a text is split over several elements of one name, their parent holds it.
  private func common(_ nodes: [HTMLTree.Node], _ best: HTMLTree.Node) -> HTMLTree.Node {
    guard let up = tree.parent(best), tree.tag(up) != .body else { return best }
    let siblings = nodes.filter { tree.parent($0) == up && density.proseSize($0) > 100 }
    return siblings.count > 1 ? up : best
  }

  /// Gives each block's weight to its parent and half to its grandparent, and takes the heaviest whose text is no links
  /// (A. Arc90's measure, as reader modes use it).
  private func scored(_ body: HTMLTree.Node) -> HTMLTree.Node? {
    var scores: [HTMLTree.Node: Double] = [:]
    var current: HTMLTree.Node? = body
    while let node = current {
      if node != body, Chrome.isChrome(tree, node) {
        current = tree.next(skipping: node, within: body)
        continue
      }
      if [.p, .pre, .blockquote, .td, .li].contains(tree.tag(node)), density.size(node) > 40 {
        let weight = (1 + min(Double(density.size(node)) / 100, 4)) * (1 - density.linkShare(node))
        if let parent = tree.parent(node) {
          scores[parent, default: 0] += weight
          if let grandparent = tree.parent(parent) { scores[grandparent, default: 0] += weight / 2 }
        }
      }
      current = tree.next(after: node, within: body)
    }
    let best = scores.max { a, b in
      let (x, y) = (a.value * (1 - density.linkShare(a.key)), b.value * (1 - density.linkShare(b.key)))
      return x == y ? a.key.index > b.key.index : x < y
    }?.key
    guard var chosen = best else { return nil }
    // A text whose sections stand side by side belongs to the element around them.
    while let up = tree.parent(chosen), tree.tag(up) != .body, tree.tag(up) != .html, up != tree.root,
      Double(density.proseSize(up)) > 1.3 * Double(density.proseSize(chosen)), density.linkShare(up) < 0.3
    {
      chosen = up
    }
    return chosen
  }
}
