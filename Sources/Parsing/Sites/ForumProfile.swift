import Model

/// A person's page on a ForumMagnum site: their posts with scores, and their comments with the post each stands on.
package enum ForumProfile: SiteProfile {
  package static let rule = "forum-magnum-profile"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    guard tokens.contains("UsersProfile") || tokens.contains("ProfilePage") else { return false }
    return heading(tree) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .profile
    reading.title = heading(tree)
    reading.url = tree.canonicalURL ?? tree.metas("og:url").first
    reading.site = tree.metas("og:site_name").first
    if let name = reading.title { reading.authors = [Byline(name: name, url: reading.url)] }
    reading.comments = ForumMagnumComments.read(tree, page: nil)
    if let bio = tree.first(below: tree.root, where: { tree.hasClass($0, endingIn: "UsersProfile-bio") }) {
      reading.body.append(SitePart(tree, bio))
    }
    reading.body += posts(tree).map { SitePart(tree, $0) }
    return reading
  }

  private static func heading(_ tree: HTMLTree) -> String? {
    tree.words(
      tree.first(below: tree.root) { node in
        tree.classes(node).contains {
          ($0.contains("UsersProfile-") || $0.contains("ProfilePage-"))
            && ($0.hasSuffix("-usernameTitle") || $0.hasSuffix("-username") || $0.hasSuffix("-title"))
        }
      })
  }

  /// The rows of the list of posts, cut down to title and score.
  private static func posts(_ tree: HTMLTree) -> [HTMLTree.Node] {
    let isRow: (HTMLTree.Node) -> Bool = {
      tree.hasClass($0, endingIn: "PostsItem-root") || tree.hasClass($0, "PostsItem-root")
    }
    return tree.descendants(of: tree.root, nested: false, where: isRow).compactMap { row in
      tree.first(below: row) { tree.hasClass($0, "PostsTitle-root") } ?? row
    }
  }
}
