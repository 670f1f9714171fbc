import Model

/// LessWrong as it was until 2017, and other sites on the same fork of Reddit's code: things with ids `thingrow_t3_…`
/// (posts) and `thingrow_t1_…` (comments).
package enum OldLessWrong: SiteProfile {
  package static let rule = "old-lesswrong"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("thingrow") && post(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .post
    guard let post = post(tree) else { return reading }
    let heading = tree.first(below: post) { tree.tag($0) == .h1 }
    reading.title = tree.words(heading)
    if let meta = tree.first(class: "meta", below: post) {
      let author = tree.first(below: meta) { tree.attribute($0, "href", contains: "/user/") }
      reading.authors = tree.byline(author).map { [$0] } ?? []
      reading.published = tree.words(tree.first(class: "date", below: meta)).flatMap { firstDate(in: $0) }
      reading.score = wholeNumber(in: tree.words(tree.first(class: "votes", below: meta))).map { Score($0) }
    }
    reading.site = "LessWrong"
    reading.url = tree.canonicalURL ?? address(tree)
    if let tags = tree.first(class: "tags", below: post) {
      reading.tags = tree.descendants(of: tags) { tree.tag($0) == .a }.compactMap { tree.words($0) }
    }
    let body = tree.first(class: "content", below: post).flatMap { tree.first(class: "md", below: $0) ?? $0 }
    reading.body = body.map { [SitePart(tree, $0)] } ?? []
    reading.comments = CommentList(
      isComment: { isThing($0, "t1", tree) }, fill: { fill(&$0, tree, $1, $2) }
    ).read(tree)
    return reading
  }

  private static func post(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { isThing($0, "t3", tree) }
  }

  private static func isThing(_ node: HTMLTree.Node, _ kind: String, _ tree: HTMLTree) -> Bool {
    tree.attribute(node, "id", contains: "thingrow_\(kind)_")
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ own: OwnPart) {
    let id = tree.attribute(node, "id").map { String($0.dropFirst("thingrow_t1_".count)) }
    comment.id = id
    // The first head is that of the folded comment, with the same words.
    comment.author = own("comment-author").flatMap { head in
      tree.byline(tree.first(below: head) { tree.attribute($0, "href", contains: "/user/") })
    }
    if let date = own("comment-date") {
      comment.published =
        tree.attribute(date, "time").flatMap { Int($0) }.flatMap { PartialDate(unixSeconds: $0) }
        ?? tree.words(date).flatMap { firstDate(in: $0) }
    }
    let isAnswer: (HTMLTree.Node) -> Bool = { isThing($0, "t1", tree) }
    let edited = tree.first(below: node, outside: isAnswer) { tree.tag($0) == .em && tree.hasClass($0, "edited") }
    comment.wasEdited = edited != nil
    let votes = tree.first(below: node, outside: isAnswer) { tree.attribute($0, "id", contains: "score_t1_") }
    comment.score = wholeNumber(in: tree.words(votes ?? own("votes"))).map { Score($0) }
    comment.url = id.flatMap { id in tree.element(id: "permalink_t1_\(id)").flatMap { tree.attribute($0, "href") } }
    let body = own("comment-content").flatMap { tree.first(class: "md", below: $0) ?? $0 }
    comment.isDeleted = comment.author == nil && ["[deleted]", "deleted", nil].contains(tree.words(body))
    if let body { comment.content = [SitePart(tree, body)] }
  }

  /// The feed's address is the post's with `.rss` at its end.
  private static func address(_ tree: HTMLTree) -> String? {
    let feed = tree.first(below: tree.root) {
      tree.tag($0) == .link && tree.attribute($0, "type") == "application/rss+xml"
        && tree.attribute($0, "href", contains: "/lw/")
    }
    guard let feed, let address = tree.attribute(feed, "href") else { return nil }
    return address.hasSuffix(".rss") ? String(address.dropLast(4)) : address
  }
}
