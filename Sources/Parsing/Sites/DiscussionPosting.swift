package import Model

/// The `DiscussionForumPosting` of schema.org that a page carries as JSON-LD: a post with its whole tree of comments.
///
/// A page saved from a running browser has it. Its comments have no identifiers, so they are joined with those of the
/// page by author, moment and words; what the page does not show in full is completed from here.
package struct DiscussionPosting {
  private let json: JSON

  /// The first posting among the page's JSON-LD; nothing when it has none.
  package init?(_ tree: HTMLTree) {
    let scripts = tree.descendants(of: tree.root) {
      tree.tag($0) == .script && tree.attribute($0, "type") == "application/ld+json"
    }
    let postings = scripts.lazy.compactMap { JSON(tree.rawText($0)) }.flatMap { $0["@graph"]?.elements ?? $0.elements }
    guard let posting = postings.first(where: { $0["@type"]?.text == "DiscussionForumPosting" }) else { return nil }
    json = posting
  }

  package var title: String? { json["headline"]?.text }
  package var published: PartialDate? { json["datePublished"]?.text.flatMap { PartialDate(iso: $0) } }
  /// The names only: the addresses of co-authors repeat the first author's on some versions of the forum.
  package var authors: [Byline] {
    (json["author"]?.elements ?? []).compactMap { $0["name"]?.text.map { Byline(name: $0) } }
  }
  package var tags: [String] { (json["about"]?.elements ?? []).compactMap { $0["name"]?.text } }
  package var body: SitePart? { json["text"]?.text.flatMap(Self.fragment) }

  /// The count of likes, which is the forum's karma.
  package var score: Int? {
    for statistic in json["interactionStatistic"]?.elements ?? [] {
      let type = statistic["interactionType"]
      guard (type?["@type"]?.text ?? type?.text)?.hasSuffix("LikeAction") == true else { continue }
      return statistic["userInteractionCount"]?.number.flatMap { Int(exactly: $0) }
    }
    return nil
  }

  /// Gives comments that the page shows without words their words, and adds those that it does not show at all.
  package func complete(_ comments: inout [SiteComment]) {
    add(json["comment"]?.elements ?? [], parent: nil, to: &comments)
  }

  private func add(_ nodes: [JSON], parent: Int?, to comments: inout [SiteComment]) {
    for node in nodes {
      let index: Int
      if let known = comments.firstIndex(where: { Self.isSame($0, node) }) {
        if comments[known].content.isEmpty, !comments[known].isDeleted {
          comments[known].content = Self.content(node)
        }
        index = known
      } else {
        var comment = SiteComment(parent: parent)
        comment.author = (node["author"]?.elements.first)?["name"]?.text.map { Byline(name: $0) }
        comment.timestamp = node["datePublished"]?.text
        comment.published = comment.timestamp.flatMap { PartialDate(iso: $0) }
        comment.content = Self.content(node)
        index = place(of: parent, in: comments)
        for other in comments.indices where (comments[other].parent ?? -1) >= index { comments[other].parent? += 1 }
        comments.insert(comment, at: index)
      }
      add(node["comment"]?.elements ?? [], parent: index, to: &comments)
    }
  }

  /// After the last comment below `parent`, so that the order stays that of reading.
  private func place(of parent: Int?, in comments: [SiteComment]) -> Int {
    guard let parent else { return comments.count }
    var below: Set<Int> = [parent]
    var last = parent
    for index in comments.indices {
      if let up = comments[index].parent, below.contains(up) {
        below.insert(index)
        last = max(last, index)
      }
    }
    return last + 1
  }

  /// Author and moment agree; where one author wrote twice in a moment, the words decide.
  private static func isSame(_ comment: SiteComment, _ node: JSON) -> Bool {
    guard comment.author?.name == node["author"]?.elements.first?["name"]?.text else { return false }
    guard let moment = comment.timestamp, let written = node["datePublished"]?.text,
      moment.prefix(19) == written.prefix(19)
    else { return false }
    guard let part = comment.content.first, let other = content(node).first else { return true }
    return part.tree.text(part.node).prefix(40) == other.tree.text(other.node).prefix(40)
  }

  private static func content(_ node: JSON) -> [SitePart] {
    node["text"]?.text.flatMap(fragment).map { [$0] } ?? []
  }

  private static func fragment(_ html: String) -> SitePart? {
    let bytes = Array(html.utf8).filter { $0 != 0 }
    guard let tree = HTMLParser.tree(of: AttributeLimit.applied(to: bytes).html) else { return nil }
    return SitePart(tree, tree.first(below: tree.root) { tree.tag($0) == .body } ?? tree.root)
  }
}
