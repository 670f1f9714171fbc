import Text

/// Finds what must be left out of the chosen content: chrome inside it, and blocks that are mostly links.
package func chromeNodes(in content: HTMLTree.Node, of tree: HTMLTree, _ density: Density) -> Set<HTMLTree.Node> {
  var excluded: Set<HTMLTree.Node> = []
  let whole = max(density.size(content), 1)
  var current = tree.firstChild(content)
  while let node = current {
    if isLeftOut(node, tree, density, whole: whole) {
      excluded.insert(node)
      current = tree.next(skipping: node, within: content)
    } else {
      current = tree.next(after: node, within: content)
    }
  }
  return excluded
}

private func isLeftOut(_ node: HTMLTree.Node, _ tree: HTMLTree, _ density: Density, whole: Int) -> Bool {
  let tag = tree.tag(node)
  guard tag != .text else { return false }
  let size = density.size(node)
  // Whatever it is called, an element with most of the text is not chrome.
  if Chrome.isChrome(tree, node) { return size * 2 < whole }
  let share = density.linkShare(node)
  switch tag {
  case .ul, .ol, .dl, .table, .div, .section:
    guard size > 0, size * 3 < whole else { return false }
    let links = tree.descendants(of: node, nested: false) { tree.tag($0) == .a }.count
    return share > 0.75 && links > 1 || (tag == .ul && share > 0.6 && links > 3)
  case .p:
    return share > 0.9 && size < 160 && size > 0 && isTeaser(tree.text(node))
  default:
    return false
  }
}

/// Lines that lead elsewhere: "Read more: …", "Related: …".
private func isTeaser(_ text: String) -> Bool {
  let text = folded(text)
  return [
    "read more", "related", "see also", "more:", "read:", "also read", "watch:", "click here", "read next",
    "continue reading",
    "share", "tweet", "subscribe", "sign up", "follow us", "next:", "previous:", "back to",
  ].contains { text.hasPrefix($0) }
}
