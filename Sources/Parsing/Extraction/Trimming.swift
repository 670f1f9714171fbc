import Text

/// Finds what must be left out of the chosen content: chrome inside it, and blocks that are mostly links.
package func chromeNodes(
  in content: HTMLTree.Node, _ chrome: Chrome, _ density: Density, isDocumentation: Bool = false
) -> Set<HTMLTree.Node> {
  let tree = chrome.tree
  var excluded: Set<HTMLTree.Node> = []
  let whole = max(density.size(content), 1)
  var current = tree.firstChild(content)
  while let node = current {
    if isLeftOut(node, chrome, density, whole: whole, isDocumentation: isDocumentation) {
      excluded.insert(node)
      current = tree.next(skipping: node, within: content)
    } else {
      current = tree.next(after: node, within: content)
    }
  }
  return excluded
}

private func isLeftOut(_ node: HTMLTree.Node, _ chrome: Chrome, _ density: Density, whole: Int, isDocumentation: Bool)
  -> Bool
{
  let tree = chrome.tree
  let tag = tree.tag(node)
  guard tag != .text else { return false }
  let size = density.size(node)
  // Whatever it is called, an element with most of the text is not chrome.
  if chrome.isChrome(node) { return size * 2 < whole || chrome.isComment(node) && size * 4 < whole * 3 }
  let share = density.linkShare(node)
  switch tag {
  case .form:
    return size * 3 < whole
  case .ul, .ol, .dl, .table, .div, .section:
    guard size > 0, size * 3 < whole, share > 0.6 else { return false }
    let links = tree.descendants(of: node, nested: false) { tree.tag($0) == .a }.count
    // Manuals list their parts with a sentence on each, all of it a link.
    if isDocumentation, size > 40 * links { return false }
    return share > 0.75 && links > 1 || (tag == .ul && links > 3)
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
    "continue reading", "share", "tweet", "subscribe", "sign up", "follow us", "next:", "previous:", "back to",
  ].contains { text.utf8.starts(with: $0.utf8) }
}
