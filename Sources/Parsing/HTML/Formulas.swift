import Text

/// Finds the TeX of formulas: the source that their markup carries beside the drawing, or what the drawing says.
struct Formulas {
  let tree: HTMLTree

  /// A formula as TeX without its dollar signs.
  struct Formula {
    var tex: String
    /// Whether it stands on a line of its own.
    var isDisplayed: Bool
  }

  /// Whether an element is a formula by its class (KaTeX, MathJax 2).
  func isMarked(_ node: HTMLTree.Node) -> Bool {
    guard let range = tree.attributeRange(node, "class") else { return false }
    // Nearly every element is asked; few classes begin as these do.
    let mayBe = range.contains { place in
      let first = place == range.lowerBound || tree.bytes[place - 1].isBlank
      return first && [UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "M")].contains(tree.bytes[place])
    }
    return mayBe && tree.classes(node).contains(where: Self.names.contains)
  }

  private static let names: Set<String> = [
    "katex", "katex-display", "mjx-chtml", "MathJax", "MathJax_Preview", "MathJax_SVG", "MathJax_CHTML",
  ]

  /// The formula of an element that is one; nothing for a preview that the formula itself follows.
  func formula(_ node: HTMLTree.Node) -> Formula? {
    switch tree.tag(node) {
    case .script:
      guard let type = tree.attribute(node, "type"), type.hasPrefix("math/") else { return nil }
      return Formula(tex: source(node), isDisplayed: type.contains("display"))
    case .dMath: return Formula(tex: source(node), isDisplayed: tree.attributeRange(node, "block") != nil)
    default:
      if tree.hasClass(node, "MathJax_Preview") { return nil }
      guard let tex = carriedTeX(node) ?? drawnTeX(node) else { return nil }
      return Formula(tex: tex, isDisplayed: isDisplayed(node))
    }
  }

  /// Whether a part of a formula's element only parts it from the text around it.
  func isBlank(_ part: HTMLTree.Node?) -> Bool {
    guard let part else { return false }
    let range = tree.textRange(part)
    return !range.isEmpty && tree.bytes[range].allSatisfy(\.isBlank)
  }

  private func source(_ node: HTMLTree.Node) -> String {
    String(decoding: tree.rawText(node), as: UTF8.self).trimmingBlanks
  }

  private func isDisplayed(_ node: HTMLTree.Node) -> Bool {
    let display = tree.attribute(node, "display")
    if display == "block" || display == "true" || tree.hasClass(node, "katex-display") { return true }
    let inner = tree.first(below: node) { tree.tag($0) == .math }
    return inner.flatMap { tree.attribute($0, "display") } == "block"
  }

  /// The TeX that a formula's markup carries beside its drawing.
  private func carriedTeX(_ node: HTMLTree.Node) -> String? {
    let annotation = tree.first(below: node) {
      tree.tag($0) == .annotation && (tree.attribute($0, "encoding") ?? "").lowercased().contains("tex")
    }
    if let annotation { return nonempty(source(annotation)) }
    let inner = tree.first(below: node) {
      [Tag.math, .mjxMath].contains(tree.tag($0)) || tree.hasClass($0, "mjx-math")
    }
    for place in [node, inner].compactMap(\.self) {
      for name in ["alttext", "data-latex", "data-tex", "data-math"] {
        if let tex = tree.attribute(place, name).flatMap(nonempty) { return tex }
      }
      // MathJax 2 writes the source as the label for readers that do not see.
      if tree.hasClass(place, "mjx-math"), let tex = tree.attribute(place, "aria-label").flatMap(nonempty) {
        return tex
      }
    }
    return nil
  }

  /// The TeX of what is drawn: MathML where there is some, MathJax's own elements otherwise.
  private func drawnTeX(_ node: HTMLTree.Node) -> String? {
    // MathJax 2 keeps the source in a script beside its drawing.
    if let next = tree.nextSibling(node), tree.tag(next) == .script,
      tree.attribute(next, "type")?.hasPrefix("math/") ?? false
    {
      return nil
    }
    let math = tree.tag(node) == .math ? node : tree.first(below: node) { tree.tag($0) == .math }
    return MathML.tex(of: math ?? node, in: tree)
  }

  private func nonempty(_ text: String) -> String? {
    let text = text.trimmingBlanks
    return text.isEmpty ? nil : text
  }

  /// The TeX that a picture of a formula gives as its description.
  func pictured(_ image: HTMLTree.Node) -> String? {
    guard let text = tree.attribute(image, "alt")?.trimmingBlanks, !text.isEmpty else { return nil }
    let isMarked = ["latex", "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display", "tex"].contains {
      tree.hasClass(image, $0)
    }
    return isMarked || looksLikeTeX(text) ? text : nil
  }

  /// A command followed by letters, and what groups or raises in formulas.
  private func looksLikeTeX(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let commands = bytes.indices.dropLast().count { bytes[$0] == UInt8(ascii: "\\") && bytes[$0 + 1].isLetter }
    return commands > 0 && bytes.contains { "{}^_".utf8.contains($0) }
  }
}
