import Model

/// Posts of the forums that run on ForumMagnum: LessWrong, the Alignment Forum, the EA Forum.
///
/// The classes are those of its open source (`packages/lesswrong/components`): `PostsPageTitle-root`, `PostsAuthors-root`
/// and so on. The first heading of a page is often its karma, so nothing is taken by element name alone.
package enum ForumMagnum: SiteProfile {
  package static let rule = "forum-magnum"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard tokens.contains("PostsPage") else { return false }
    return tree.first(class: "PostsPageTitle-root") != nil || tree.first(class: "PostsPage-postContent") != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    let posting = DiscussionPosting(tree)
    reading.title =
      tree.words(tree.first(class: "PostsPageTitle-root")) ?? tree.metas("citation_title").first ?? posting?.title
    reading.authors = authors(tree)
    if reading.authors.isEmpty { reading.authors = posting?.authors ?? [] }
    reading.published = tree.time(tree.first(class: "PostsPageDate-date"))?.date ?? posting?.published
    reading.site = site(tree)
    reading.url = tree.canonicalURL ?? tree.metas("og:url").first
    reading.linkTarget = linkTarget(tree)
    reading.kind = reading.linkTarget == nil ? .post : .linkpost
    reading.tags = tags(tree)
    if reading.tags.isEmpty { reading.tags = posting?.tags ?? [] }
    reading.sequence = sequence(tree)
    reading.score = score(tree) ?? posting?.score.map { Score($0) }
    reading.comments = ForumMagnumComments.read(tree, page: tree.metas("og:url").first ?? reading.url)
    posting?.complete(&reading.comments)
    reading.body = body(tree).map { [SitePart(tree, $0)] } ?? posting?.body.map { [$0] } ?? []
    return reading
  }

  /// The post's text; debates have no `postContent`.
  private static func body(_ tree: HTMLTree) -> HTMLTree.Node? {
    if let node = tree.element(id: "postContent"), tree.words(node) != nil { return node }
    for token in ["PostsPage-postContent", "ContentStyles-postBody", "DebateBody-root"] {
      if let node = tree.first(class: token), tree.words(node) != nil { return node }
    }
    return nil
  }

  /// The names of the byline in the post's header; a page repeats them in boxes about the author.
  private static func authors(_ tree: HTMLTree) -> [Byline] {
    guard let root = tree.first(class: "PostsAuthors-root") ?? tree.first(class: "PostsAuthors-authorName") else {
      return tree.metas("citation_author").map { Byline(name: $0) }
    }
    var found: [Byline] = []
    for link in tree.descendants(of: root, where: { tree.attribute($0, "href", contains: "/users/") }) {
      guard var byline = tree.byline(link), !found.contains(where: { $0.name == byline.name }) else { continue }
      byline.url = byline.url.map { String($0.prefix { $0 != "?" }) }
      found.append(byline)
    }
    return found.isEmpty ? tree.metas("citation_author").map { Byline(name: $0) } : found
  }

  /// The site's name is what the page's title has after the post's.
  private static func site(_ tree: HTMLTree) -> String? {
    if let name = tree.metas("og:site_name").first { return name }
    guard let title = tree.metas("og:title").first ?? tree.metas("twitter:title").first else { return nil }
    let parts = title.split(separator: " — ")
    return parts.count > 1 ? parts.last.map(String.init) : nil
  }

  private static func linkTarget(_ tree: HTMLTree) -> String? {
    let box = tree.first(class: "LinkPostMessage-link") ?? tree.first(class: "LinkPostMessage-root")
    guard let box else { return nil }
    let link = tree.tag(box) == .a ? box : tree.first(below: box) { tree.attributeRange($0, "href") != nil }
    return link.flatMap { tree.attribute($0, "href") }
  }

  /// The name of the sequence over the post; the arrows beside it lead to its neighbours.
  private static func sequence(_ tree: HTMLTree) -> String? {
    if let name = tree.words(tree.first(class: "PostsTopSequencesNav-title")) { return name }
    let nav = tree.first(class: "PostsTopSequencesNav-root") ?? tree.first(class: "BottomNavigation-root")
    guard let nav else { return nil }
    let link = tree.first(below: nav) { tree.attribute($0, "href", contains: "/s/") && tree.words($0) != nil }
    return tree.words(link)
  }

  private static func tags(_ tree: HTMLTree) -> [String] {
    var found: [String] = []
    for node in tree.all(class: "FooterTag-name") {
      if let name = tree.words(node), !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The post's karma, and the Alignment Forum's beside it; both stand several times on a page.
  private static func score(_ tree: HTMLTree) -> Score? {
    let isSecond: (HTMLTree.Node) -> Bool = { tree.hasClass($0, endingIn: "-secondaryVoteScore") }
    let isFirst: (HTMLTree.Node) -> Bool = {
      tree.hasClass($0, endingIn: "-voteScore") && !isSecond($0) && !tree.hasClass($0, "OverallVoteAxis-voteScore")
    }
    guard let value = wholeNumber(in: tree.words(tree.first(below: tree.root, where: isFirst))) else { return nil }
    return Score(value, second: wholeNumber(in: tree.words(tree.first(below: tree.root, where: isSecond))))
  }
}
