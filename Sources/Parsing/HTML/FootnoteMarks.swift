import Text

/// Finds the marks that call footnotes, and the notes they call, where markup says little: a bare figure set high.
///
/// A bare figure glued to the word before it would falsify the text, so it is left out and its place kept as a link. A
/// mark in brackets (`[1]`) stays, and is an ordinary link, but where a word processor wrote it, whose notes only their own
/// marks tell from paragraphs.
struct FootnoteMarks {
  /// Marks that are left out, each with the anchor of its note.
  private(set) var marks: [HTMLTree.Node: String] = [:]
  /// The figures with which notes begin; they are left out too.
  private(set) var labels: Set<HTMLTree.Node> = []
  /// The blocks that are notes, each with its anchor.
  private(set) var notes: [HTMLTree.Node: String] = [:]
  /// The contents of notes that stand hidden within their marks, in reading order.
  private(set) var hidden: [(anchor: String, content: HTMLTree.Node)] = []

  private let tree: HTMLTree

  init(_ tree: HTMLTree, below top: HTMLTree.Node) {
    self.tree = tree
    var inline: [(node: HTMLTree.Node, figure: String)] = []
    var leading: [(node: HTMLTree.Node, figure: String, block: HTMLTree.Node)] = []
    var current = tree.firstChild(top)
    while let node = current {
      guard let figure = figure(of: node) else {
        if tree.tag(node) == .aside { readAside(node) }
        current = tree.next(after: node, within: top)
        continue
      }
      if let content = hiddenContent(of: node) {
        marks[node] = figure
        hidden.append((figure, content))
      } else if let block = blockBegun(by: node, within: top) {
        leading.append((node, figure, block))
      } else if tree.tag(node) == .sup || tree.tag(node) == .a {
        inline.append((node, figure))
      }
      current = tree.next(skipping: node, within: top)
    }
    let called = Dictionary(inline.map { ($0.figure, linkedNote($0.node)) }) { first, _ in first }
    for (node, figure, block) in leading {
      guard let anchor = called[figure] else { continue }
      labels.insert(node)
      notes[block] = place(node) ?? anchor ?? figure
    }
    let linked = inline.compactMap { mark in linkedNote(mark.node).map { (mark.node, $0) } }
    for (node, anchor) in linked { marks[node] = anchor }
    // A figure without a link may be an exponent: it is a mark where the page's notes have no links at all, and call it once.
    guard linked.isEmpty else { return }
    let known = Set(notes.values)
    for (figure, calls) in Dictionary(grouping: inline, by: \.figure) where calls.count == 1 {
      if let anchor = known.contains(figure) ? figure : numberedNote(figure) { marks[calls[0].node] = anchor }
    }
  }

