import Text

/// What on a page is not its text, told by the names that sites give to such parts.
package enum Chrome {
  /// Class and identifier of an element in lower case, parted by blanks; nothing when it has neither.
  package static func name(_ tree: HTMLTree, _ node: HTMLTree.Node) -> String? {
    let ranges = [tree.attributeRange(node, "class"), tree.attributeRange(node, "id")].compactMap { $0 }
    guard !ranges.isEmpty else { return nil }
    var name: [UInt8] = []
    for range in ranges {
      if !name.isEmpty { name.append(0x20) }
      for offset in range { name.append(tree.bytes[offset].lowered) }
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let parts: [String] = [
    "sidebar", "share", "sharing", "social", "related", "recommend", "promo", "newsletter", "subscribe", "breadcrumb",
    "cookie", "advert", "sponsor", "byline", "author-bio", "author-info", "author-box", "about-author", "pagination",
    "popup", "modal", "print-only", "navbar", "nav-", "-nav", "menu", "toolbar", "widget", "masthead", "skip-link",
    "post-meta", "entry-meta", "article-meta", "tag-list", "post-tags", "entry-tags", "tags-links", "read-more",
    "readmore",
    "more-stories", "trending", "popular", "most-read", "outbrain", "taboola", "disqus", "login", "signup", "sign-up",
    "banner", "copyright", "caption", "credit", "gallery", "slideshow", "carousel", "toc", "table-of-contents",
    "screen-reader", "sr-only", "visually-hidden", "jump-to", "edit-link", "editsection", "rating", "vote", "metadata",
    "infobox", "navbox", "noprint", "donate", "paywall", "footer", "prev-next", "post-navigation", "nav_", "dateline",
    "follow-us", "addthis", "addtoany", "jp-relatedposts", "sharedaddy", "feedback", "survey", "helpful",
  ]
  /// Words in a name that exempt an element: it holds the text, whatever else it is called.
  private static let exempt: [String] = [
    "article-body", "articlebody", "article_body", "entry-content", "post-content", "post-body", "article-content",
    "main-content", "content-main", "story-body", "postcontent", "page-content", "with-sidebar", "has-sidebar",
    "no-sidebar", "right-sidebar-layout",
  ]

  /// Whether an element inside the chosen content is not part of the text.
  package static func isChrome(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    switch tree.tag(node) {
    case .nav, .aside, .footer, .form, .button, .noscript: return true
    case .text, .body, .html, .article, .main: return false
    default: break
    }
    if isHidden(tree, node) { return true }
    guard let name = name(tree, node) else { return false }
    if exempt.contains(where: { name.contains($0) }) { return false }
    return parts.contains { name.contains($0) } || isCommentName(name)
  }

  /// Whether an element holds readers' comments.
  package static func isComment(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    guard tree.tag(node) != .text, tree.tag(node) != .body, let name = name(tree, node) else { return false }
    return isCommentName(name)
  }

  private static func isCommentName(_ name: String) -> Bool {
    name.contains("comment") && !name.contains("commentary") && !name.contains("comment-count")
      || name.contains("respond")
      || name.contains("disqus") || name.contains("discussion-list")
  }

  /// Whether an element is never shown.
  package static func isHidden(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    if tree.attribute(node, "hidden") != nil || tree.attribute(node, "aria-hidden") == "true" {
      return tree.tag(node) != .span || tree.attribute(node, "hidden") != nil
    }
    guard let style = tree.attribute(node, "style") else { return false }
    let bytes = style.utf8.filter { $0 != 0x20 }.map(\.lowered)
    return find("display:none", in: bytes, from: 0, limit: bytes.count) != nil
      || find("visibility:hidden", in: bytes, from: 0, limit: bytes.count) != nil
  }
}
