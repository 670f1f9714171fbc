import Model

/// A page of a wiki that runs on MediaWiki: `#mw-content-text`, without the boxes that editors put around the text.
package enum MediaWiki: SiteProfile {
  package static let rule = "mediawiki"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    (tokens.contains("mw-content-text") || tokens.contains("bodyContent")) && content(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .page
    reading.title = tree.words(tree.element(id: "firstHeading"))
    reading.url = tree.canonicalURL
    reading.site = site(tree, title: reading.title)
    if let content = content(tree) {
      for node in tree.descendants(of: content, nested: false, where: { isBox(tree, $0) }) { tree.remove(node) }
      reading.body = [SitePart(tree, content)]
    }
    return reading
  }

  private static func content(_ tree: HTMLTree) -> HTMLTree.Node? {
    guard let node = tree.element(id: "mw-content-text") else { return nil }
    return tree.first(class: "mw-parser-output", below: node) ?? node
  }

  /// The page's title is "Subject - Site", the second part the wiki's name.
  private static func site(_ tree: HTMLTree, title: String?) -> String? {
    let whole =
      tree.words(tree.first(class: "printfooter")) == nil
      ? nil : tree.first(below: tree.root) { tree.tag($0) == .title }
    guard let whole, let title else { return nil }
    let text = String(decoding: tree.rawText(whole), as: UTF8.self).trimmingBlanks
    for separator in [" - ", " — ", " – "] where text.hasPrefix(title + separator) {
      return String(text.dropFirst(title.count + separator.count))
    }
    return nil
  }

  /// Boxes for the reader of the site: links to sister projects, notices, contents, edit links, navigation.
  private static func isBox(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    if tree.attribute(node, "id") == "toc" || tree.attribute(node, "role") == "navigation" { return true }
    return tree.classes(node).contains { token in
      [
        "noprint", "notice", "ambox", "mbox-small", "metadata", "navbox", "toc", "mw-editsection", "editsection",
        "printfooter", "catlinks", "hatnote", "mw-empty-elt", "sistersitebox", "stub", "vertical-navbox",
        "mw-jump-link", "infobox", "mw-cite-backlink",
      ].contains(token)
    }
  }
}
