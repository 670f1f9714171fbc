import Model

/// Threads of the usual forum programs: the first message is the post, the others are its comments.
package enum ForumThread: SiteProfile {
  package static let rule = "forum-thread"

  package static func matches(_ tree: HTMLTree, _ tokens: ClassTokens) -> Bool {
    program(of: tree, tokens) != nil
  }

  package static func read(_ tree: HTMLTree) -> SiteReading {
    var reading = SiteReading(rule: rule)
    reading.kind = .thread
    guard let program = program(of: tree, ClassTokens(tree)) else { return reading }
    reading.rule = program.rule
    reading.title = title(tree, program)
    reading.url = tree.canonicalURL
    let messages = tree.descendants(of: tree.root, nested: false) { program.isMessage(tree, $0) }
      .compactMap { message(tree, $0, program) }
    reading.takeThread(messages)
    return reading
  }

  /// The program whose messages the page has, each with a text.
  private static func program(of tree: HTMLTree, _ tokens: ClassTokens) -> ForumProgram? {
    ForumProgram.all.first { program in
      program.marks(tokens)
        && tree.first(below: tree.root) { program.isMessage(tree, $0) && program.body(tree, $0) != nil } != nil
    }
  }

  private static func message(_ tree: HTMLTree, _ node: HTMLTree.Node, _ program: ForumProgram) -> SiteComment? {
    guard let body = program.body(tree, node) else { return nil }
    var comment = SiteComment(id: identifier(tree, node))
    comment.author = author(tree, node, program)
    comment.published = date(tree, node, program)
    for tool in tree.descendants(of: body, nested: false, where: { program.isTool(tree, $0) }) { tree.remove(tool) }
    comment.content = [SitePart(tree, body)]
    return comment
  }

  /// The last number of the element's identifier: "js-post-41", "p41", "elComment_41".
  private static func identifier(_ tree: HTMLTree, _ node: HTMLTree.Node) -> String? {
    for name in ["id", "data-content", "data-pid", "data-node-id"] {
      guard let text = tree.attribute(node, name) else { continue }
      let digits = text.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if !digits.isEmpty { return String(decoding: digits.reversed(), as: UTF8.self) }
    }
    return nil
  }

  private static func author(_ tree: HTMLTree, _ node: HTMLTree.Node, _ program: ForumProgram) -> Byline? {
    for attribute in ["data-author", "data-username"] {
      if let name = tree.attribute(node, attribute), !name.isEmpty { return Byline(name: name) }
    }
    for token in program.authors {
      guard let place = tree.first(class: token, below: node) else { continue }
      let link =
        tree.tag(place) == .a ? place : tree.first(below: place) { tree.tag($0) == .a && tree.words($0) != nil }
      // Beside a name without a link stand a rank, a day of registration and a number of messages.
      if link == nil, let name = tree.lines(place).first { return Byline(name: name) }
      if let byline = tree.byline(link ?? place) { return byline }
    }
    return nil
  }

  private static func date(_ tree: HTMLTree, _ node: HTMLTree.Node, _ program: ForumProgram) -> PartialDate? {
    if let time = tree.time(node) { return time.date }
    for token in program.dates {
      if let text = tree.words(tree.first(class: token, below: node)), let date = firstDate(in: text) { return date }
    }
    return nil
  }

  private static func title(_ tree: HTMLTree, _ program: ForumProgram) -> String? {
    for token in program.titles {
      guard let node = tree.first(class: token) else { continue }
      for label in tree.all(class: "label", below: node) { tree.remove(label) }
      // Below the heading may stand who began the thread and where.
      let heading = tree.first(below: node) { tree.tag($0).headingLevel != nil }
      if let words = tree.words(heading ?? node) { return words }
    }
    return nil
  }
}
