import Model

/// Posts on GreaterWrong, the mirror of the forums: `main.post`, `.post-body`, `li.comment-item`.
package enum GreaterWrong: SiteProfile {
  package static let rule = "greaterwrong"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard tokens.contains("post-body"), tokens.contains("post-title") else { return false }
    guard let body = tree.first(class: "post-body") else { return false }
    return tree.hasClass(body, "body-text") && tree.first(class: "post-meta") != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.title = tree.words(tree.first(class: "post-title"))
    let meta = tree.first(class: "post-meta") ?? tree.root
    reading.authors = tree.all(class: "author", below: meta).compactMap { tree.byline($0) }
    reading.published = moment(tree, tree.first(class: "date", below: meta))
    reading.score = wholeNumber(in: tree.words(tree.first(class: "karma-value", below: meta))).map { Score($0) }
    if let tags = tree.first(class: "tags", below: meta) ?? tree.first(class: "tags") {
      reading.tags = tree.descendants(of: tags) { tree.tag($0) == .a }.compactMap { tree.words($0) }
    }
    reading.site = "GreaterWrong"
    reading.url = tree.canonicalURL ?? tree.metas("og:url").first
    let link = tree.first(class: "link-post-link") ?? tree.first(class: "link-post-domain")
    reading.linkTarget = link.flatMap { tree.attribute($0, "href") }
    reading.kind = reading.linkTarget == nil ? .post : .linkpost
    reading.body = tree.first(class: "post-body").map { [SitePart(tree, $0)] } ?? []
    reading.comments = CommentList(
      isComment: { tree.hasClass($0, "comment-item") }, fill: { fill(&$0, tree, $1, $2) }
    ).read(tree)
    return reading
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ own: OwnPart) {
    comment.id = tree.attribute(node, "id").map { $0.hasPrefix("comment-") ? String($0.dropFirst(8)) : $0 }
    let meta = own("comment-meta") ?? node
    comment.author = tree.byline(own("author"))
    comment.published = moment(tree, own("date"))
    comment.url = own("permalink").flatMap { tree.attribute($0, "href") }
    let votes = tree.all(class: "karma-value", below: meta).map { wholeNumber(in: tree.words($0)) }
    if let value = votes.first, let value { comment.score = Score(value, second: votes.count > 1 ? votes[1] : nil) }
    comment.isDeleted = tree.hasClass(node, "deleted-comment") || own("deleted-comment") != nil
    if !comment.isDeleted, let body = own("comment-body") { comment.content = [SitePart(tree, body)] }
  }

  /// `data-js-date` is in milliseconds since 1970.
  private static func moment(_ tree: HTMLTree, _ node: HTMLTree.Node?) -> PartialDate? {
    guard let node else { return nil }
    if let written = tree.attribute(node, "data-js-date"), let milliseconds = Int(written) {
      return PartialDate(unixSeconds: milliseconds / 1000)
    }
    return tree.words(node).flatMap { firstDate(in: $0) }
  }
}
