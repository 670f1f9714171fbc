/// Chooses the element that holds a page's text: candidates in the order of trust, each held against the page's whole prose.
package struct ContentChoice {
  private let tree: HTMLTree
  private let density: Density
  private let chrome: Chrome

  package init(_ chrome: Chrome, _ density: Density) {
    tree = chrome.tree
    self.chrome = chrome
    self.density = density
  }

  /// The chosen element; the body when nothing stands out.
  package func content() -> HTMLTree.Node {
    let body = tree.first(below: tree.root) { tree.tag($0) == .body } ?? tree.root
    let best = scored(body)
    // What the density of prose points to bounds how much less a name may hold.
    let whole = best.map { density.proseSize($0) } ?? density.proseSize(body)
    func isEnough(_ node: HTMLTree.Node) -> Bool {
      density.proseSize(node) >= 200 && density.proseSize(node) * 2 >= whole
        || density.size(node) * 2 >= max(density.size(body), 1)
        || holdsLooseWords(node, besides: whole)
    }
    let marked = tree.descendants(of: body, nested: false) { node in
      (tree.attribute(node, "itemprop") ?? "").lowercased() == "articlebody"
    }
    if let found = largest(marked), isEnough(found) { return found }
    for mark in PartMarks.body {
      let candidates = tree.descendants(of: body, nested: false) { node in
        chrome.names[node].contains(mark) && !chrome.isComment(node) && tree.tag(node) != .body
      }
      if let found = largest(candidates), isEnough(found) { return common(candidates, found) }
    }
    let articles = tree.descendants(of: body, nested: false) { tree.tag($0) == .article && !chrome.isComment($0) }
    if let found = articles.max(by: { ownProse($0) < ownProse($1) }), isEnough(found) || isOnlyArticle(found, articles),
      articles.count <= 3 || density.proseSize(found) * 5 >= whole * 4
    {
      return found
    }
    if let best, density.proseSize(best) * 2 >= density.proseSize(body) || density.proseSize(best) > 1500 {
      return best
    }
    let mains = tree.descendants(of: body, nested: false) { node in
      tree.tag(node) == .main || tree.attribute(node, "role") == "main" || tree.attribute(node, "id") == "content"
    }
    if let found = largest(mains), density.size(found) * 4 >= density.size(body) { return found }
    return best ?? body
  }

  private func largest(_ nodes: [HTMLTree.Node]) -> HTMLTree.Node? {
    nodes.max {
      (density.proseSize($0), unlinked($0)) < (density.proseSize($1), unlinked($1))
    }
  }

  private func unlinked(_ node: HTMLTree.Node) -> Int {
    density.size(node) - Int(Double(density.size(node)) * density.linkShare(node))
  }

  /// Whether an element that is named as a text holds one without paragraphs, parted by line breaks, which outweighs the
  /// prose of the rest.
  private func holdsLooseWords(_ node: HTMLTree.Node, besides prose: Int) -> Bool {
    density.proseSize(node) * 4 < unlinked(node) && unlinked(node) >= 200 && unlinked(node) > prose
  }

  /// Whether the other articles hold nothing but teasers of other pages.
  private func isOnlyArticle(_ article: HTMLTree.Node, _ articles: [HTMLTree.Node]) -> Bool {
    let others = articles.reduce(0) { $1 == article ? $0 : $0 + ownProse($1) }
    return articles.count > 1 && ownProse(article) >= 400 && others * 4 < ownProse(article)
  }

  /// When a text is split over several elements of one name, the element around them holds it, provided that it holds
  /// little else.
  private func common(_ nodes: [HTMLTree.Node], _ best: HTMLTree.Node) -> HTMLTree.Node {
    let parts = nodes.filter { density.proseSize($0) > 100 && density.linkShare($0) < 0.4 }
    guard parts.count > 1 else { return best }
    var around = best
    while let up = tree.parent(around), tree.tag(up) != .body, tree.tag(up) != .html, up != tree.root {
      around = up
      let held = parts.filter { part in tree.ancestor(of: part) { $0 == up } != nil }
      guard held.count > 1 else { continue }
      let size = held.reduce(0) { $0 + density.proseSize($1) }
      return size * 10 >= density.proseSize(up) * 8 && held.count * 2 > parts.count ? up : best
    }
    return best
  }

  /// Gives each block's weight to its parent and half to its grandparent, and takes the heaviest whose text is no links
  /// (the measure of Arc90's Readability, as reader modes use it).
  private func scored(_ body: HTMLTree.Node) -> HTMLTree.Node? {
    var scores = [Double](repeating: 0, count: tree.entries.count)
    let large = density.size(body) / 3
    var current: HTMLTree.Node? = tree.firstChild(body)
    while let node = current {
      // Whatever it is called, an element with a good part of the page's text is not chrome.
      if chrome.isChrome(node), density.size(node) <= large || chrome.isComment(node) {
        current = tree.next(skipping: node, within: body)
        continue
      }
      let tag = tree.tag(node)
      if tag == .p || tag == .pre || tag == .blockquote || tag == .td || tag == .li, density.size(node) > 40 {
        let weight = (1 + min(Double(density.size(node)) / 100, 4)) * (1 - density.linkShare(node))
        if let parent = tree.parent(node) {
          scores[Int(parent.index)] += weight
          if let grandparent = tree.parent(parent) { scores[Int(grandparent.index)] += weight / 2 }
        }
      }
      current = tree.next(after: node, within: body)
    }
    var best: HTMLTree.Node?
    var bestScore = 0.0
    for index in scores.indices where scores[index] > 0 {
      let node = HTMLTree.Node(index: Int32(index))
      let score = scores[index] * (1 - density.linkShare(node))
      if score > bestScore { (best, bestScore) = (node, score) }
    }
    return best.map(widened)
  }

  /// A text whose sections stand side by side belongs to the element around them, however many wrappers each section has.
  private func widened(_ node: HTMLTree.Node) -> HTMLTree.Node {
    var chosen = node
    var held = ownProse(node)
    var current = node
    while let up = tree.parent(current), tree.tag(up) != .body, tree.tag(up) != .html, up != tree.root {
      if density.size(up) > density.size(current) {
        guard density.linkShare(up) < 0.3 else { break }
        // What is beside the text is not counted, or a page's footer would make it part of the text.
        let isMore = density.proseSize(up) > held + held / 3 && addedLinkShare(up, chosen) < 0.25
        let own = isMore ? ownProse(up) : 0
        if own > held + held / 3 { (chosen, held) = (up, own) }
      }
      current = up
    }
    return chosen
  }

  /// The share of links in what an element holds besides another one; lists of other articles have a link in each item.
  private func addedLinkShare(_ node: HTMLTree.Node, _ inner: HTMLTree.Node) -> Double {
    let added = density.size(node) - density.size(inner)
    let linked =
      Double(density.size(node)) * density.linkShare(node) - Double(density.size(inner)) * density.linkShare(inner)
    return added > 0 ? linked / Double(added) : 0
  }

  /// The prose of an element without that of its chrome.
  private func ownProse(_ node: HTMLTree.Node) -> Int {
    var size = density.proseSize(node)
    var current = tree.firstChild(node)
    while let below = current {
      if density.proseSize(below) == 0 {
        current = tree.next(skipping: below, within: node)
      } else if chrome.isChrome(below) {
        size -= density.proseSize(below)
        current = tree.next(skipping: below, within: node)
      } else {
        current = tree.next(after: below, within: node)
      }
    }
    return size
  }
}
