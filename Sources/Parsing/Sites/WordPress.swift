import Model

/// Comments as WordPress themes write them (`#comments li.comment`, also Disqus' copy for readers without script).
///
/// The post itself is left to general extraction, since themes differ; the comments are taken out of its way.
package enum WordPress: SiteProfile {
  package static let rule = "wordpress"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard tokens.contains("comment-author") || tokens.contains("dsq") || tokens.contains("comment-content")
    else {
      return false
    }
    return tree.first(below: tree.root) { isComment(tree, $0) } != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.comments = CommentList(isComment: { isComment(tree, $0) }, fill: { fill(&$0, tree, $1, $2) }).read(tree)
    nestByDepth(&reading.comments, tree)
    if let body = tree.all(class: "entry-content").first(where: { node in
      tree.ancestor(of: node) { tree.hasClass($0, "hentry") || tree.hasClass($0, "post") } != nil
    }), tree.all(class: "entry-content").count == 1 {
      reading.kind = .post
      let heading = tree.first(class: "entry-title")
      reading.title = tree.words(heading)
      let vcard = tree.first(below: tree.root) {
        tree.hasClass($0, "vcard") && tree.hasClass($0, "author") && !isInComment(tree, $0)
      }
      if let vcard { reading.authors = [tree.byline(tree.first(class: "fn", below: vcard) ?? vcard)].compactMap { $0 } }
      let date = tree.first(class: "entry-date")
      reading.published = tree.time(date)?.date ?? tree.words(date).flatMap { firstDate(in: $0) }
      reading.tags = tags(tree, of: body)
      reading.site = siteName(tree)
      for node in tree.descendants(of: body, nested: false, where: { isTool(tree, $0) }) { tree.remove(node) }
      reading.body = [SitePart(tree, body)]
    }
    reading.leavesBodyOpen = reading.body.isEmpty
    for id in ["comments", "disqus_thread", "respond"] {
      if let node = tree.element(id: id), tree.tag(node) != .a { tree.remove(node) }
    }
    return reading
  }

  /// The tags around the post's text; those of other posts stand elsewhere.
  private static func tags(_ tree: HTMLTree, of body: HTMLTree.Node) -> [String] {
    let entry = tree.ancestor(of: body) { tree.hasClass($0, "hentry") || tree.hasClass($0, "post") }
    guard let entry else { return [] }
    let isTag: (HTMLTree.Node) -> Bool = { node in
      tree.tag(node) == .a && (tree.attribute(node, "rel") ?? "").split(separator: " ").contains("tag")
    }
    var found: [String] = []
    for node in tree.descendants(of: entry, where: isTag) where !isInComment(tree, node) {
      // Categories bear the same mark on many themes, and are the site's shelves.
      if tree.attribute(node, "href", contains: "/category/") { continue }
      if let name = tree.words(node), !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The name that the theme writes at the head of every page.
  private static func siteName(_ tree: HTMLTree) -> String? {
    for token in ["site-title", "blog-title"] {
      if let name = tree.words(tree.first(class: token)), name.utf8.count <= 60 { return name }
    }
    return nil
  }

  private static func isComment(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    guard tree.tag(node) == .li || tree.tag(node) == .div || tree.tag(node) == .article else { return false }
    guard tree.hasClass(node, "comment"), tree.attribute(node, "id", contains: "comment-") else { return false }
    return true
  }

  private static func isInComment(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.ancestor(of: node) { isComment(tree, $0) } != nil
  }

  /// What plugins put into the text: share buttons, related posts, ratings.
  private static func isTool(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.classes(node).contains {
      $0.hasPrefix("sharedaddy") || $0.hasPrefix("jp-relatedposts") || $0.hasPrefix("gdsr") || $0 == "wpcnt"
        || $0.hasPrefix("addtoany") || $0 == "post-ratings" || $0 == "yarpp-related"
    }
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ own: OwnPart) {
    let id = tree.attribute(node, "id") ?? ""
    comment.id = id.split(separator: "-").last.map(String.init)
    if let name = own("fn") {
      comment.author = tree.byline(name)
    } else {
      let isOther: (HTMLTree.Node) -> Bool = { isComment(tree, $0) }
      comment.author = tree.byline(
        tree.first(below: node, outside: isOther) { tree.attribute($0, "id", contains: "dsq-author-user") }
          ?? tree.first(below: node, outside: isOther) { tree.tag($0) == .cite })
    }
    let isOther: (HTMLTree.Node) -> Bool = { isComment(tree, $0) }
    let time = tree.first(below: node, outside: isOther) { tree.tag($0) == .time }
    comment.published =
      tree.time(time)?.date
      ?? tree.words(own("comment-metadata") ?? own("comment-meta") ?? own("comment-date")).flatMap { firstDate(in: $0) }
    let body = own("comment-content") ?? own("comment-text") ?? own("dsq-comment-body") ?? own("comment-body")
    if let body { comment.content = [SitePart(tree, body)] }
  }

  /// Disqus' copy puts the answers beside their comment; the depth is in a class then.
  private static func nestByDepth(_ comments: inout [SiteComment], _ tree: HTMLTree) {
    let nodes = tree.descendants(of: tree.root) { isComment(tree, $0) }
    guard nodes.count == comments.count else { return }
    var last: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() {
      let mark = tree.classes(node).first { $0.hasPrefix("depth-") }
      guard let depth = mark.flatMap({ Int($0.dropFirst(6)) }) else { continue }
      if comments[index].parent == nil, depth > 1 { comments[index].parent = last[depth - 1] }
      last[depth] = index
    }
  }
}
