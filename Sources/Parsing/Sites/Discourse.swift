import Model

/// A topic on a Discourse forum, as it is served to readers without script (`.crawler-post`) or as a browser has it
/// (`article[data-post-id]`); the first message is the post.
package enum Discourse: SiteProfile {
  package static let rule = "discourse"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard tokens.contains("crawler-post") || tokens.contains("topic-post") else { return false }
    return tree.first(below: tree.root) { isMessage(tree, $0) } != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    let heading = tree.element(id: "topic-title") ?? tree.first(below: tree.root) { tree.tag($0) == .h1 }
    let link = heading.flatMap { top in tree.first(below: top) { tree.tag($0) == .a } }
    reading.title = tree.words(link ?? heading)
    reading.site = tree.metas("og:site_name").first
    reading.url = tree.canonicalURL
    reading.tags = tree.all(class: "discourse-tag").compactMap { tree.words($0) }
    let messages = tree.descendants(of: tree.root, nested: false) { isMessage(tree, $0) }.map { message(tree, $0) }
    reading.takeThread(messages)
    return reading
  }

  private static func isMessage(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.hasClass(node, "crawler-post")
      || (tree.tag(node) == .article && tree.attributeRange(node, "data-post-id") != nil)
  }

  private static func message(_ tree: HTMLTree, _ node: HTMLTree.Node) -> SiteComment {
    let number = tree.attribute(node, "id").flatMap { wholeNumber(in: $0) }
    var comment = SiteComment(id: tree.attribute(node, "data-post-id") ?? number.map { String(abs($0)) })
    let creator = tree.first(class: "creator", below: node) ?? tree.first(class: "names", below: node)
    let name = creator.flatMap { top in
      tree.first(below: top) { tree.attribute($0, "itemprop") == "name" }
        ?? tree.first(below: top) { tree.tag($0) == .a }
    }
    comment.author = tree.byline(name ?? creator)
    comment.published = tree.time(node)?.date
    if comment.published == nil,
      let moment = tree.first(below: node, where: { tree.attributeRange($0, "data-time") != nil })
    {
      comment.published = tree.attribute(moment, "data-time").flatMap { Int($0) }.flatMap {
        PartialDate(unixSeconds: $0 / 1000)
      }
    }
    let likes = tree.first(below: node) { tree.attribute($0, "itemprop") == "userInteractionCount" }
    let count =
      likes.flatMap { wholeNumber(in: tree.attribute($0, "content")) }
      ?? wholeNumber(in: tree.words(tree.first(class: "like-count", below: node)))
    comment.score = count.map { Score($0) }
    let text =
      tree.first(class: "cooked", below: node) ?? tree.first(below: node) { tree.attribute($0, "itemprop") == "text" }
    if let text { comment.content = [SitePart(tree, text)] }
    return comment
  }
}
