import Model

/// A question of a Stack Exchange site: the question is the post, answers are comments, and comments answer what they
/// stand below.
package enum StackExchange: SiteProfile {
  package static let rule = "stack-exchange"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    tokens.contains("question-header") && tree.element(id: "question") != nil && tree.element(id: "answers") != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    let header = tree.element(id: "question-header")
    reading.title = tree.words(header.flatMap { top in tree.first(below: top) { tree.tag($0) == .h1 } })
    reading.site = tree.metas("og:site_name").first
    reading.url = tree.canonicalURL
    guard let question = tree.element(id: "question") else { return reading }
    reading.tags = tree.all(class: "post-tag", below: question).compactMap { tree.words($0) }
    reading.score = votes(tree, question).map { Score($0) }
    let signature = author(tree, question)
    reading.authors = signature.map { [$0] } ?? []
    reading.published = date(tree, question)
    if let body = tree.first(class: "js-post-body", below: question) ?? tree.first(class: "s-prose", below: question) {
      reading.body = [SitePart(tree, body)]
    }
    addRemarks(tree, question, parent: nil, to: &reading.comments)
    for answer in tree.all(class: "answer", nested: false) {
      guard let id = number(tree, answer, "answer-") ?? tree.attribute(answer, "data-answerid") else { continue }
      var comment = SiteComment(id: id)
      comment.author = author(tree, answer)
      comment.published = date(tree, answer)
      comment.score = votes(tree, answer).map { Score($0) }
      if let body = tree.first(class: "js-post-body", below: answer) ?? tree.first(class: "s-prose", below: answer) {
        comment.content = [SitePart(tree, body)]
      }
      reading.comments.append(comment)
      addRemarks(tree, answer, parent: reading.comments.count - 1, to: &reading.comments)
    }
    return reading
  }

  /// The number behind the prefix of an identifier.
  private static func number(_ tree: HTMLTree, _ node: HTMLTree.Node, _ prefix: String) -> String? {
    guard let id = tree.attribute(node, "id"), id.hasPrefix(prefix) else { return nil }
    return String(id.dropFirst(prefix.count))
  }

  private static func votes(_ tree: HTMLTree, _ post: HTMLTree.Node) -> Int? {
    wholeNumber(in: tree.words(tree.first(class: "js-vote-count", below: post)))
  }

  /// The last signature is the author's; one before it names who edited.
  private static func author(_ tree: HTMLTree, _ post: HTMLTree.Node) -> Byline? {
    let signature = tree.all(class: "post-signature", below: post).last
    let details = signature.flatMap { tree.first(class: "user-details", below: $0) }
    return tree.byline(details.flatMap { box in tree.first(below: box) { tree.tag($0) == .a } })
  }

  private static func date(_ tree: HTMLTree, _ post: HTMLTree.Node) -> PartialDate? {
    let signature = tree.all(class: "post-signature", below: post).last
    let moment = signature.flatMap { tree.first(class: "relativetime", below: $0) }
    return moment.flatMap { tree.attribute($0, "title") }.flatMap { PartialDate(iso: $0) }
  }

  private static func addRemarks(
    _ tree: HTMLTree, _ post: HTMLTree.Node, parent: Int?, to comments: inout [SiteComment]
  ) {
    for remark in tree.all(class: "comment", below: post, nested: false) {
      guard let copy = tree.first(class: "comment-copy", below: remark) else { continue }
      var comment = SiteComment(id: number(tree, remark, "comment-"), parent: parent)
      comment.author = tree.byline(tree.first(class: "comment-user", below: remark))
      let moment = tree.first(below: remark) { tree.hasClass($0, "relativetime-clean") }
      comment.published = moment.flatMap { tree.attribute($0, "title") }.flatMap { PartialDate(iso: $0) }
      comment.score = wholeNumber(in: tree.words(tree.first(class: "comment-score", below: remark))).map { Score($0) }
      comment.content = [SitePart(tree, copy)]
      comments.append(comment)
    }
  }
}
