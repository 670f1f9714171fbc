import Text

/// What the class and the identifier of an element say of its part of the page.
package struct PartMarks: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Navigation, sharing, advertising, related pages … whatever is on a page besides its text.
  package static let chrome = PartMarks(rawValue: 1 << 0)
  /// The element holds the text, whatever else it is called.
  package static let text = PartMarks(rawValue: 1 << 1)
  package static let comment = PartMarks(rawValue: 1 << 2)
  package static let author = PartMarks(rawValue: 1 << 3)
  package static let date = PartMarks(rawValue: 1 << 4)
  /// The element is not shown.
  package static let hidden = PartMarks(rawValue: 1 << 5)
  /// Names of the element of an article's text, the surest first.
  package static let body = [PartMarks(rawValue: 1 << 8), PartMarks(rawValue: 1 << 9), PartMarks(rawValue: 1 << 10)]
}

/// The marks of all elements of a page, read once.
package struct ElementNames: Sendable {
  private var marks: [PartMarks]

  package init(_ tree: HTMLTree) {
    marks = Array(repeating: [], count: tree.entries.count)
    for index in tree.entries.indices where tree.entries[index].tag != .text && !tree.entries[index].content.isEmpty {
      let node = HTMLTree.Node(index: Int32(index))
      var found: PartMarks = isHidden(node, in: tree) ? .hidden : []
      for name in ["class", "id"] {
        guard let range = tree.attributeRange(node, name) else { continue }
        NamePatterns.collect(tree.bytes, range, into: &found)
      }
      marks[index] = found
    }
  }

  package subscript(_ node: HTMLTree.Node) -> PartMarks { marks[Int(node.index)] }
}

/// Whether an element says that it is not shown.
private func isHidden(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
  if tree.attributeRange(node, "hidden") != nil { return true }
  if tree.attribute(node, "aria-hidden") == "true", tree.tag(node) != .span { return true }
  guard let style = tree.attributeRange(node, "style") else { return false }
  let bytes = tree.bytes[style].filter { $0 != 0x20 }.map(\.lowered)
  return find("display:none", in: bytes, from: 0, limit: bytes.count) != nil
    || find("visibility:hidden", in: bytes, from: 0, limit: bytes.count) != nil
}
