import Model

/// A list of stories on Hacker News: each has a line with its title and one that says who told of it.
package enum HackerNewsList: SiteProfile {
  package static let rule = "hacker-news-list"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("athing") && tokens.contains("titleline") && tokens.contains("subtext")
      && !tokens.contains("fatitem") && !tokens.contains("comtr")
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .page
    reading.site = "Hacker News"
    reading.url = tree.canonicalURL
    let lines = tree.descendants(of: tree.root, nested: false) {
      tree.hasClass($0, "titleline") || tree.hasClass($0, "subtext")
    }
    for line in lines {
      reading.body.append(SitePart(tree, line))
      if tree.hasClass(line, "subtext") { reading.body += withoutAge(line, in: tree) }
    }
    return reading
  }

  /// Takes out of a line how long ago it was, which counts from the day of saving that the list does not tell, and the
  /// links behind it.
  ///
  /// - Returns: The way to the comments, which is a line of its own: it does not follow what is left.
  private static func withoutAge(_ line: HTMLTree.Node, in tree: HTMLTree) -> [SitePart] {
    for age in tree.all(class: "age", below: line) { tree.remove(age) }
    let links = tree.descendants(of: line) { node in
      ["hide?", "item?"].contains { tree.attribute(node, "href")?.hasPrefix($0) ?? false }
    }
    for link in links {
      // The bar that parts the link from what stands before it goes with it.
      if let bar = tree.previousSibling(link), tree.tag(bar) == .text { tree.remove(bar) }
      tree.remove(link)
    }
    return links.filter { tree.attribute($0, "href")?.hasPrefix("item?") ?? false }.map { SitePart(tree, $0) }
  }
}
