import Model

/// A post of a Substack publication: `.available-content .body`, comments with their answers in `.comment-list`; or the
/// note of a permalink, `.feedPermalinkUnit-…`, apart from the feed around it.
package enum Substack: SiteProfile {
  package static let rule = "substack"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("available-content") && body(tree) != nil
      || tokens.contains("feedPermalinkUnit") && note(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .post
    reading.title = tree.words(tree.first(class: "post-title"))
    reading.site = tree.metas("og:site_name").first ?? tree.words(tree.first(class: "navbar-title-link"))
    reading.url = tree.canonicalURL ?? tree.metas("og:url").first
    if body(tree) == nil, let (unit, words) = note(tree) {
      reading.authors = tree.byline(author(of: unit, tree)).map { [$0] } ?? []
      reading.body = [SitePart(tree, words)]
    }
    if let body = body(tree) {
      for node in tree.descendants(of: body, nested: false, where: { isOffer(tree, $0) }) { tree.remove(node) }
      reading.body = [SitePart(tree, body)]
    }
    reading.comments = CommentList(
      isComment: { tree.hasClass($0, "comment") && tree.first(class: "comment-body", below: $0) != nil },
      fill: { fill(&$0, tree, $1, $2) }
    ).read(tree)
    return reading
  }

  private static func body(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(class: "available-content").flatMap { tree.first(class: "body", below: $0) }
  }

  /// The unit of a note and its words.
  private static func note(_ tree: HTMLTree) -> (unit: HTMLTree.Node, words: HTMLTree.Node)? {
    let unit = tree.first(below: tree.root) { node in
      tree.classes(node).contains { $0.hasPrefix("feedPermalinkUnit") }
    }
    guard let unit, let words = tree.first(class: "ProseMirror", below: unit) else { return nil }
    return (unit, words)
  }

  /// The link to the writer's page that has a name and not only a picture.
  private static func author(of unit: HTMLTree.Node, _ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: unit) { node in
      tree.tag(node) == .a && (tree.attribute(node, "href") ?? "").contains("/@") && !tree.text(node).isEmpty
    }
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ own: OwnPart) {
    let isAnswer: (HTMLTree.Node) -> Bool = { tree.hasClass($0, "comment") }
    let anchor = tree.first(below: node, outside: isAnswer) { tree.attribute($0, "id", contains: "comment-") }
    let id = tree.attribute(node, "id") ?? anchor.flatMap { tree.attribute($0, "id") }
    comment.id = id.flatMap { $0.split(separator: "-").last.map(String.init) }
    comment.author = tree.byline(own("profile-name") ?? own("comment-author") ?? own("comment-meta"))
    let time = tree.first(below: node, outside: isAnswer) { tree.tag($0) == .time }
    comment.published =
      tree.time(time)?.date
      ?? (own("comment-timestamp") ?? own("comment-date")).flatMap { place in
        (tree.attribute(place, "title") ?? tree.words(place)).flatMap { firstDate(in: $0) }
      }
    comment.score = wholeNumber(in: tree.words(own("like-count") ?? own("comment-likes"))).map { Score($0) }
    if let body = own("comment-body") { comment.content = [SitePart(tree, body)] }
  }

  /// The publication's own offers within the text: buttons, subscription boxes.
  private static func isOffer(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.classes(node).contains {
      $0.hasPrefix("subscription-widget") || $0 == "button-wrapper" || $0 == "subscribe-widget"
    }
  }
}
