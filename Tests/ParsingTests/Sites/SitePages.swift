import Model
import Parsing
import Testing

/// Reads a page that a test wrote.
func page(_ html: String) throws -> Document {
  try #require(read(Array(html.utf8), options: ReadingOptions(name: Array("page.html".utf8))).documents.first)
}

/// Parses a page that a test wrote.
func tree(_ html: String) throws -> HTMLTree {
  try #require(HTMLParser.tree(of: Array(html.utf8)))
}

extension Document {
  /// The text of each block of the body.
  var bodyTexts: [String] { blocks.filter { $0.comment == nil }.map { text($0.range) } }

  /// One line a comment: author, day, score, the number of its parent, and its words.
  var commentLines: [String] {
    comments.map { comment in
      let fields = [
        comment.author?.name ?? "–", comment.published?.description ?? "–",
        comment.score.map { "\($0.value)" } ?? "–", comment.parent.map { "\($0)" } ?? "–", text(comment.range),
      ]
      return fields.joined(separator: " · ")
    }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: Array(text.utf8)[range], as: UTF8.self) }
}
