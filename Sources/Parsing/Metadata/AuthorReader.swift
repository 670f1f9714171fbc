import Model
import Text

/// Reads a page's own authors: what its head declares, then elements marked as authors, then bylines; never a commenter's
/// name, nor one of a card that leads to another page.
struct AuthorReader {
  private let page: Page
  private let names: SiteNames
  private var head: PageHead { page.head }
  private var tree: HTMLTree { page.tree }

  init(_ page: Page, site: String?) {
    self.page = page
    names = SiteNames(page, site: site)
  }

  private static let metas = [
    "author", "dc.creator", "parsely-author", "sailthru.author", "article:author", "byl", "dcterms.creator",
    "article:author_name", "og:article:author", "rnews:author", "citation_authors",
  ]

  func authors() -> ([Byline], String)? {
    if let names = head.metas["citation_author"] {
      return (names.map { Byline(name: AuthorNames.inReadingOrder($0)) }, "citation_author")
    }
    let linked = linkedAuthors()
    if !linked.isEmpty { return (linked, "json-ld") }
    for name in Self.metas {
      let found = unique((head.metas[name] ?? []).flatMap { AuthorNames.split($0, names) })
      if !found.isEmpty { return (found.map { Byline(name: $0) }, name) }
    }
    return marked()
  }

  private func linkedAuthors() -> [Byline] {
    var found: [Byline] = []
    for author in head.article?["author"]?.elements ?? [] {
      // A graph names its persons once and refers to them.
      let own =
        author["name"] != nil
        ? author : head.linkedData.first { $0["@id"]?.text != nil && $0["@id"] == author["@id"] } ?? author
      if own["@type"]?.elements.contains(.string("Organization")) ?? false { continue }
      let isPerson = own["@type"]?.elements.contains(.string("Person")) ?? false
      for text in (own["name"]?.elements ?? [author]).compactMap(\.text) {
        // A blog may bear the name of the one who writes it.
        let text = withoutEntities(text)
        let isNamesake = isPerson && text.utf8.contains(0x20)
        for name in isNamesake ? AuthorNames.split(text, site: nil) : AuthorNames.split(text, names)
        where !found.contains(where: { $0.name == name }) {
          found.append(Byline(name: name, url: own["url"]?.text))
        }
      }
    }
    return found
  }

  /// Elements that say what they are, the surest sign first; of several, those that stand together with the first.
  private func marked() -> ([Byline], String)? {
    let rules: [(String, (HTMLTree.Node) -> Bool)] = [
      ("itemprop", { (tree.attribute($0, "itemprop") ?? "").lowercased() == "author" }),
      ("rel-author", { (tree.attribute($0, "rel") ?? "").split(separator: " ").contains("author") }),
      ("byline", { page.chrome.names[$0].contains(.author) && tree.hasText($0, shorterThan: 200) }),
    ]
    for (rule, test) in rules {
      let nodes = tree.descendants(of: tree.root) { tree.tag($0) != .text && tree.tag($0) != .body && test($0) }
      var found: [Byline] = []
      var place: HTMLTree.Node?
      for node in nodes.prefix(60) where !page.chrome.isInComment(node) && tree.hasText(node, shorterThan: 200) {
        if let place, tree.ancestor(of: node, where: { $0 == place }) == nil { continue }
        for name in AuthorNames.split(tree.text(node), names)
        where rule != "byline" || tree.tag(node) == .a || name.utf8.contains(where: { $0 == 0x20 || $0 >= 0x80 }) {
          guard !found.contains(where: { $0.name == name }) else { continue }
          found.append(Byline(name: name, url: link(node)))
        }
        if !found.isEmpty, rule == "byline" { break }
        if place == nil, !found.isEmpty {
          place = tree.parent(node).flatMap { tree.parent($0) }.flatMap { tree.parent($0) }
        }
      }
      if !found.isEmpty, found.count <= 8 { return (found, rule) }
    }
    return lineNearHeading()
  }

  /// A short line that begins with "By" or the like, a little before or behind the first heading.
  private func lineNearHeading() -> ([Byline], String)? {
    guard let heading = tree.first(below: tree.root, where: { tree.tag($0) == .h1 }) else { return nil }
    var left = 30
    var current = tree.next(skipping: heading, within: tree.root)
    while let node = current, left > 0 {
      if tree.tag(node) != .text, !tree.tag(node).isSilent, tree.hasText(node, shorterThan: 140) {
        let text = tree.text(node)
        if text.utf8.count > 3 { left -= 1 }
        if AuthorNames.opensByline(text) {
          let found = unique(AuthorNames.split(text, names)).filter { $0.utf8.contains(0x20) }
          if !found.isEmpty { return (found.map { Byline(name: $0) }, "near-heading") }
        }
      }
      current = tree.next(after: node, within: tree.root)
    }
    return nil
  }

  private func link(_ node: HTMLTree.Node) -> String? {
    tree.tag(node) == .a ? tree.attribute(node, "href") : nil
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
