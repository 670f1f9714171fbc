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
    var places: [Signature: [Int]] = [:]
    for (index, comment) in comments.enumerated() {
      guard let moment = comment.timestamp else { continue }
      places[Signature(author: comment.author?.name, moment: moment), default: []].append(index)
    }
    let count = comments.count
    var open: [(node: JSON, parent: Int?)] = (json["comment"]?.elements ?? []).reversed().map { ($0, nil) }
    while let (node, parent) = open.popLast() {
      let known = node["datePublished"]?.text.flatMap { moment in
        places[Signature(author: Self.author(node)?.name, moment: moment)]?.first { Self.isSame(comments[$0], node) }
      }
      if let known, comments[known].content.isEmpty, !comments[known].isDeleted {
        comments[known].content = Self.content(node)
      }
      if known == nil { comments.append(Self.comment(node, parent: parent)) }
      let index = known ?? comments.count - 1
      for answer in (node["comment"]?.elements ?? []).reversed() { open.append((answer, index)) }
    }
    if comments.count > count { comments = Self.inReadingOrder(comments) }
  }

  /// What tells one comment of a page from the others: who wrote it, and the second in which it was published.
  private struct Signature: Hashable {
    var author: String?
    var moment: String

    init(author: String?, moment: String) {
      self.author = author
      self.moment = String(moment.prefix(19))
    }
  }

  /// Where one author wrote twice in a moment, the words decide.
  private static func isSame(_ comment: SiteComment, _ node: JSON) -> Bool {
    guard let part = comment.content.first, let other = content(node).first else { return true }
    return part.tree.text(part.node).prefix(40) == other.tree.text(other.node).prefix(40)
  }

  private static func comment(_ node: JSON, parent: Int?) -> SiteComment {
    var comment = SiteComment(parent: parent)
    comment.author = author(node)
    comment.timestamp = node["datePublished"]?.text
    comment.published = comment.timestamp.flatMap { PartialDate(iso: $0) }
    comment.content = content(node)
    return comment
  }

  private static func author(_ node: JSON) -> Byline? {
    node["author"]?.elements.first?["name"]?.text.map { Byline(name: $0) }
  }

  /// Each comment behind the one that it answers and what answers that before it; those that were added stand last.
  private static func inReadingOrder(_ comments: [SiteComment]) -> [SiteComment] {
    var answers: [Int: [Int]] = [:]
    for (index, comment) in comments.enumerated() { answers[comment.parent ?? -1, default: []].append(index) }
    var numbers: [Int: Int] = [:]
    var ordered: [SiteComment] = []
    var open = Array((answers[-1] ?? []).reversed())
    while let index = open.popLast() {
      var comment = comments[index]
      comment.parent = comment.parent.flatMap { numbers[$0] }
      numbers[index] = ordered.count
      ordered.append(comment)
      open += (answers[index] ?? []).reversed()
    }
    return ordered
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
