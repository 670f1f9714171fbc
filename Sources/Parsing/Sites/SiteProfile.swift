/// A kind of site, known by its markup.
package protocol SiteProfile: SendableMetatype {
  /// The rule's name, for provenance.
  static var rule: String { get }

  /// Whether the page is of this kind. It must be quick to say no: every page is asked by every profile.
  static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool

  /// Reads the page. It may take what is not text out of the tree.
  static func read(_ tree: HTMLTree) -> SiteReading
}

/// The profiles in the order in which they are asked; the more particular stand first.
package let siteProfiles: [any SiteProfile.Type] = [
  ForumMagnum.self, ForumProfile.self, GreaterWrong.self, OldLessWrong.self, Distill.self, ArXivAbstract.self,
  LaTeXMLPaper.self, StackExchange.self, HackerNews.self, HackerNewsList.self, Reddit.self, NewReddit.self,
  Mastodon.self, Conversation.self, Discourse.self,
  Substack.self,
  ForumThread.self,
  MediaWiki.self,
  WordPress.self,
]

/// The first profile that knows a page by its markup; nothing for a page that only generic extraction can read.
package func siteProfile(for tree: HTMLTree) -> (any SiteProfile.Type)? {
  let tokens = ClassTokens(tree)
  return siteProfiles.first { $0.matches(tree, tokens) }
}
