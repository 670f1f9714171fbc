import Text

/// How one forum program marks up a message.
package struct ForumProgram: Sendable {
  package var rule: String
  /// A class or identifier that every thread of the program has.
  package var marks: @Sendable (ClassTokens) -> Bool
  package var isMessage: @Sendable (HTMLTree, HTMLTree.Node) -> Bool
  /// Classes or beginnings of identifiers of the text within a message, the better first.
  package var texts: [String]
  package var authors: [String]
  package var dates: [String] = []
  package var titles: [String] = []

  /// The element of a message's text.
  package func body(_ tree: HTMLTree, _ message: HTMLTree.Node) -> HTMLTree.Node? {
    for text in texts {
      let found = tree.first(below: message) { node in
        tree.hasClass(node, text) || (text.hasSuffix("_") && (tree.attribute(node, "id") ?? "").hasPrefix(text))
          || tree.attribute(node, "data-role") == text || tree.attribute(node, "component") == text
      }
      if let found { return found }
    }
    return nil
  }

  /// What stands in a message's text and is none of it: signatures, attachments, marks of editing, "click to expand".
  package func isTool(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    if tree.attributeRange(node, "data-excludequote") != nil || isHeadOfCode(tree, node) { return true }
    return tree.classes(node).contains { token in
      [
        "signature", "message-signature", "postsignature", "bbCodeBlock-expandLink", "message-lastEdit", "notice",
        "postedit", "edited_post", "attachbox", "js-unfurl", "reactionsBar", "ipsEdited", "moderatorbar",
        "b-post__title",
      ].contains(token)
    }
  }

  /// The line "Code: Select all" over a block of code.
  private func isHeadOfCode(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.tag(node) == .p && tree.parent(node).map { tree.hasClass($0, "codebox") } ?? false
  }

  private static func hasNumber(_ tree: HTMLTree, _ node: HTMLTree.Node, after prefix: String) -> Bool {
    guard let id = tree.attribute(node, "id"), id.hasPrefix(prefix) else { return false }
    return id.utf8.dropFirst(prefix.utf8.count).first?.isDigit ?? false
  }

  /// The programs by the markup of their default themes.
  package static let all: [ForumProgram] = [
    ForumProgram(
      rule: "xenforo", marks: { $0.contains("bbWrapper") || $0.contains("messageText") },
      isMessage: { tree, node in
        tree.hasClass(node, "message--post") || (tree.tag(node) == .li && tree.hasClass(node, "message"))
      },
      texts: ["bbWrapper", "messageText", "message-body"], authors: ["message-name", "username"],
      dates: ["DateTime", "message-date"], titles: ["p-title-value", "titleBar"]),
    ForumProgram(
      rule: "phpbb", marks: { $0.contains("postbody") },
      isMessage: { tree, node in tree.hasClass(node, "post") && hasNumber(tree, node, after: "p") },
      texts: ["content"], authors: ["username", "username-coloured", "author"], dates: ["author"],
      titles: ["topic-title"]),
    ForumProgram(
      rule: "invision", marks: { $0.contains("ipsComment") || $0.contains("elComment") },
      isMessage: { tree, node in hasNumber(tree, node, after: "elComment_") },
      texts: ["commentContent"], authors: ["cAuthorPane_author", "ipsComment_author", "ipsEntry__username"],
      titles: ["ipsType_pageTitle"]),
    ForumProgram(
      rule: "vbulletin",
      marks: { $0.contains("bigusername") || $0.contains("postcontainer") || $0.contains("js-post__content-text") },
      isMessage: { tree, node in
        tree.hasClass(node, "b-post") || tree.hasClass(node, "postbitlegacy") || tree.hasClass(node, "postcontainer")
          || (tree.tag(node) == .table && hasNumber(tree, node, after: "post"))
      },
      texts: ["js-post__content-text", "post_message_"], authors: ["bigusername", "username", "author"],
      dates: ["date", "thead"], titles: ["b-page-title", "threadtitle", "main-title"]),
    ForumProgram(
      rule: "fluxbb", marks: { $0.contains("blockpost") },
      isMessage: { tree, node in tree.hasClass(node, "blockpost") && hasNumber(tree, node, after: "p") },
      texts: ["postmsg"], authors: ["postleft"]),
    ForumProgram(
      rule: "mybb", marks: { $0.contains("post_body") },
      isMessage: { tree, node in tree.hasClass(node, "post") && hasNumber(tree, node, after: "post_") },
      texts: ["post_body"], authors: ["largetext", "author_information"], dates: ["post_date"]),
    ForumProgram(
      rule: "smf", marks: { $0.contains("post_wrapper") },
      isMessage: { tree, node in tree.hasClass(node, "post_wrapper") },
      texts: ["inner"], authors: ["poster"], dates: ["smalltext", "postinfo"]),
  ]
}
