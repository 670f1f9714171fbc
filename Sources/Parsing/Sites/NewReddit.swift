import Model

/// A thread on Reddit as it is since 2023: elements `shreddit-post` and `shreddit-comment`, whose attributes hold author,
/// score, moment and address, with the words in slots; answers are nested.
package enum NewReddit: SiteProfile {
  package static let rule = "reddit"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool { post(tree) != nil }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    reading.site = "Reddit"
    reading.url = tree.canonicalURL
    guard let post = post(tree) else { return reading }
    let heading = tree.first(below: post, outside: { isComment(tree, $0) }) { slot(tree, $0, "title") }
    reading.title = tree.attribute(post, "post-title") ?? tree.words(heading)
    reading.authors = author(tree, post).map { [$0] } ?? []
    reading.published = tree.attribute(post, "created-timestamp").flatMap { PartialDate(iso: $0) }
    reading.score = wholeNumber(in: tree.attribute(post, "score")).map { Score($0) }
    reading.url = reading.url ?? tree.attribute(post, "permalink").flatMap(address)
    if let target = tree.attribute(post, "content-href"), target.hasPrefix("http"), !target.contains("reddit.com/r/"),
      tree.attribute(post, "post-type") == "link"
    {
      reading.linkTarget = target
      reading.kind = .linkpost
    }
    let words = tree.first(below: post, outside: { isComment(tree, $0) }) { slot(tree, $0, "text-body") }
    reading.body = words.map { [SitePart(tree, $0)] } ?? []
    reading.comments = CommentList(
      isComment: { isComment(tree, $0) }, fill: { comment, node, _ in fill(&comment, tree, node) }
    )
    .read(tree)
    // The link stands in an element of its own; what a page without comments says of it is all that it says.
    reading.leavesBodyOpen = reading.body.isEmpty && reading.comments.isEmpty
    return reading
  }

  private static func post(_ tree: HTMLTree) -> HTMLTree.Node? {
    tree.first(below: tree.root) { tree.tag($0) == .other && tree.name($0) == "shreddit-post" }
  }

  private static func isComment(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.tag(node) == .other && tree.name(node) == "shreddit-comment"
  }

  private static func slot(_ tree: HTMLTree, _ node: HTMLTree.Node, _ name: String) -> Bool {
    tree.attribute(node, "slot") == name
  }

  private static func fill(_ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node) {
    comment.id = tree.attribute(node, "thingid").flatMap { $0.split(separator: "_").last.map(String.init) }
    comment.author = author(tree, node)
    let isOther: (HTMLTree.Node) -> Bool = { isComment(tree, $0) }
    let time = tree.time(tree.first(below: node, outside: isOther) { tree.tag($0) == .time })
    comment.published = tree.attribute(node, "created").flatMap { PartialDate(iso: $0) } ?? time?.date
    comment.score = wholeNumber(in: tree.attribute(node, "score")).map { Score($0) }
    comment.url = tree.attribute(node, "permalink").flatMap(address)
    // A comment that was taken away has an author of that name, and no words.
    let words = tree.first(below: node, outside: isOther) { slot(tree, $0, "comment") }
    comment.isDeleted = comment.author == nil || words == nil
    if let words { comment.content = [SitePart(tree, words)] }
  }

  private static func author(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Byline? {
    guard let name = tree.attribute(node, "author"), !name.isEmpty, name != SignatureLine.deleted else { return nil }
    return Byline(name: name, url: "https://www.reddit.com/user/\(name)/")
  }

  private static func address(_ path: String) -> String? { absoluteURL(path, base: "https://www.reddit.com/") }
}
