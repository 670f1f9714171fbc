import Text

/// A page as a tree of elements and text that can be rearranged but not grown.
///
/// Nodes are numbers into arrays, which makes walking as fast as libxml2's own and leaves no pointer to outlive its
/// document. ``HTMLParser`` makes it; nothing else knows libxml2.
package final class HTMLTree {
  /// One element or run of text.
  package struct Node: Hashable, Sendable {
    package let index: Int32
  }

  struct Entry {
    var tag: Tag
    var parent: Int32 = -1
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var previous: Int32 = -1
    var next: Int32 = -1
    /// Of a text: its bytes in ``bytes``. Of an element: its attributes in ``attributes``.
    var content: Range<Int32> = 0..<0
    /// Of an element whose tag is ``Tag/other``: its name in ``names``.
    var name: Int32 = -1
  }

  struct Attribute {
    /// The attribute's name in ``names``.
    var name: Int32
    /// The value's bytes in ``bytes``.
    var value: Range<Int32>
  }

  // One reader at a time has a tree; checking that at every step of a walk would cost more than the walk.
  @exclusivity(unchecked) var entries: [Entry] = []
  @exclusivity(unchecked) var attributes: [Attribute] = []
  /// The names of attributes and of elements without a tag of their own, each once.
  @exclusivity(unchecked) var names: [String] = []
  /// All text and all attribute values, UTF-8.
  @exclusivity(unchecked) package var bytes: [UInt8] = []

  private var nameNumbers: [String: Int32] = [:]
  private var identifiers: Set<String>?
  private var knownNameValues: NameValues?

  /// The classes and identifiers of all elements; they are collected at the first question, which the parser never asks.
  var nameValues: NameValues {
    if let knownNameValues { return knownNameValues }
    let values = NameValues(self)
    knownNameValues = values
    return values
  }

  /// The number of an attribute's or element's name in ``names``; a new one when the page did not have it yet.
  func number(ofName name: String) -> Int32 {
    if let number = nameNumbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    nameNumbers[name] = number
    return number
  }

  /// The number of a name in ``names``; nothing when the page does not have it.
  func knownNumber(ofName name: String) -> Int32? { nameNumbers[name] }

  /// Whether nothing was put into the tree.
  var isEmpty: Bool { entries.count < 2 }

  /// The document itself, whose children are the outermost elements.
  package var root: Node { Node(index: 0) }

  func append(_ entry: Entry, to parent: Int32) -> Int32 {
    let index = Int32(entries.count)
    entries.append(entry)
    attach(index, to: parent)
    return index
  }

  private func attach(_ index: Int32, to parent: Int32) {
    entries[Int(index)].parent = parent
    entries[Int(index)].next = -1
    let last = entries[Int(parent)].lastChild
    entries[Int(index)].previous = last
    if last >= 0 { entries[Int(last)].next = index } else { entries[Int(parent)].firstChild = index }
    entries[Int(parent)].lastChild = index
  }
}

// MARK: Walking

extension HTMLTree {
  package func tag(_ node: Node) -> Tag { entries[Int(node.index)].tag }
  package func parent(_ node: Node) -> Node? { at(entries[Int(node.index)].parent) }
  package func firstChild(_ node: Node) -> Node? { at(entries[Int(node.index)].firstChild) }
  package func lastChild(_ node: Node) -> Node? { at(entries[Int(node.index)].lastChild) }
  package func nextSibling(_ node: Node) -> Node? { at(entries[Int(node.index)].next) }
  package func previousSibling(_ node: Node) -> Node? { at(entries[Int(node.index)].previous) }

  /// The element that stands before a node in the same element, whatever text stands between them.
  package func elementBefore(_ node: Node) -> Node? {
    var before = previousSibling(node)
    while let other = before, tag(other) == .text { before = previousSibling(other) }
    return before
  }

  /// Whether a node is text of blanks alone.
  package func isBlankText(_ node: Node) -> Bool { tag(node) == .text && bytes[textRange(node)].allSatisfy(\.isBlank) }

