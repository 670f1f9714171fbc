package import Model

/// A document as `extract` and `show` print it.
///
/// - Parameters:
///   - key: Its citation key, which every address begins with; empty for a document that is in no library.
///   - path: Where it was found.
package func structured(_ document: Document, key: String, path: String?) -> [StructuredValue.Member] {
  let bytes = Array(document.text.utf8)
  var members: [StructuredValue.Member] = [
    .init("path", StructuredValue(path)),
    .init("key", StructuredValue(key.isEmpty ? nil : key)),
    .init("kind", .string(document.kind.rawValue)),
    .init("title", StructuredValue(document.title)),
    .init("authors", .array(document.authors.map { ["name": .string($0.name), "url": StructuredValue($0.url)] })),
    .init("published", StructuredValue(document.published?.description)),
    .init("modified", StructuredValue(document.modified?.description)),
    .init("url", StructuredValue(document.url)),
    .init("linkTarget", StructuredValue(document.linkTarget)),
    .init("site", StructuredValue(document.site)),
    .init("language", StructuredValue(document.language)),
    .init("score", structured(document.score)),
    .init("tags", StructuredValue(document.tags)),
    .init("text", .string(document.text)),
    .init(
      "blocks", .array(document.blocks.indices.map { structured(block: $0, of: document, bytes, key: key) })),
    .init(
      "comments", .array(document.comments.indices.map { structured(comment: $0, of: document, bytes, key: key) })),
    .init("posts", .array(document.posts.map(structured))),
    .init("links", .array(document.links.map { structured(link: $0, bytes) })),
    .init("references", .array(document.references.map { ["key": StructuredValue($0.key), "raw": .string($0.raw)] })),
    .init("diagnostics", .array(document.diagnostics.map(structured))),
  ]
  if let sequence = document.sequence { members.append(.init("sequence", .string(sequence))) }
  if let highlights = document.highlights {
    members.append(.init("highlights", .array(highlights.map { structured($0, bytes) })))
  }
  return members
}

private func structured(_ highlight: Highlight, _ bytes: [UInt8]) -> StructuredValue {
  [
    "text": StructuredValue(highlight.range.map { String(decoding: bytes[$0], as: UTF8.self) }),
    "note": StructuredValue(highlight.note),
  ]
}

/// One block of a document.
package func structured(block index: Int, of document: Document, _ bytes: [UInt8], key: String) -> StructuredValue {
  let block = document.blocks[index]
  var members: [StructuredValue.Member] = [
    .init("kind", .string(block.kind.rawValue)),
    .init("text", .string(String(decoding: bytes[block.range], as: UTF8.self))),
    .init("level", block.kind == .heading ? .integer(block.level) : nil),
    .init("depth", block.kind == .listItem ? .integer(block.level) : nil),
    .init("address", .string(Address(key: key, place: .blocks(index + 1...index + 1)).description)),
  ]
  if block.levelIsInferred { members.append(.init("inferred", true)) }
  if let comment = block.comment { members.append(.init("comment", .integer(comment + 1))) }
  if block.isRepeat { members.append(.init("repeat", true)) }
  if let quotes = block.quotes {
    members.append(
      .init(
        "quotes",
        [
          "name": StructuredValue(quotes.name),
          "address": StructuredValue(
            quotes.block.map { Address(key: key, place: .blocks($0 + 1...$0 + 1)).description }),
          "url": StructuredValue(quotes.url), "certain": .boolean(quotes.certain),
        ]))
  }
  return .object(members)
}

/// One comment of a document.
package func structured(comment index: Int, of document: Document, _ bytes: [UInt8], key: String) -> StructuredValue {
  let comment = document.comments[index]
  let id = { (index: Int) in document.comments[index].siteID ?? "c\(index + 1)" }
  return [
    "id": .string(id(index)),
    "parent": StructuredValue(comment.parent.map(id)),
    "on": StructuredValue(comment.on),
    "author": StructuredValue(comment.author?.name),
    "basis": StructuredValue(comment.author?.basis.rawValue),
    "certain": comment.author.map { .boolean($0.certain) } ?? nil,
    "published": StructuredValue(comment.published?.description),
    "age": StructuredValue(comment.age),
    "score": structured(comment.score),
    "deleted": .boolean(comment.isDeleted),
    "text": .string(document.words(ofComment: index, in: bytes)),
    "address": .string(Address(key: key, place: .comment(index + 1)).description),
  ]
}

/// A post that a profile page lists.
private func structured(_ post: ListedPost) -> StructuredValue {
  [
    "title": .string(post.title), "score": structured(post.score), "age": StructuredValue(post.age),
    "comments": StructuredValue(post.commentCount), "url": StructuredValue(post.url),
  ]
}

/// A score: its value alone, or all that is known where there is more.
package func structured(_ score: Score?) -> StructuredValue {
  guard let score else { return nil }
  if score.second == nil, score.raw == nil, score.isCertain { return .integer(score.value) }
  return [
    "value": .integer(score.value), "second": StructuredValue(score.second), "raw": StructuredValue(score.raw),
    "certain": .boolean(score.isCertain),
  ]
}

/// A link, its place as offsets into the text that is printed with it.
///
/// - Parameter start: Where that text begins in the document's.
package func structured(link: Link, _ bytes: [UInt8], from start: Int = 0) -> StructuredValue {
  [
    "text": .string(String(decoding: bytes[link.range], as: UTF8.self)), "target": .string(link.target),
    "kind": .string(link.kind.rawValue), "start": .integer(link.range.lowerBound - start),
    "end": .integer(link.range.upperBound - start),
  ]
}

/// A finding about an input.
package func structured(_ diagnostic: Diagnostic) -> StructuredValue {
  [
    "severity": .string(diagnostic.severity.rawValue), "code": .string(diagnostic.code),
    "message": .string(diagnostic.message),
  ]
}
