import Model

/// A thread on old Reddit: `div.thing` with the author and the id in its attributes, answers nested in `.child`.
package enum Reddit: SiteProfile {
  package static let rule = "old-reddit"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("thing") && tokens.contains("usertext") && post(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    reading.site = "Reddit"
    reading.url = tree.canonicalURL
    guard let post = post(tree) else { return reading }
    let title = tree.first(below: post) { tree.tag($0) == .a && tree.hasClass($0, "title") }
    reading.title = tree.words(title)
    reading.authors = author(tree, post, tree.first(class: "author", below: post)).map { [$0] } ?? []
    reading.published = tree.time(post)?.date ?? moment(tree, post)
    reading.score = score(tree, tree.first(below: post) { isScore(tree, $0) }).map { Score($0) }
    if let href = title.flatMap({ tree.attribute($0, "href") }), href.contains("://"), !href.contains("reddit.com/r/") {
      reading.linkTarget = href
      reading.kind = .linkpost
    }
    if let text = tree.first(class: "usertext-body", below: post) { reading.body = [SitePart(tree, text)] }
    reading.comments = CommentList(isComment: { isComment(tree, $0) }, fill: { fill(&$0, tree, $1, $2) }).read(tree)
    return reading
  }

  private static func post(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.hasClass($0, "thing") && tree.hasClass($0, "link") }
  }

  private static func isComment(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.hasClass(node, "thing") && tree.hasClass(node, "comment")
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ own: OwnPart) {
    let name = tree.attribute(node, "data-fullname") ?? tree.attribute(node, "id") ?? ""
    comment.id = name.split(separator: "_").last.map(String.init)
    comment.author = author(tree, node, own("author"))
    let isAnswer: (HTMLTree.Node) -> Bool = { isComment(tree, $0) }
    let time = tree.time(tree.first(below: node, outside: isAnswer) { tree.tag($0) == .time })
    comment.published = time?.date ?? moment(tree, node)
    comment.wasEdited = own("edited-timestamp") != nil
    comment.score = score(tree, tree.first(below: node, outside: isAnswer) { isScore(tree, $0) }).map { Score($0) }
    comment.isDeleted = comment.author == nil
    if let text = own("usertext-body") { comment.content = [SitePart(tree, text)] }
  }

  /// The signature, or the name among the element's attributes.
  private static func author(_ tree: HTMLTree, _ thing: HTMLTree.Node, _ signature: HTMLTree.Node?) -> Byline? {
    tree.byline(signature) ?? tree.attribute(thing, "data-author").flatMap { $0.isEmpty ? nil : Byline(name: $0) }
  }

  /// `data-timestamp` is in milliseconds since 1970.
  private static func moment(_ tree: HTMLTree, _ thing: HTMLTree.Node) -> PartialDate? {
    tree.attribute(thing, "data-timestamp").flatMap { Int($0) }.flatMap { PartialDate(unixSeconds: $0 / 1000) }
  }

  /// Of the three figures the one that a reader sees who has not voted.
  private static func isScore(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.hasClass(node, "score") && tree.hasClass(node, "unvoted")
  }

  /// The exact figure is in the title of some scores.
  private static func score(_ tree: HTMLTree, _ node: HTMLTree.Node?) -> Int? {
    guard let node else { return nil }
    return wholeNumber(in: tree.attribute(node, "title")) ?? wholeNumber(in: tree.words(node))
  }
}
