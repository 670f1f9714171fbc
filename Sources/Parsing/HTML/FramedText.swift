import Text

/// Finds the text that a picture frames: LaTeXML draws boxes around paragraphs as SVG, and the paragraphs stand in its
/// `foreignObject` elements.
enum FramedText {
  /// Diagrams put the labels of their parts there too; few have as many words.
  private static let leastWords = 12

  /// The parts of a picture that are text, in their order; none of a diagram, whose words are labels.
  static func parts(of picture: HTMLTree.Node, in tree: HTMLTree) -> [HTMLTree.Node] {
    let parts = tree.descendants(of: picture, nested: false) { tree.tag($0) == .foreignObject }
    guard !parts.isEmpty else { return [] }
    let counts = parts.map { part in
      let text = Array(tree.text(part).utf8)
      return words(in: text).count
    }
    // A frame's heading has a part of its own, which is short.
    let framed = counts.filter { $0 >= leastWords }.reduce(0, +)
    return framed * 2 > counts.reduce(0, +) ? parts : []
  }

  /// Makes the paragraphs of all frames what they are to a reader: LaTeXML writes them as `span`, which SVG lets it.
  static func markParagraphs(of tree: HTMLTree, below top: HTMLTree.Node, class name: String) {
    guard tree.names.contains("class") else { return }
    for part in tree.descendants(of: top, nested: false, where: { tree.tag($0) == .foreignObject }) {
      for node in tree.descendants(of: part, where: { tree.tag($0) == .span && tree.hasClass($0, name) }) {
        tree.entries[Int(node.index)].tag = .p
      }
    }
  }
}
