import Model

/// Finds the first element of a class that belongs to a comment itself and not to an answer within it.
package typealias OwnPart = (_ token: String) -> HTMLTree.Node?

/// Comments whose answers are nested within them, as most sites write them.
package struct CommentList {
  /// Whether an element is one comment with the answers to it.
  package var isComment: (HTMLTree.Node) -> Bool
  /// Reads what the element says of itself.
  package var fill: (inout SiteComment, HTMLTree.Node, OwnPart) -> Void

  package init(
    isComment: @escaping (HTMLTree.Node) -> Bool,
    fill: @escaping (inout SiteComment, HTMLTree.Node, OwnPart) -> Void
  ) {
    self.isComment = isComment
    self.fill = fill
  }

  /// The comments below `top` in reading order; an answer's parent is the nearest comment around it.
  package func read(_ tree: HTMLTree, below top: HTMLTree.Node? = nil) -> [SiteComment] {
    var comments: [SiteComment] = []
    var numbers: [HTMLTree.Node: Int] = [:]
    for node in tree.descendants(of: top ?? tree.root, where: isComment) {
      let parent = tree.ancestor(of: node) { numbers[$0] != nil }.flatMap { numbers[$0] }
      var comment = SiteComment(parent: parent)
      fill(&comment, node) { token in
        tree.first(below: node, outside: isComment) { tree.hasClass($0, token) }
      }
      if comment.isDeleted {
        comment.author = nil
        comment.content = []
      }
      numbers[node] = comments.count
      comments.append(comment)
    }
    return comments
  }
}