  /// The figure or sign of an element that holds nothing else, without brackets.
  private func figure(of node: HTMLTree.Node) -> String? {
    switch tree.tag(node) {
    case .sup, .strong, .b, .span: break
    case .a where leadsToNote(node): break
    default: return nil
    }
    guard beginsWithFigure(node) else { return nil }
    if tree.tag(node) == .span, !namesFootnote(node) { return nil }
    let text = tree.tag(node) == .span ? ownText(node) : tree.hasText(node, shorterThan: 24) ? tree.text(node) : ""
    let isFigure = (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
    return isFigure || ["*", "†", "‡", "§", "**"].contains(text) ? text : bracketedFigure(text, node)
  }

  /// The figure of a mark as word processors export it: in brackets, its link leading to `_ftn1` or back to `_ftnref1`.
  private func bracketedFigure(_ text: String, _ node: HTMLTree.Node) -> String? {
    guard text.hasPrefix("["), text.hasSuffix("]"), (3...5).contains(text.utf8.count) else { return nil }
    let figure = text.dropFirst().dropLast()
    let link = tree.tag(node) == .a ? node : tree.first(below: node) { tree.tag($0) == .a }
    guard figure.utf8.allSatisfy(\.isDigit), let target = link.flatMap({ tree.attribute($0, "href") }),
      let fragment = target.split(separator: "#", omittingEmptySubsequences: false).dropFirst().last
    else { return nil }
    return fragment.hasPrefix("_ftn") || fragment.hasPrefix("ftnt") || fragment.hasPrefix("cite_note")
      ? String(figure) : nil
  }

  /// Whether a link's target is named as a note or as the place that calls one (`#Footnote_1`, `#ftnref2`).
  private func leadsToNote(_ node: HTMLTree.Node) -> Bool {
    guard let range = tree.attributeRange(node, "href"), tree.bytes[range].first == UInt8(ascii: "#") else {
      return false
    }
    let target = String(decoding: tree.bytes[range.dropFirst()], as: UTF8.self)
    return containsAny(of: ["note", "fn", "ftn"], target) && target.utf8.contains { $0.isDigit }
  }

  /// The name under which links lead to an element.
  private func place(_ node: HTMLTree.Node) -> String? {
    tree.tag(node) == .a ? tree.attribute(node, "name") ?? tree.attribute(node, "id") : nil
  }

  /// A quick look: nearly all elements that are asked begin with a letter.
  private func beginsWithFigure(_ node: HTMLTree.Node) -> Bool {
    var current = tree.firstChild(node)
    while let inner = current, tree.tag(inner) != .text { current = tree.firstChild(inner) }
    guard let text = current, let first = tree.bytes[tree.textRange(text)].first(where: { !$0.isBlank }) else {
      return false
    }
    return first.isDigit || first == UInt8(ascii: "*") || first == UInt8(ascii: "[") || first >= 0xC2
  }

  private func ownText(_ node: HTMLTree.Node) -> String {
    var text: [UInt8] = []
    for child in tree.children(node) where tree.tag(child) == .text {
      appendFoldingBlanks(tree.bytes, tree.textRange(child), to: &text)
    }
    return String(decoding: text, as: UTF8.self).trimmingBlanks
  }

  private func namesFootnote(_ node: HTMLTree.Node) -> Bool {
    tree.classes(node).contains { containsAny(of: ["footnote", "sidenote", "noteref", "fnref"], $0) }
  }

  /// The note within a mark, which a style hides until a reader points at it.
  private func hiddenContent(of node: HTMLTree.Node) -> HTMLTree.Node? {
    guard tree.tag(node) == .span else { return nil }
    return tree.children(node).first { child in
      tree.tag(child) != .text
        && containsAny(of: ["display:none", "display: none"], tree.attribute(child, "style") ?? "")
    }
  }

  /// The paragraph that an element is the first thing in.
  private func blockBegun(by node: HTMLTree.Node, within top: HTMLTree.Node) -> HTMLTree.Node? {
    var current = node
    while true {
      guard tree.isFirst(current), let up = tree.parent(current), up != top else { return nil }
      if tree.tag(up).isBlock { return [.p, .li, .div, .dd].contains(tree.tag(up)) ? up : nil }
      current = up
    }
  }

  /// What the link in or around a mark leads to on the same page.
  private func linkedNote(_ node: HTMLTree.Node) -> String? {
    let link =
      tree.tag(node) == .a
      ? node
      : tree.first(below: node) { tree.tag($0) == .a } ?? tree.parent(node).flatMap { tree.tag($0) == .a ? $0 : nil }
    guard let target = link.flatMap({ tree.attribute($0, "href") }), target.hasPrefix("#") else { return nil }
    return String(target.dropFirst())
  }

  /// The element whose identifier says that it is the note of a figure.
  private func numberedNote(_ figure: String) -> String? {
    ["footnote-", "fn-", "fn", "fn:", "footnote", "note-", "endnote-", "_ftn"].map { $0 + figure }.first {
      tree.hasIdentifier($0)
    }
  }

  /// A note in the margin: an aside that holds a list which begins with the mark's figure.
  private mutating func readAside(_ aside: HTMLTree.Node) {
    guard let list = FootnoteMarks.marginNotes(aside, in: tree),
      let start = tree.attribute(list, "start").flatMap({ Int($0) })
    else { return }
    for (place, item) in tree.children(list).filter({ tree.tag($0) == .li }).enumerated() {
      notes[item] = String(start + place)
    }
  }

  /// The list of an aside that holds nothing else, numbered to fit the marks of the text beside it.
  static func marginNotes(_ aside: HTMLTree.Node, in tree: HTMLTree) -> HTMLTree.Node? {
    let children = tree.children(aside).filter { tree.tag($0) != .text }
    guard children.count == 1, tree.tag(children[0]) == .ol, tree.attributeRange(children[0], "start") != nil else {
      return nil
    }
    return children[0]
  }
}
