import Model

/// A post on Mastodon with the answers to it, as the program's page shows them: the post in full (`detailed-status`), every
/// other one in a row (`status`), all at one depth.
///
/// What its author says next is the post's continuation. An answer to the row above it is not first in its thread, which is
/// all that the page tells of parents.
package enum Mastodon: SiteProfile {
  package static let rule = "mastodon"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("detailed-status") && tokens.contains("status__content") && post(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    reading.site = tree.metas("og:site_name").first
    reading.url = tree.canonicalURL
    // The post itself bears its moment in the reader's language only.
    reading.published = tree.metas("og:published_time").first.flatMap { PartialDate(iso: $0) }
    guard let post = post(tree) else { return reading }
    let author = author(tree, post, reading.url)
    reading.authors = author.map { [$0] } ?? []
    reading.score = wholeNumber(in: tree.words(tree.first(class: "detailed-status__favorites", below: post))).map {
      Score($0)
    }
    reading.body = content(tree, post)
    var rows = rows(tree)[...]
    while let row = rows.first, let author, self.author(tree, row, reading.url) == author {
      reading.body += content(tree, row)
      rows.removeFirst()
    }
    for row in rows {
      var comment = SiteComment(id: tree.attribute(row, "data-id"), parent: nil)
      let opensThread = tree.hasClass(row, "status--first-in-thread") || !tree.hasClass(row, "status--in-thread")
      if !opensThread, !reading.comments.isEmpty { comment.parent = reading.comments.count - 1 }
      comment.author = self.author(tree, row, reading.url)
      let time = tree.time(tree.first(below: row) { tree.tag($0) == .time })
      comment.published = time?.date
      comment.timestamp = time?.written
      let place = tree.first(class: "status__relative-time", below: row).flatMap { tree.attribute($0, "href") }
      comment.url = place.flatMap { absoluteURL($0, base: reading.url) }
      comment.content = content(tree, row)
      reading.comments.append(comment)
    }
    return reading
  }

  private static func post(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(class: "detailed-status").flatMap { tree.first(class: "status__content", below: $0) == nil ? nil : $0 }
  }

  /// The rows behind the post: those before it are what it answers.
  private static func rows(_ tree: HTMLTree) -> [HTMLTree.Node] {
    var isBehind = false
    return tree.descendants(of: tree.root) { node in
      if tree.hasClass(node, "detailed-status") { isBehind = true }
      return isBehind && tree.hasClass(node, "status") && tree.attributeRange(node, "data-id") != nil
    }
  }

  private static func content(_ tree: HTMLTree, _ node: HTMLTree.Node) -> [SitePart] {
    tree.first(class: "status__content", below: node).map { [SitePart(tree, $0)] } ?? []
  }

  /// The name that is shown, and the account's address: two accounts may have one name.
  private static func author(_ tree: HTMLTree, _ node: HTMLTree.Node, _ page: String?) -> Byline? {
    let shown =
      tree.first(class: "display-name__html", below: node) ?? tree.first(class: "display-name__account", below: node)
    guard let name = tree.words(shown) else { return nil }
    let link =
      tree.first(class: "status__display-name", below: node)
      ?? tree.first(class: "detailed-status__display-name", below: node)
    let place = link.flatMap { tree.attribute($0, "href") }
    return Byline(name: name, url: place.flatMap { absoluteURL($0, base: page) })
  }
}
