import Text

/// Finds what stands beside the lines of code and is none of it: their numbers, and a head with the language's name and
/// a button.
struct CodeGutter {
  private let tree: HTMLTree

  init(_ tree: HTMLTree) { self.tree = tree }

  private static let gutters: Set<String> = [
    "gutter", "lineno", "linenos", "linenumber", "line-number", "line-numbers", "linenumbers", "lnt", "ln", "hljs-ln-n",
    "hljs-ln-numbers", "rouge-gutter", "blob-num", "line-numbers-rows", "react-syntax-highlighter-line-number",
    "code__header", "code-header", "code-block-header", "code-toolbar", "toolbar",
  ]

  /// Whether an element holds numbers of lines by its name, or may not be selected with the code.
  func isGutter(_ node: HTMLTree.Node) -> Bool {
    guard tree.tag(node) != .text, tree.entries[Int(node.index)].content.isEmpty == false else { return false }
    if tree.classes(node).contains(where: Self.gutters.contains) { return true }
    guard let style = tree.attribute(node, "style")?.lowercased(), style.utf8.contains(UInt8(ascii: "u")) else {
      return false
    }
    return containsAny(of: ["user-select:none", "user-select: none"], style) && number(node) != nil
  }

  /// The elements of a block of code that count its lines: each the first of its line, from one number to the next.
  func numbers(in code: HTMLTree.Node) -> Set<HTMLTree.Node> {
    var found: [(node: HTMLTree.Node, number: Int)] = []
    var current = tree.firstChild(code)
    while let node = current {
      if tree.tag(node) != .text, tree.isFirst(node), tree.nextSibling(node) != nil, let number = number(node) {
        found.append((node, number))
        current = tree.next(skipping: node, within: code)
      } else {
        current = tree.next(after: node, within: code)
      }
    }
    guard found.count > 1, zip(found, found.dropFirst()).allSatisfy({ $0.number + 1 == $1.number }) else { return [] }
    return Set(found.map(\.node))
  }

  /// The words before the code that only name its language, as the class of the code does ("language-sh").
  func label(in block: HTMLTree.Node) -> HTMLTree.Node? {
    guard let code = tree.first(below: block, where: { tree.tag($0) == .code }) else { return nil }
    let language = tree.classes(code).lazy.compactMap { token in
      ["language-", "lang-"].first(where: token.hasPrefix).map { token.dropFirst($0.utf8.count).lowercased() }
    }.first
    guard let language, !language.isEmpty else { return nil }
    var current = tree.firstChild(block)
    while let node = current, node != code {
      if tree.tag(node) == .text, tree.hasText(node, shorterThan: 24), tree.text(node).lowercased() == language {
        return node
      }
      current = tree.next(after: node, within: block)
    }
    return nil
  }

  private func number(_ node: HTMLTree.Node) -> Int? {
    guard tree.hasText(node, shorterThan: 12) else { return nil }
    let text = tree.text(node)
    return text.utf8.count < 6 && text.utf8.allSatisfy(\.isDigit) ? Int(text) : nil
  }
}
