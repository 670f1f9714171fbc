package import Model
import Text

extension HTMLTree {
  /// The first element below `top` with a class.
  package func first(class token: String, below top: Node? = nil) -> Node? {
    first(below: top ?? root) { hasClass($0, token) }
  }

  /// The elements below `top` with a class, in document order.
  package func all(class token: String, below top: Node? = nil, nested: Bool = true) -> [Node] {
    descendants(of: top ?? root, nested: nested) { hasClass($0, token) }
  }

  /// The first element below `top` that a test lets pass, without looking into the elements that `border` names.
  package func first(below top: Node, outside border: (Node) -> Bool, where test: (Node) -> Bool) -> Node? {
    var current = firstChild(top)
    while let node = current {
      if border(node) {
        current = next(skipping: node, within: top)
        continue
      }
      if test(node) { return node }
      current = next(after: node, within: top)
    }
    return nil
  }

  /// Whether a word of the `class` attribute ends so.
  package func hasClass(_ node: Node, endingIn suffix: String) -> Bool {
    classes(node).contains { $0.hasSuffix(suffix) }
  }

  /// Whether an attribute's value holds a string.
  package func attribute(_ node: Node, _ name: String, contains needle: String) -> Bool {
    guard let range = attributeRange(node, name), range.count >= needle.utf8.count else { return false }
    return bytes[range].contains(sequence: Array(needle.utf8))
  }

  /// An element's text, or nothing when there is none.
  package func words(_ node: Node?) -> String? {
    guard let node else { return nil }
    let text = text(node)
    return text.isEmpty ? nil : text
  }

  /// The contents of the `<meta>` elements of a name or property, in order.
  package func metas(_ name: String) -> [String] {
    descendants(of: root) { node in
      guard tag(node) == .meta else { return false }
      return attribute(node, "name") == name || attribute(node, "property") == name
    }.compactMap { attribute($0, "content") }.filter { !$0.isEmpty }
  }

  /// The page's canonical address.
  package var canonicalURL: String? {
    let link = first(below: root) { tag($0) == .link && attribute($0, "rel") == "canonical" }
    return link.flatMap { attribute($0, "href") }
  }

  /// Makes an element one that is read for its words, whatever it was.
  package func makePlain(_ node: Node) { entries[Int(node.index)].tag = .div }

  /// A link to a person's page as a byline.
  package func byline(_ node: Node?) -> Byline? {
    guard let node, let name = words(node) else { return nil }
    let link = tag(node) == .a ? node : first(below: node) { tag($0) == .a }
    return Byline(name: name, url: link.flatMap { attribute($0, "href") })
  }

  /// The date of the first `<time datetime>` at or below a node, and how it is written.
  package func time(_ node: Node?) -> (date: PartialDate, written: String)? {
    guard let node else { return nil }
    let isTime: (Node) -> Bool = { self.tag($0) == .time && self.attributeRange($0, "datetime") != nil }
    guard let time = isTime(node) ? node : first(below: node, where: isTime),
      let written = attribute(time, "datetime"), let date = PartialDate(iso: written)
    else { return nil }
    return (date, written)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(sequence needle: [UInt8]) -> Bool {
    guard let head = needle.first else { return true }
    var start = startIndex
    while start + needle.count <= endIndex {
      if self[start] == head, self[start..<start + needle.count].elementsEqual(needle) { return true }
      start += 1
    }
    return false
  }
}
