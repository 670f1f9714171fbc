import Model

/// The comment tree of a ForumMagnum page: nested elements of class `comments-node`, each with the comment's id.
package enum ForumMagnumComments {
  /// Reads the comments below the page in reading order.
  ///
  /// - Parameter page: The post's address, from which a comment's own is made.
  package static func read(_ tree: HTMLTree, page: String?) -> [SiteComment] {
    var comments: [SiteComment] = []
    var numbers: [HTMLTree.Node: Int] = [:]
    for node in places(tree) {
      let isNested: (HTMLTree.Node) -> Bool = { tree.hasClass($0, "comments-node") }
      let parent = tree.ancestor(of: node) { numbers[$0] != nil }.flatMap { numbers[$0] }
      var comment = SiteComment(id: tree.attribute(node, "id").flatMap { $0.isEmpty ? nil : $0 }, parent: parent)
      fill(&comment, tree, node, isNested)
      if let page, let id = comment.id { comment.url = "\(page)?commentId=\(id)" }
      numbers[node] = comments.count
      comments.append(comment)
    }
    return comments
  }

  /// The elements of the comments, each once: a permalink page shows its comment a second time above the post.
  private static func places(_ tree: HTMLTree) -> [HTMLTree.Node] {
    let all = tree.all(class: "comments-node")
    let boxes = tree.all(class: "CommentPermalink-root", nested: false)
    guard !boxes.isEmpty else { return all }
    let boxed = Set(boxes.flatMap { tree.all(class: "comments-node", below: $0) })
    var seen = Set(all.filter { !boxed.contains($0) }.compactMap { tree.attribute($0, "id") })
    return all.filter { node in
      guard boxed.contains(node) else { return true }
      guard let id = tree.attribute(node, "id") else { return false }
      return seen.insert(id).inserted
    }
  }

  private static func fill(
    _ comment: inout SiteComment, _ tree: HTMLTree, _ node: HTMLTree.Node, _ isNested: (HTMLTree.Node) -> Bool
  ) {
    func own(_ token: String) -> HTMLTree.Node? {
      tree.first(below: node, outside: isNested) { tree.hasClass($0, token) }
    }
    let meta = own("CommentsItemMeta-root")
    comment.author = tree.byline(own("CommentUserName-author") ?? own("UsersNameDisplay-noColor"))
    let time = tree.time(own("CommentsItemDate-root") ?? meta)
    comment.published = time?.date
    comment.timestamp = time?.written
    if let value = wholeNumber(in: tree.words(own("OverallVoteAxis-voteScore"))) {
      let agreement = wholeNumber(in: tree.words(own("AgreementVoteAxis-agreementScore")))
      let alignment = wholeNumber(in: tree.words(own("OverallVoteAxis-secondaryScoreNumber")))
      comment.score = Score(value, second: agreement ?? alignment)
    }
    comment.wasEdited =
      meta.flatMap { meta in tree.first(below: meta) { tree.hasClass($0, endingIn: "-edited") } } != nil
    if let post = own("CommentsItem-postTitle") {
      comment.on = tree.words(post)
      let link = tree.tag(post) == .a ? post : tree.first(below: post) { tree.tag($0) == .a }
      comment.onURL = link.flatMap { tree.attribute($0, "href") }
    }
    let body = own("CommentBody-root") ?? own("ContentStyles-commentBody")
    comment.isDeleted = tree.words(meta)?.contains("[comment deleted]") ?? false || isDeletionNotice(tree.words(body))
    if comment.isDeleted {
      comment.author = nil
      comment.score = nil
    } else if let body {
      comment.content = [SitePart(tree, body)]
    }
  }

  /// Whether the words are those that stand in for what was deleted.
  private static func isDeletionNotice(_ text: String?) -> Bool {
    guard let text else { return false }
    return text.hasPrefix("[comment deleted]") || text.hasPrefix("[deleted]")
  }
}
