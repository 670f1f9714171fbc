package import Model
import Text

/// Reads a thread whose messages stand only in the data that the page's script starts from, as Discourse saves it
/// (`<div id="data-preloaded" data-preloaded="{"topic_1": "{…\"post_stream\":{\"posts\":[{\"cooked\"…">`).
///
/// - Returns: Nothing when the page has no such data.
package func preloadedThread(_ page: Page) -> Document? {
  guard let topic = preloadedTopic(page), let posts = topic["post_stream"]?["posts"]?.elements, !posts.isEmpty
  else { return nil }
  var document = Document(kind: .thread)
  document.title = topic["title"]?.text
  document.authors = author(of: posts[0]).map { [Byline(name: $0)] } ?? []
  document.published = posts[0]["created_at"]?.text.flatMap { PartialDate(iso: $0) }
  let told = [
    ("title", document.title), ("authors", document.authors.first?.name),
    ("published", document.published?.description),
  ]
  document.provenance = told.compactMap { field, words in
    words.map { Provenance(field: field, rule: "preloaded-topic", words: $0) }
  }
  HeadReader(page).fill(&document, content: nil)
  var builder = DocumentBuilder()
  var places: [Int: Int] = [:]
  for (number, post) in posts.enumerated() {
    if number > 0 {
      var comment = Comment(author: author(of: post).map { Attribution(name: $0, basis: .comment) })
      comment.siteID = post["id"]?.number.flatMap { Int(exactly: $0) }.map { String($0) }
      comment.published = post["created_at"]?.text.flatMap { PartialDate(iso: $0) }
      comment.parent = post["reply_to_post_number"]?.number.flatMap { Int(exactly: $0) }.flatMap { places[$0] }
      let place = builder.beginComment(comment)
      if let own = post["post_number"]?.number.flatMap({ Int(exactly: $0) }) { places[own] = place }
    }
    if let words = post["cooked"]?.text, let tree = HTMLParser.tree(of: Array(words.utf8)) {
      BlockReader.append(tree.root, of: tree, to: &builder, baseURL: document.url)
    }
  }
  guard !builder.bytes.isEmpty else { return nil }
  builder.finish(&document)
  return document
}

private func preloadedTopic(_ page: Page) -> JSON? {
  let tree = page.tree
  guard tree.knownNumber(ofName: "data-preloaded") != nil, let node = tree.element(id: "data-preloaded"),
    let value = tree.attributeRange(node, "data-preloaded"),
    case .object(let members)? = JSON(tree.bytes, value)
  else { return nil }
  let topic = members.first {
    $0.key.utf8.starts(with: "topic_".utf8) && $0.key.utf8.dropFirst(6).allSatisfy(\.isDigit)
  }
  return topic?.value.text.flatMap { JSON(Array($0.utf8)) }
}

private func author(of post: JSON) -> String? { post["username"]?.text ?? post["name"]?.text }
