package import Model
import Text

/// One message of a thread: its words and the element around them that says who wrote it and when.
package struct ThreadMessage {
  package var words: HTMLTree.Node
  package var frame: HTMLTree.Node
}

/// The messages of a forum thread in their order; nothing when the page is none.
///
/// Forum programs write each message's words into an element of one name. The messages are the elements of the name that
/// holds the most text, if the page says that it is a thread or little stands outside them.
package func threadMessages(_ page: Page, _ density: Density) -> [ThreadMessage]? {
  let tree = page.tree
  let isThread = ThreadSigns.isThread(page)
  var names = MessageNames(tree)
  var groups: [String: [HTMLTree.Node]] = [:]
  var current = tree.firstChild(tree.root)
  while let node = current {
    if tree.tag(node) != .text, density.size(node) > 0 {
      for name in names.names(of: node) { groups[name, default: []].append(node) }
    }
    current = tree.next(after: node, within: tree.root)
  }
  let weighed = groups.sorted { $0.key < $1.key }.map { name, nodes -> (nodes: [HTMLTree.Node], size: Int) in
    let outermost = withoutNested(nodes, tree)
    return (outermost, outermost.reduce(0) { $0 + density.size($1) })
  }
  guard let largest = weighed.map(\.size).max(), largest > 0 else { return nil }
  // Of names that hold about the same text, the one that is nearest to the words has least besides them.
  let close = weighed.filter { $0.size * 10 >= largest * 7 && ($0.nodes.count > 1 || isThread) }
  let most = close.map(\.nodes.count).max() ?? 0
  let chosen = close.filter { $0.nodes.count * 10 >= most * 8 }.min { $0.size < $1.size }
  guard let messages = chosen else { return nil }
  let whole = density.size(tree.root)
  guard isThread ? messages.size * 20 > whole : messages.nodes.count >= 3 && messages.size * 2 > whole else {
    return nil
  }
  let found = framed(messages.nodes, tree)
  if !isThread, !areSigned(found, page) || hasArticle(besides: messages.nodes, page, density) { return nil }
  return RepeatedMessages.leftOut(of: found, page)
}

private func withoutNested(_ nodes: [HTMLTree.Node], _ tree: HTMLTree) -> [HTMLTree.Node] {
  let all = Set(nodes)
  return nodes.filter { node in tree.ancestor(of: node) { all.contains($0) } == nil }
}

/// Whether a text of its own stands beside the messages, which are then comments on it.
private func hasArticle(besides messages: [HTMLTree.Node], _ page: Page, _ density: Density) -> Bool {
  let content = ContentChoice(page.chrome, density).content()
  let tree = page.tree
  let within = messages.filter { message in message == content || tree.ancestor(of: message) { $0 == content } != nil }
  return within.count * 2 < messages.count && density.proseSize(content) > 400
}

/// Whether most messages say who wrote them and when; the parts of an article do not.
private func areSigned(_ messages: [ThreadMessage], _ page: Page) -> Bool {
  let reader = MessageReader(page)
  return messages.count { reader.author(of: $0) != nil && reader.date(of: $0) != nil } * 2 > messages.count
}

/// The frame of a message is the largest element around its words that holds no other message.
private func framed(_ nodes: [HTMLTree.Node], _ tree: HTMLTree) -> [ThreadMessage] {
  var counts: [HTMLTree.Node: Int] = [:]
  for node in nodes {
    var current = tree.parent(node)
    while let up = current {
      counts[up, default: 0] += 1
      current = tree.parent(up)
    }
  }
  return nodes.map { node in
    var frame = node
    while let up = tree.parent(frame), counts[up] == 1, tree.tag(up) != .body, tree.tag(up) != .html, up != tree.root {
      frame = up
    }
    return ThreadMessage(words: node, frame: frame)
  }
}

/// Makes a document of a thread: the first message is its post, the others are comments.
package func thread(_ messages: [ThreadMessage], _ page: Page) -> Document {
  var document = Document(kind: .thread)
  let reader = MessageReader(page)
  // The head may name who began the thread, which a later page of it does not show.
  if let starter = threadStarter(page) {
    document.authors = [Byline(name: starter)]
    document.provenance.append(Provenance(field: "authors", rule: "json-ld", evidence: starter))
  }
  let opening = ThreadSigns.isContinuation(page) ? nil : messages.first
  if document.authors.isEmpty, let name = opening.flatMap({ reader.author(of: $0) }) {
    document.authors = [Byline(name: name)]
    document.provenance.append(Provenance(field: "authors", rule: "first-message", evidence: name))
  }
  document.published = opening.flatMap { reader.date(of: $0) }
  if let day = document.published {
    document.provenance.append(Provenance(field: "published", rule: "first-message", evidence: day.description))
  }
  HeadReader(page).fill(&document, content: messages.first?.words)
  document.dropGuessedAuthors()
  let base = document.url ?? page.options.sourceURL
  var builder = DocumentBuilder()
  for (number, message) in messages.enumerated() {
    if number > 0 {
      let author = reader.author(of: message).map { Attribution(name: $0, basis: .comment) }
      var comment = Comment(author: author)
      comment.published = reader.date(of: message)
      comment.siteID = page.tree.attribute(message.frame, "id") ?? page.tree.attribute(message.words, "id")
      _ = builder.beginComment(comment)
    }
    BlockReader.append(
      message.words, of: page.tree, to: &builder, excluding: reader.besides(message), baseURL: base)
  }
  QuotedMessages.mark(&builder.blocks, in: builder.bytes) { comment in
    comment.map { reader.author(of: messages[$0 + 1]) } ?? document.authors.first?.name
  }
  builder.finish(&document)
  return document
}

/// The author whom JSON-LD names for a discussion or a question.
private func threadStarter(_ page: Page) -> String? {
  let types: Set<String> = ["DiscussionForumPosting", "QAPage", "Question"]
  let thread = page.head.linkedData.first { object in
    object["@type"]?.elements.contains { types.contains($0.text ?? "") } ?? false
  }
  let author = (thread?["author"] ?? thread?["mainEntity"]?["author"])?.elements.first
  let name = (author?["name"]?.text ?? author?.text).map(withoutEntities)
  return name.flatMap { AuthorNames.isName($0, site: nil) ? $0 : nil }
}