  /// Whether nothing but blanks stands before a node in the same element.
  package func isFirst(_ node: Node) -> Bool {
    var before = previousSibling(node)
    while let other = before {
      guard isBlankText(other) else { return false }
      before = previousSibling(other)
    }
    return true
  }

  /// An element's name in lower case.
  package func name(_ node: Node) -> String {
    let entry = entries[Int(node.index)]
    return entry.tag == .other && entry.name >= 0 ? names[Int(entry.name)] : entry.tag.rawValue
  }

  private func at(_ index: Int32) -> Node? { index < 0 ? nil : Node(index: index) }

  /// The node after `node` in document order within a subtree; nothing at its end.
  package func next(after node: Node, within top: Node) -> Node? {
    firstChild(node) ?? next(skipping: node, within: top)
  }

  /// The node after `node` and all that it holds, in document order within a subtree.
  package func next(skipping node: Node, within top: Node) -> Node? {
    var current = node
    while current != top {
      if let sibling = nextSibling(current) { return sibling }
      guard let up = parent(current) else { return nil }
      current = up
    }
    return nil
  }

  /// The children of a node in their order.
  package func children(_ node: Node) -> [Node] {
    var found: [Node] = []
    var child = firstChild(node)
    while let current = child {
      found.append(current)
      child = nextSibling(current)
    }
    return found
  }

  /// The nodes below a node that a test lets pass, in document order; what is found is not searched again unless `nested`.
  package func descendants(of top: Node, nested: Bool = true, where test: (Node) -> Bool) -> [Node] {
    var found: [Node] = []
    var current = firstChild(top)
    while let node = current {
      if test(node) {
        found.append(node)
        current = nested ? next(after: node, within: top) : next(skipping: node, within: top)
      } else {
        current = next(after: node, within: top)
      }
    }
    return found
  }

  /// The first node below a node that a test lets pass.
  package func first(below top: Node, where test: (Node) -> Bool) -> Node? {
    var current = firstChild(top)
    while let node = current {
      if test(node) { return node }
      current = next(after: node, within: top)
    }
    return nil
  }

  /// The nearest ancestor that a test lets pass; the node itself is not asked.
  package func ancestor(of node: Node, where test: (Node) -> Bool) -> Node? {
    var current = parent(node)
    while let up = current {
      if test(up) { return up }
      current = parent(up)
    }
    return nil
  }
}

// MARK: Attributes and text

extension HTMLTree {
  /// The bytes of an attribute's value in ``bytes``; nothing when the element has none of that name.
  package func attributeRange(_ node: Node, _ name: String) -> Range<Int>? {
    let entry = entries[Int(node.index)]
    guard entry.tag != .text, !entry.content.isEmpty else { return nil }
    // An element has few attributes; to compare their names costs less than to look the wanted one up.
    for index in entry.content where names[Int(attributes[Int(index)].name)] == name {
      return Int(attributes[Int(index)].value.lowerBound)..<Int(attributes[Int(index)].value.upperBound)
    }
    return nil
  }

  /// The bytes of the value of an attribute whose name's number is known, for walks of a whole page; nothing when the
  /// page has no such name.
  func attributeRange(_ node: Node, number: Int32?) -> Range<Int>? {
    guard let number else { return nil }
    let entry = entries[Int(node.index)]
    guard entry.tag != .text else { return nil }
    for index in entry.content where attributes[Int(index)].name == number {
      return Int(attributes[Int(index)].value.lowerBound)..<Int(attributes[Int(index)].value.upperBound)
    }
    return nil
  }

