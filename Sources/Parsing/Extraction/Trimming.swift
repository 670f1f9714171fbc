import Text

/// Finds what must be left out of the chosen content: chrome inside it, and blocks that are mostly links.
package func chromeNodes(
  in content: HTMLTree.Node, _ chrome: Chrome, _ density: Density, isDocumentation: Bool = false
) -> Set<HTMLTree.Node> {
  let tree = chrome.tree
  var excluded: Set<HTMLTree.Node> = []
  let whole = max(density.size(content), 1)
  let isListing = density.linkShare(content) > 0.6
  var current = tree.firstChild(content)
  while let node = current {
    if isLeftOut(node, chrome, density, whole: whole, isDocumentation: isDocumentation, isListing: isListing) {
      excluded.insert(node)
      current = tree.next(skipping: node, within: content)
    } else if isCode(tree.tag(node)) {
      // Names within code speak of the code: a comment of a program is no reader's.
      excluded.formUnion(tree.descendants(of: node, nested: false) { chrome.names[$0].contains(.hidden) })
      current = tree.next(skipping: node, within: content)
    } else {
      current = tree.next(after: node, within: content)
    }
  }
  return excluded
}

private func isCode(_ tag: Tag) -> Bool { tag == .pre || tag == .code || tag == .samp || tag == .dCode }

private func isLeftOut(
  _ node: HTMLTree.Node, _ chrome: Chrome, _ density: Density, whole: Int, isDocumentation: Bool, isListing: Bool
) -> Bool {
  let tree = chrome.tree
  let tag = tree.tag(node)
  guard tag != .text else { return false }
  let size = density.size(node)
  // Whatever it is called, an element with most of the text is not chrome.
  if chrome.isChrome(node) {
    if chrome.isCaption(node), Captions.standsInText(node, tree, density) { return false }
    if chrome.isComment(node), size * 4 < whole * 3 { return true }
    if holdsQuotedPost(node, tree, density) || isNamedByHeading(node, tree, density) { return false }
    return size * 2 < whole && !InlineButtons.isWord(node, in: tree)
  }
  if size < 24, isAdvertisementLabel(tree, node) { return true }
  let share = density.linkShare(node)
  switch tag {
  case .form:
    return size * 3 < whole
  case .ul, .ol, .dl, .table, .div, .section:
    guard size > 0, size * 3 < whole, share > 0.6 else { return false }
    let links = tree.descendants(of: node, nested: false) { tree.tag($0) == .a }.count
    // Manuals list their parts with a sentence on each, all of it a link, as pages do that hold nothing but a list.
    if isDocumentation && size > 24 * links || isListing && size > 48 * links { return false }
    return share > 0.75 && links > 1 || (tag == .ul && links > 3)
  case .p:
    guard size > 0, size < 160 else { return false }
    return share > 0.9 && (isTeaser(tree.text(node)) || isShouted(tree.text(node)))
      || opensList(of: node, tree)
  default:
    return false
  }
}

/// Whether an element holds little but a message of another site, quoted where its script would show it.
private func holdsQuotedPost(_ node: HTMLTree.Node, _ tree: HTMLTree, _ density: Density) -> Bool {
  let quoted = tree.descendants(of: node, nested: false) { below in
    tree.tag(below) == .blockquote
      && tree.classes(below).contains {
        $0.hasPrefix("twitter-") || $0.hasPrefix("instagram-") || $0.hasPrefix("bluesky-")
      }
  }
  let size = quoted.reduce(0) { $0 + density.size($1) }
  return size > 0 && size * 10 >= density.size(node) * 7
}

/// Whether an element is a section of the text that was named after its own heading (`<section id="related-work">`), and
/// nothing else about it speaks of chrome.
private func isNamedByHeading(_ node: HTMLTree.Node, _ tree: HTMLTree, _ density: Density) -> Bool {
  guard [.section, .div].contains(tree.tag(node)), let id = tree.attributeRange(node, "id"), !id.isEmpty,
    density.proseSize(node) >= 80, density.linkShare(node) < 0.3,
    let heading = tree.first(below: node, where: { tree.tag($0).headingLevel != nil })
  else { return false }
  var marks: PartMarks = []
  if let classes = tree.attributeRange(node, "class") { NamePatterns.collect(tree.bytes, classes, into: &marks) }
  guard marks.isDisjoint(with: [.chrome, .comment, .hidden]) else { return false }
  let name = tree.bytes[id].filter(\.isAlphanumeric).map(\.lowered)
  let words = tree.text(heading).utf8.filter(\.isAlphanumeric).map(\.lowered)
  // Sections may be numbered. A box that asks for something has a field or a button for it.
  return words.drop(while: \.isDigit).elementsEqual(name)
    && tree.first(below: node) { [Tag.form, .input, .button].contains(tree.tag($0)) } == nil
}

/// Whether an element only says that an advertisement stands there.
private func isAdvertisementLabel(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
  guard [.p, .div, .center, .span].contains(tree.tag(node)), tree.hasText(node, shorterThan: 80) else { return false }
  return [
    "advert", "advertisement", "advertisements", "advertising", "anzeige", "publicidade", "publicidad", "publicite",
  ]
  .contains(folded(tree.text(node)))
}

/// Lines that lead elsewhere: "Read more: …", "Related: …".
private func isTeaser(_ text: String) -> Bool {
  let text = folded(text)
  return [
    "read more", "related", "see also", "more:", "read:", "also read", "watch:", "click here",
    "read next", "see more",
    "continue reading", "share", "tweet", "subscribe", "sign up", "follow us", "next:", "previous:",
    "back to",
    "read the full", "read also", "more from", "more on", "view comments", "don't miss",
    "don’t miss", "recommended",
    "you may also", "download the", "listen to",
  ].contains { text.utf8.starts(with: $0.utf8) }
}

/// Whether a linked line is all capitals, as newspapers write the headline of another article into a text.
private func isShouted(_ text: String) -> Bool {
  let letters = text.utf8.filter(\.isLetter)
  return letters.count >= 12 && letters.allSatisfy(\.isUpper)
    && text.split(separator: " ").count >= 3
}

/// Whether a line only announces a list of other articles, which is left out for its links.
private func opensList(of node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
  let text = folded(tree.text(node)).utf8.filter { $0.isAlphanumeric || $0 == 0x20 }
  return [
    "dont miss", "see more", "read more", "related articles", "related stories",
    "you may also like",
    "you may also enjoy", "more stories", "recommended", "recommended for you", "trending now",
    "most popular",
  ].contains { text.elementsEqual($0.utf8) }
}
