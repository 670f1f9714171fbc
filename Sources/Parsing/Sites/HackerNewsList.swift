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
      // An age counts from the day of saving, which the list does not tell; the story's own page has the day.
      for age in tree.all(class: "age", below: line) { tree.remove(age) }
      for link in tree.descendants(of: line, where: { tree.attribute($0, "href")?.hasPrefix("hide?") ?? false }) {
        // The bar that parts the link from what stands before it goes with it.
        if let bar = tree.previousSibling(link), tree.tag(bar) == .text { tree.remove(bar) }
        tree.remove(link)
      }
    }
    reading.body = lines.map { SitePart(tree, $0) }
    return reading
  }
}
