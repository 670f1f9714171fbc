package import Model

/// What a site profile finds in a page: values of the head, and the subtrees that hold the words.
///
/// It names places instead of text, so that body and comments go through the same building of blocks as any page.
package struct SiteReading {
  /// The rule's name, for the provenance of each value.
  package var rule: String
  package var kind: DocumentKind?
  package var title: String?
  package var authors: [Byline] = []
  package var published: PartialDate?
  package var modified: PartialDate?
  package var site: String?
  package var url: String?
  package var linkTarget: String?
  package var tags: [String] = []
  /// The series of posts that it is part of, by name.
  package var sequence: String?
  package var score: Score?
  /// The subtrees of the body in reading order.
  package var body: [SitePart] = []
  /// Whether the profile knows the comments only, and the body is left to general extraction.
  package var leavesBodyOpen = false
  /// Whether the title, the author and the day are those of the first of several messages, which on a later page of its
  /// thread is not the thread's.
  package var headIsFirstMessage = false
  /// Notes that the page keeps in its running text; they become footnotes behind the body.
  package var notes: [SiteNote] = []
  /// In reading order, parents before children.
  package var comments: [SiteComment] = []
  package var references: [Reference] = []

  package init(rule: String) {
    self.rule = rule
  }

  /// Takes the messages of a thread in their order: the first one is the post, the others answer it.
  package mutating func takeThread(_ messages: [SiteComment]) {
    guard let first = messages.first else { return }
    headIsFirstMessage = true
    authors = first.author.map { [$0] } ?? []
    published = first.published
    score = first.score
    body = first.content
    comments = Array(messages.dropFirst())
  }
}

/// A subtree, with the tree it belongs to: text that JSON carries has a tree of its own.
package struct SitePart {
  package var tree: HTMLTree
  package var node: HTMLTree.Node

  package init(_ tree: HTMLTree, _ node: HTMLTree.Node) {
    self.tree = tree
    self.node = node
  }
}

/// A note, with the label by which its mark calls it.
package struct SiteNote {
  package var label: String
  package var content: [SitePart]
}

/// One comment as a site shows it.
package struct SiteComment {
  /// The site's own identifier.
  package var id: String?
  /// The index of the comment it answers; none at the top level.
  package var parent: Int?
  package var author: Byline?
  package var published: PartialDate?
  /// The moment of publication as the page writes it, which tells comments of one day apart.
  package var timestamp: String?
  package var score: Score?
  package var isDeleted = false
  package var wasEdited = false
  package var url: String?
  /// The title and the address of the post it stands on, on pages that gather comments from several.
  package var on: String?
  package var onURL: String?
  package var content: [SitePart] = []

  package init(id: String? = nil, parent: Int? = nil) {
    self.id = id
    self.parent = parent
  }

  /// The comment without its words, whose range is not known yet.
  package var comment: Comment {
    var comment = Comment(
      author: author.map { Attribution(name: $0.name, basis: .comment) }, parent: parent)
    comment.siteID = id
    comment.published = published
    comment.score = score
    comment.isDeleted = isDeleted
    comment.wasEdited = wasEdited
    comment.url = url
    comment.on = on
    comment.onURL = onURL
    return comment
  }
}
