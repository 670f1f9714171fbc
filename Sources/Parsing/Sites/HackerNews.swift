import Model

/// A Hacker News item, not its lists of stories: a table whose rows are comments, their depth told by the width of a blank.
package enum HackerNews: SiteProfile {
  package static let rule = "hacker-news"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("athing") && (tokens.contains("fatitem") || tokens.contains("comtr"))
      && tree.first(class: "athing") != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    reading.site = "Hacker News"
    let title = tree.first(class: "titleline").flatMap { line in tree.first(below: line) { tree.tag($0) == .a } }
    reading.title = tree.words(title)
    let item = tree.first(class: "fatitem") ?? tree.root
    let id = tree.first(class: "athing", below: item).flatMap { tree.attribute($0, "id") }
    reading.url = tree.canonicalURL ?? id.map { "https://news.ycombinator.com/item?id=\($0)" }
    reading.authors = tree.byline(tree.first(class: "hnuser", below: item)).map { [$0] } ?? []
    reading.published = date(tree, tree.first(class: "age", below: item))
    reading.score = wholeNumber(in: tree.words(tree.first(class: "score", below: item))).map { Score($0) }
    if let href = title.flatMap({ tree.attribute($0, "href") }), href.contains("://") {
      reading.linkTarget = href
      reading.kind = .linkpost
    }
    if let text = tree.first(class: "toptext") { reading.body = [SitePart(tree, text)] }
    reading.comments = comments(tree)
    return reading
  }

  private static func comments(_ tree: HTMLTree) -> [SiteComment] {
    var found: [SiteComment] = []
    var lastAtDepth: [Int] = []
    for row in tree.all(class: "comtr") {
      let depth = min(depth(tree, row), lastAtDepth.count)
      var comment = SiteComment(id: tree.attribute(row, "id"), parent: depth > 0 ? lastAtDepth[depth - 1] : nil)
      comment.author = tree.byline(tree.first(class: "hnuser", below: row))
      comment.published = date(tree, tree.first(class: "age", below: row))
      if let text = tree.first(class: "commtext", below: row) {
        for reply in tree.all(class: "reply", below: text) { tree.remove(reply) }
        comment.content = [SitePart(tree, text)]
      } else {
        comment.isDeleted = true
        comment.author = nil
      }
      lastAtDepth.removeSubrange(depth...)
      lastAtDepth.append(found.count)
      found.append(comment)
    }
    return found
  }

  /// The `indent` attribute, or a blank image 40 pixels wide for each level.
  private static func depth(_ tree: HTMLTree, _ row: HTMLTree.Node) -> Int {
    guard let cell = tree.first(class: "ind", below: row) else { return 0 }
    if let indent = tree.attribute(cell, "indent").flatMap({ Int($0) }) { return max(indent, 0) }
    let blank = tree.first(below: cell) { tree.tag($0) == .img }
    return max((blank.flatMap { tree.attribute($0, "width") }.flatMap { Int($0) } ?? 0) / 40, 0)
  }

  /// The title of an age has the moment.
  private static func date(_ tree: HTMLTree, _ age: HTMLTree.Node?) -> PartialDate? {
    age.flatMap { tree.attribute($0, "title") }.flatMap { PartialDate(iso: $0) }
  }
}
