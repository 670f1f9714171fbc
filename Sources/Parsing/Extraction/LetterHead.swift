import Text

/// The lines with which a page that publishes letters begins one: "From: …", "To: …", "Subject: …". Sites set them apart
/// from the letter's words, to which they belong.
enum LetterHead {
  private static let fields: [StaticString] = ["from", "to", "cc", "subject", "date", "sent", "reply-to"]

  /// The head that stands directly before an element; nothing when something else stands there.
  static func before(_ content: HTMLTree.Node, in tree: HTMLTree) -> HTMLTree.Node? {
    var node = content
    for _ in 0..<2 {
      var beside = tree.previousSibling(node)
      while let other = beside {
        if !tree.tag(other).isSilent, !tree.text(other).isEmpty { return isHead(other, in: tree) ? other : nil }
        beside = tree.previousSibling(other)
      }
      guard let up = tree.parent(node), tree.tag(up) != .body else { return nil }
      node = up
    }
    return nil
  }

  /// Whether an element holds nothing but two fields or more.
  static func isHead(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
    guard tree.tag(node).isBlock, tree.hasText(node, shorterThan: 600) else { return false }
    let blocks = tree.descendants(of: node, nested: false) { below in
      tree.tag(below).isBlock && tree.first(below: below) { tree.tag($0).isBlock } == nil
    }
    return blocks.count > 1 && blocks.allSatisfy { isField(tree.text($0)) }
  }

  private static func isField(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = text.utf8[..<colon].map(\.lowered)
    return fields.contains { field in field.withUTF8Buffer { name.elementsEqual($0) } }
  }
}
