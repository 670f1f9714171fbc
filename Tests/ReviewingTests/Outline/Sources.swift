import Model

@testable import Reviewing

/// A document whose blocks are the given texts; a block with a number belongs to that comment.
func reviewSource(
  _ key: String, title: String? = nil, authors: [String] = [], year: Int? = nil,
  _ blocks: [(text: String, comment: Int?)], comments: [Model.Comment] = [], score: Double = 1,
  change: (inout Document) -> Void = { _ in }
) -> ReviewSource {
  var document = Document(text: blocks.map(\.text).joined(separator: "\n"))
  document.authors = authors.map { Byline(name: $0) }
  document.comments = comments
  var offset = 0
  for block in blocks {
    let end = offset + block.text.utf8.count
    document.blocks.append(Block(kind: .paragraph, range: offset..<end, comment: block.comment))
    offset = end + 1
  }
  change(&document)
  return ReviewSource(
    head: DocumentHead(key: key, title: title ?? key, authors: authors, year: year), document: document,
    passages: [.init(blocks: 0..<blocks.count, score: score)])
}

/// A topic of single words.
func topic(_ words: String...) -> Topic {
  Topic(name: words.joined(separator: " "), slots: words.map { [QueryTerm([$0])] })
}
