import Library
import Model
import Rendering

/// An opened address as text for a terminal.
enum ShownText {
  static func place(_ place: ShownPlace) -> String {
    guard place.address.place == .document else { return terminalSafe(place.text) + "\n" }
    return head(place) + "\n" + body(place, place.document.blocks.indices)
  }

  /// Comments with who wrote them, each set in below what it answers.
  static func thread(_ place: ShownPlace, _ comments: [Int]) -> String {
    comments.map { index in
      let comment = place.document.comments[index]
      let address = Address(key: place.address.key, version: place.address.version, place: .comment(index + 1))
      let details = (credits(comment) + [address.description]).joined(separator: " · ")
      let indent = String(repeating: "  ", count: depth(index, place.document))
      let words = String(decoding: Array(place.document.text.utf8)[comment.range], as: UTF8.self)
      return ([details] + words.split(separator: "\n").map(String.init))
        .map { indent + terminalSafe($0, singleLine: true) + "\n" }.joined()
    }.joined(separator: "\n")
  }

  static func links(_ place: ShownPlace) -> String {
    let bytes = Array(place.document.text.utf8)
    return tabSeparated(
      place.links.map { link in
        [link.target, String(decoding: bytes[link.range], as: UTF8.self)]
      })
  }

  /// Each value of the head with the rule that read it, and the words it was read from where the rule keeps them.
  static func reasons(_ place: ShownPlace) -> String {
    place.document.provenance.map { reason in
      let words = reason.evidence.isEmpty ? "" : " from \u{201C}\(reason.evidence)\u{201D}"
      let value = value(of: reason.field, place.document).map { " \($0)" } ?? ""
      let doubt = reason.certain ? "" : ", not certain"
      return terminalSafe("\(reason.field):\(value)  (\(reason.rule)\(words)\(doubt))", singleLine: true) + "\n"
    }.joined()
  }

  /// A value of a document's head by its name in JSON.
  private static func value(of field: String, _ document: Document) -> String? {
    switch field {
    case "title": document.title
    case "authors": document.authors.isEmpty ? nil : document.authors.map(\.name).joined(separator: ", ")
    case "published": document.published?.description
    case "modified": document.modified?.description
    case "site": document.site
    case "language": document.language
    case "url": document.url
    case "linkTarget": document.linkTarget
    case "tags": document.tags.isEmpty ? nil : document.tags.joined(separator: ", ")
    case "score": document.score.map { "\($0.value)" }
    default: nil
    }
  }

  private static func head(_ place: ShownPlace) -> String {
    let document = place.document
    let details = [
      document.authors.isEmpty ? "unsigned" : document.authors.map(\.name).joined(separator: ", "),
      document.published?.description, document.site, document.kind.rawValue,
      document.score.map { "score \($0.value)" },
    ].compactMap(\.self).joined(separator: " · ")
    var lines = [document.title ?? "Untitled", details, document.url, "key: \(place.address.key)"].compactMap(\.self)
    if !place.tags.isEmpty { lines.append("tags: \(place.tags.joined(separator: ", "))") }
    if place.isRemoved { lines.append("in the trash") }
    let bytes = Array(document.text.utf8)
    for highlight in document.highlights ?? [] {
      let words = highlight.range.map { "“\(String(decoding: bytes[$0], as: UTF8.self))”" }
      lines.append("marked: " + [words, highlight.note].compactMap(\.self).joined(separator: " — "))
    }
    lines += place.notes.map { "note to \($0.address): \($0.text)" }
    return lines.map { terminalSafe($0, singleLine: true) + "\n" }.joined()
  }

  /// Blocks, each with its number in front, so that any of them can be cited; comments under who wrote them.
  ///
  /// Repeats are named but not printed: their words stand elsewhere in the document.
  private static func body(_ place: ShownPlace, _ blocks: Range<Int>) -> String {
    let document = place.document
    let bytes = Array(document.text.utf8)
    var lines = ""
    var comment: Int?
    var index = blocks.lowerBound
    while index < blocks.upperBound {
      if let next = document.blocks[index].comment, next != comment {
        lines += "\nc\(next + 1)\t" + terminalSafe(signature(next, document), singleLine: true) + "\n"
        comment = next
      }
      let end = endOfRepeat(index, document)
      if end > index {
        let count = end - index
        let original = count == 1 ? document.blocks[index].quotes?.block.map { "p\($0 + 1)" } : nil
        lines += "p\(index + 1)\(count > 1 ? "-\(end)" : "")\t(repeat of \(original ?? counted(count, "block")))\n"
        index = end
        continue
      }
      let block = document.blocks[index]
      lines += "p\(index + 1)\t\(mark(block))\(terminalSafe(String(decoding: bytes[block.range], as: UTF8.self)))\n"
      index += 1
    }
    return lines
  }

  /// Where a run of repeats ends within one comment; where it starts for what is no repeat.
  private static func endOfRepeat(_ start: Int, _ document: Document) -> Int {
    let comment = document.blocks[start].comment
    return document.blocks[start...].firstIndex { !$0.isRepeat || $0.comment != comment } ?? document.blocks.endIndex
  }

  private static func mark(_ block: Block) -> String {
    switch block.kind {
    case .heading: String(repeating: "#", count: max(block.level, 1)) + " "
    case .listItem: String(repeating: "  ", count: max(block.level - 1, 0)) + "- "
    case .quotation: "> "
    default: ""
    }
  }

  /// Who wrote a comment, when, its score, and what it answers or stands on.
  private static func signature(_ index: Int, _ document: Document) -> String {
    let comment = document.comments[index]
    let context = comment.parent.map { "answers c\($0 + 1)" } ?? comment.on.map { "on “\($0)”" }
    return (credits(comment) + [context].compactMap(\.self)).joined(separator: " · ")
  }

  private static func credits(_ comment: Comment) -> [String] {
    [
      comment.author?.description ?? "unsigned", comment.published?.description ?? comment.age,
      comment.score.map { "score \($0.value)" },
    ].compactMap(\.self)
  }

  private static func depth(_ index: Int, _ document: Document) -> Int {
    var depth = 0
    var next = document.comments[index].parent
    while let parent = next, depth < 20 {
      depth += 1
      next = document.comments[parent].parent
    }
    return depth
  }
}
