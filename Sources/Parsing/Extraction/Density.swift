import Text

/// How much text each element holds, and how much of it stands in links; computed once a page.
package struct Density {
  /// Bytes of text that is not blank, by node.
  package private(set) var text: [Int32]
  /// Of these, bytes within links.
  package private(set) var linked: [Int32]
  /// Of these, bytes within paragraphs, by node.
  package private(set) var paragraphs: [Int32]

  package init(_ tree: HTMLTree) {
    let count = tree.entries.count
    text = Array(repeating: 0, count: count)
    linked = text
    paragraphs = text
    var isLinked = [Bool](repeating: false, count: count)
    var isParagraph = isLinked
    var isSilent = isLinked
    var order: [HTMLTree.Node] = []
    order.reserveCapacity(count)
    var current: HTMLTree.Node? = tree.root
    while let node = current {
      order.append(node)
      let index = Int(node.index)
      let tag = tree.tag(node)
      if let up = tree.parent(node) {
        isLinked[index] = isLinked[Int(up.index)] || tag == .a
        isParagraph[index] =
          isParagraph[Int(up.index)] || tag == .p || tag == .li || tag == .blockquote || tag == .pre
        // What a drawing frames is text again.
        isSilent[index] =
          isSilent[Int(up.index)] && tag != .foreignObject || tag.isSilent
          || (tag == .nav || tag == .footer) && !swallowsPage(node, tree)
      }
      if tag == .text, !isSilent[index] {
        let range = tree.textRange(node)
        let size = tree.bytes.withUnsafeBufferPointer { bytes in
          bytes[range].reduce(into: Int32(0)) { size, byte in if !byte.isBlank { size += 1 } }
        }
        text[index] = size
        linked[index] = isLinked[index] ? size : 0
        paragraphs[index] = isParagraph[index] && !isLinked[index] ? size : 0
      }
      current = tree.next(after: node, within: tree.root)
    }
    for node in order.reversed() {
      guard let up = tree.parent(node) else { continue }
      text[Int(up.index)] += text[Int(node.index)]
      linked[Int(up.index)] += linked[Int(node.index)]
      paragraphs[Int(up.index)] += paragraphs[Int(node.index)]
    }
  }

  /// Bytes of text in a subtree.
  package func size(_ node: HTMLTree.Node) -> Int { Int(text[Int(node.index)]) }
  /// Bytes of text in a subtree that stand in paragraphs and not in links.
  package func proseSize(_ node: HTMLTree.Node) -> Int { Int(paragraphs[Int(node.index)]) }
  /// The share of a subtree's text that stands in links, 0 to 1.
  package func linkShare(_ node: HTMLTree.Node) -> Double {
    let size = size(node)
    return size == 0 ? 0 : Double(linked[Int(node.index)]) / Double(size)
  }
}

/// Whether an element of navigation holds the page: a tag that nothing closes takes in all that follows.
private func swallowsPage(_ node: HTMLTree.Node, _ tree: HTMLTree) -> Bool {
  var paragraphs = 0
  var current = tree.firstChild(node)
  while let below = current {
    switch tree.tag(below) {
    case .main, .article: return true
    case .p: paragraphs += 1
    default: break
    }
    if paragraphs > 12 { return true }
    current = tree.next(after: below, within: node)
  }
  return false
}
