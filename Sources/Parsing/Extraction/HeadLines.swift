import Model
import Text

/// Finds the lines at the beginning of a text that say of the document what its head says already: its title, its
/// byline, its date.
struct HeadLines {
  let tree: HTMLTree
  let title: String?
  let authors: [String]
  /// What the head tells of the document in a sentence or two.
  var description: String?

  /// The elements of such lines before the first paragraph of some length.
  func nodes(in content: HTMLTree.Node, excluding: Set<HTMLTree.Node>) -> Set<HTMLTree.Node> {
    var found: Set<HTMLTree.Node> = []
    var lines = 0
    var current = tree.firstChild(content)
    while let node = current, lines < 12 {
      guard !excluding.contains(node), tree.tag(node).isBlock && isLine(node) || isLone(node) else {
        let isOut = excluding.contains(node) || tree.tag(node).isSilent
        // Words outside of every block begin the text.
        if tree.tag(node) == .text, tree.textRange(node).count >= 100 { break }
        current = isOut ? tree.next(skipping: node, within: content) : tree.next(after: node, within: content)
        continue
      }
      let text = tree.text(node)
      if isStandfirst(node, text) {
        found.insert(node)
      } else if text.utf8.count >= 100 {
        break
      } else if !text.isEmpty {
        lines += 1
        if saysHead(text) || isBeside(day: found, node, text), !isOfLetter(node) { found.insert(node) }
      }
      current = tree.next(skipping: node, within: content)
    }
    return found
  }

  /// Whether a heading only repeats what the head tells of the document.
  private func isStandfirst(_ node: HTMLTree.Node, _ text: String) -> Bool {
    guard let description, let level = tree.tag(node).headingLevel, level > 1, text.utf8.count >= 40 else {
      return false
    }
    let (told, own) = (folded(description), folded(text))
    return told.utf8.starts(with: own.utf8) || own.utf8.starts(with: told.utf8.prefix(60)) && told.utf8.count >= 60
  }

  /// Whether a moment or a link stands by itself between blocks.
  private func isLone(_ node: HTMLTree.Node) -> Bool {
    guard [.time, .a].contains(tree.tag(node)), let up = tree.parent(node), tree.tag(up).isBlock else { return false }
    return [tree.previousSibling(node), tree.nextSibling(node)].allSatisfy { beside in
      guard let beside else { return true }
      if tree.tag(beside) == .text { return tree.bytes[tree.textRange(beside)].allSatisfy(\.isBlank) }
      return tree.tag(beside).isBlock || tree.tag(beside) == .br
    }
  }

  /// Whether a block holds no other block.
  private func isLine(_ node: HTMLTree.Node) -> Bool { tree.first(below: node) { tree.tag($0).isBlock } == nil }

  /// Whether a line belongs to the head of a letter, which is part of it.
  private func isOfLetter(_ node: HTMLTree.Node) -> Bool {
    tree.parent(node).map { LetterHead.isHead($0, in: tree) } ?? false
  }

  /// Whether a line says behind the day who wrote, and as what: "Ada Example, Research Scientist".
  private func isBeside(day found: Set<HTMLTree.Node>, _ node: HTMLTree.Node, _ text: String) -> Bool {
    guard let before = tree.elementBefore(node), found.contains(before), isDate(tree.text(before)),
      text.utf8.last != UInt8(ascii: "."),
      let comma = text.firstIndex(of: ",")
    else { return false }
    return AuthorNames.isWrittenAsName(String(text[..<comma]))
  }

  private func saysHead(_ text: String) -> Bool {
    let plain = folded(text)
    if let title, plain == folded(title) { return true }
    // A way back to where the reader came from.
    if text.hasPrefix("←") { return true }
    if authors.contains(where: { folded($0) == plain }) { return true }
    if AuthorNames.opensByline(text) {
      let names = AuthorNames.split(text, site: nil)
      if !names.isEmpty, names.contains(where: authors.contains) || names.allSatisfy(AuthorNames.isWrittenAsName) {
        return true
      }
    }
    return isDate(text)
  }

  private static let dateWords: Set<String> = [
    "published", "updated", "posted", "on", "at", "by", "last", "modified", "date", "created", "first", "am", "pm",
    "gmt", "est", "edt", "pst", "pdt", "utc", "cet", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "min", "read", "minute", "minutes", "mins",
    "et", "bst",
  ]

  /// Whether a line is a date and words that go with one.
  private func isDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count < 100, let (_, first) = firstDate(in: bytes) else { return false }
    var rest = Array(bytes[..<first.lowerBound]) + [0x20] + Array(bytes[first.upperBound...])
    // A line may say when it was published and when it was changed.
    if let (_, second) = firstDate(in: rest) { rest.removeSubrange(second) }
    return words(in: rest, rest.indices).allSatisfy { word in
      rest[word].allSatisfy(\.isDigit)
        || Self.dateWords.contains(String(decoding: rest[word].map(\.lowered), as: UTF8.self))
        || rest[word].first?.isDigit ?? false
    }
  }
}
