import Model
import Text

/// A saved conversation with a language model, known by elements that say whose turn they are.
///
/// Questions and answers are the text, in their order, each below the words by which the page tells who speaks. They have
/// no author: whoever asked is not named on the page, and a program's words are no person's.
package enum Conversation: SiteProfile {
  package static let rule = "conversation"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard
      tree.names.contains("data-message-author-role") || tree.names.contains("user-query")
        || tokens.contains("font-claude-response") || tokens.contains("font-claude-message")
    else { return false }
    let speakers = Set(turns(tree).compactMap { speaker(of: $0, tree) })
    return speakers.count == 2
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .page
    reading.url = tree.canonicalURL
    let turns = turns(tree)
    let all = Set(turns)
    for turn in turns {
      if let heading = heading(of: turn, among: all, tree) { reading.body.append(SitePart(tree, heading)) }
      removeCounts(below: turn, tree)
      reading.body.append(SitePart(tree, turn))
    }
    return reading
  }

  private enum Speaker { case reader, model }

  /// Whose turn an element is, by the marks of ChatGPT, Claude and Gemini; what a tool or the program's owner told the
  /// model is nobody's.
  private static func speaker(of node: HTMLTree.Node, _ tree: HTMLTree) -> Speaker? {
    switch tree.tag(node) {
    case .text: return nil
    case .other:
      let name = tree.name(node)
      if name == "user-query" { return .reader }
      if name == "model-response" { return .model }
    default: break
    }
    switch tree.attribute(node, "data-message-author-role") ?? tree.attribute(node, "data-testid") {
    case "user", "user-message": return .reader
    case "assistant": return .model
    default: break
    }
    return tree.hasClass(node, "font-claude-response") || tree.hasClass(node, "font-claude-message") ? .model : nil
  }

  private static func turns(_ tree: HTMLTree) -> [HTMLTree.Node] {
    tree.descendants(of: tree.root, nested: false) { speaker(of: $0, tree) != nil }
  }

  /// The heading that says who speaks to those who listen to the page, in an element that holds no other turn.
  private static func heading(of turn: HTMLTree.Node, among turns: Set<HTMLTree.Node>, _ tree: HTMLTree)
    -> HTMLTree.Node?
  {
    var around = turn
    while let up = tree.parent(around), up != tree.root {
      guard tree.first(below: up, where: { $0 != turn && turns.contains($0) }) == nil else { return nil }
      let heading = tree.first(below: up, outside: { $0 == turn }) { node in
        tree.tag(node).headingLevel != nil && tree.hasClass(node, "sr-only")
      }
      if let heading { return heading }
      around = up
    }
    return nil
  }

  /// A source that an answer names bears how many more there are ("+2"), which would run into its name.
  private static func removeCounts(below turn: HTMLTree.Node, _ tree: HTMLTree) {
    let sources = tree.descendants(of: turn, nested: false) { tree.attribute($0, "data-testid", contains: "citation") }
    for source in sources {
      let counts = tree.descendants(of: source, nested: false) { node in
        guard tree.tag(node) == .span else { return false }
        let text = tree.text(node).utf8
        return text.first == UInt8(ascii: "+") && text.count > 1 && text.dropFirst().allSatisfy(\.isDigit)
      }
      for count in counts { tree.remove(count) }
    }
  }
}