  /// An attribute's value, references resolved.
  package func attribute(_ node: Node, _ name: String) -> String? {
    attributeRange(node, name).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Whether a word of the `class` attribute is exactly `token`.
  package func hasClass(_ node: Node, _ token: String) -> Bool {
    guard let range = attributeRange(node, "class") else { return false }
    return bytes[range].split(whereSeparator: \.isBlank).contains { $0.elementsEqual(token.utf8) }
  }

  /// The words of the `class` attribute.
  package func classes(_ node: Node) -> [String] {
    guard let range = attributeRange(node, "class") else { return [] }
    return bytes[range].split(whereSeparator: \.isBlank).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first element below `top` with an identifier.
  package func element(id: String, below top: Node? = nil) -> Node? {
    first(below: top ?? root) { node in
      attributeRange(node, "id").map { bytes[$0].elementsEqual(id.utf8) } ?? false
    }
  }

  /// Whether some element of the page has an identifier; all are collected at the first question.
  func hasIdentifier(_ id: String) -> Bool {
    if let identifiers { return identifiers.contains(id) }
    var found: Set<String> = []
    for index in entries.indices {
      if let id = attribute(Node(index: Int32(index)), "id") { found.insert(id) }
    }
    identifiers = found
    return found.contains(id)
  }

  /// The bytes of a text node in ``bytes``; empty for an element.
  package func textRange(_ node: Node) -> Range<Int> {
    let entry = entries[Int(node.index)]
    guard entry.tag == .text else { return 0..<0 }
    return Int(entry.content.lowerBound)..<Int(entry.content.upperBound)
  }

  /// All text in a subtree as a reader would see it on one line: blanks folded, silent elements left out.
  package func text(_ top: Node) -> String {
    var result: [UInt8] = []
    collect(top, into: &result)
    while result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private func collect(_ top: Node, into result: inout [UInt8]) {
    func part() { if !result.isEmpty, result.last != 0x20 { result.append(0x20) } }
    var current = top
    while true {
      let tag = tag(current)
      if tag == .text { appendFoldingBlanks(bytes, textRange(current), to: &result) }
      if tag.isBlock || tag == .br { part() }
      if let child = firstChild(current), current == top || !tag.isSilent {
        current = child
        continue
      }
      while true {
        if self.tag(current).isBlock { part() }
        if current == top { return }
        if let sibling = nextSibling(current) {
          current = sibling
          break
        }
        guard let up = parent(current) else { return }
        current = up
      }
    }
  }

  /// Whether a subtree holds fewer bytes of text than a limit, blanks counted; a large one is not read to its end.
  package func hasText(_ top: Node, shorterThan limit: Int) -> Bool {
    var size = 0
    var current: Node? = top
    while let node = current {
      size += textRange(node).count
      if size >= limit { return false }
      current = next(after: node, within: top)
    }
    return true
  }

  /// The text of a subtree as it stands, for scripts and code.
  package func rawText(_ top: Node) -> [UInt8] {
    var result: [UInt8] = []
    var current: Node? = top
    while let node = current {
      result += bytes[textRange(node)]
      current = next(after: node, within: top)
    }
    return result
  }
}

/// Appends text with every run of blanks as one, none at the start of the result or after another.
package func appendFoldingBlanks(_ bytes: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
  for offset in range {
    let byte = bytes[offset]
    if byte.isBlank {
      if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
    } else {
      result.append(byte)
    }
  }
}

// MARK: Rearranging

extension HTMLTree {
  /// Takes a node and all that it holds out of the tree.
  package func remove(_ node: Node) {
    let entry = entries[Int(node.index)]
    if entry.previous >= 0 {
      entries[Int(entry.previous)].next = entry.next
    } else if entry.parent >= 0 {
      entries[Int(entry.parent)].firstChild = entry.next
    }
    if entry.next >= 0 {
      entries[Int(entry.next)].previous = entry.previous
    } else if entry.parent >= 0 {
      entries[Int(entry.parent)].lastChild = entry.previous
    }
    entries[Int(node.index)].parent = -1
    entries[Int(node.index)].previous = -1
    entries[Int(node.index)].next = -1
  }

  /// Moves all children of one node to stand before another.
  package func moveChildren(of source: Node, before target: Node) {
    guard let place = parent(target), ancestor(of: target, where: { $0 == source }) == nil, target != source else {
      return
    }
    for child in children(source) {
      remove(child)
      let previous = entries[Int(target.index)].previous
      entries[Int(child.index)].parent = place.index
      entries[Int(child.index)].previous = previous
      entries[Int(child.index)].next = target.index
      if previous >= 0 {
        entries[Int(previous)].next = child.index
      } else {
        entries[Int(place.index)].firstChild = child.index
      }
      entries[Int(target.index)].previous = child.index
    }
  }
}
