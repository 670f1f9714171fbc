import Model
import Text

/// Reads who wrote a message and when, from what stands around its words.
struct MessageReader {
  private let page: Page
  private var tree: HTMLTree { page.tree }

  init(_ page: Page) { self.page = page }

  private static let authorNames: Set<String> = [
    "username", "author", "user-name", "cAuthorPane_author", "bbp-author-name", "Username", "creator", "poster",
    "postauthor", "bigusername", "b-post__author", "fn", "names", "user", "ipsComment_author", "nickname",
  ]

  func author(of message: ThreadMessage) -> String? {
    for attribute in ["data-author", "data-username"] {
      if let name = tree.attribute(message.frame, attribute), AuthorNames.isName(name, site: nil) {
        return name
      }
    }
    for node in outside(message, where: isMarkedName).prefix(2) {
      let name = tree.attribute(node, "content") ?? tree.lines(node).first ?? ""
      if AuthorNames.isName(name, site: nil) { return name }
    }
    let isAuthor: (HTMLTree.Node) -> Bool = { node in
      tree.classes(node).contains(where: Self.authorNames.contains)
        || tree.attribute(node, "itemprop") == "author"
    }
    for node in outside(message, where: isAuthor).prefix(8) {
      // Beside the name stand the letter of a picture, a rank, a day of registration; the link is the name alone.
      let links = tree.descendants(of: node) { tree.tag($0) == .a }.map { tree.text($0) }
      let names = links.filter { $0.utf8.count > 1 } + tree.lines(node).prefix(2)
      if let name = names.first(where: { $0.utf8.count > 1 && AuthorNames.isName($0, site: nil) }) {
        return name
      }
    }
    return nil
  }

  /// `itemprop="name"` within a person or an author.
  private func isMarkedName(_ node: HTMLTree.Node) -> Bool {
    guard tree.attribute(node, "itemprop") == "name" else { return false }
    return tree.ancestor(of: node) { parent in
      ["author", "creator"].contains(tree.attribute(parent, "itemprop") ?? "")
        || (tree.attribute(parent, "itemtype") ?? "").hasSuffix("schema.org/Person")
    } != nil
  }

  func date(of message: ThreadMessage) -> PartialDate? {
    let times = outside(message) { tree.tag($0) == .time || tree.attribute($0, "itemprop") == "datePublished" }
    for node in times {
      let text = tree.attribute(node, "datetime") ?? tree.attribute(node, "content") ?? tree.text(node)
      if let date = firstDate(in: text), date.day != nil { return date }
    }
    // Registration dates stand beside names; the message's own stands under a name that speaks of dates.
    for node in outside(
      message, where: { page.chrome.names[$0].contains(.date) || tree.classes($0).contains("author") })
    {
      let text = tree.text(node)
      if text.utf8.count < 200, let date = firstDate(in: text), date.day != nil { return date }
    }
    for node in outside(message, where: { tree.attributeRange($0, "title") != nil }) {
      if let date = tree.attribute(node, "title").flatMap({ firstDate(in: $0) }), date.day != nil { return date }
    }
    return nil
  }

  /// What stands within the words of a message and is none of them.
  func besides(_ message: ThreadMessage) -> Set<HTMLTree.Node> {
    Set(
      tree.descendants(of: message.words, nested: false) { node in
        guard tree.tag(node) != .text else { return false }
        if tree.tag(node) == .form || tree.tag(node) == .nav { return true }
        return tree.classes(node).contains { name in
          name.contains("ignature") || name.contains("expandLink") || name.contains("lastEdit") || name == "post-menu"
        } || page.chrome.names[node].contains(.hidden)
      })
  }

  private func outside(_ message: ThreadMessage, where test: (HTMLTree.Node) -> Bool) -> [HTMLTree.Node] {
    var found: [HTMLTree.Node] = []
    var current = tree.firstChild(message.frame)
    while let node = current {
      if node == message.words {
        current = tree.next(skipping: node, within: message.frame)
        continue
      }
      if tree.tag(node) != .text, test(node) { found.append(node) }
      current = tree.next(after: node, within: message.frame)
    }
    return found
  }
}
