import Model
import Text

/// The lines over a comment on a page from a forum's Markdown interface: `### Comment by NAME` and a list of facts.
struct MarkdownComment {
  private(set) var comment: Comment
  /// How many comments it stands below.
  private(set) var depth = 0
  /// The line at which its words begin.
  var start = 0
  private(set) var isComplete = false

  /// Nothing for a heading that is over no comment.
  init?(title: String) {
    let opening = "Comment by "
    guard title.hasPrefix(opening) else { return nil }
    let name = String(title.dropFirst(opening.utf8.count)).trimmingBlanks
    comment = Comment(author: name.isEmpty || name.hasPrefix("[") ? nil : Attribution(name: name, basis: .comment))
  }

  /// Takes one item of the list; items that say nothing of use are passed over.
  mutating func take(_ text: String, _ links: [Link]) {
    let value = text.split(separator: " ").last.flatMap { Int($0) }
    if text.hasPrefix("Karma:"), let value {
      comment.score = Score(value)
    } else if text.hasPrefix("Agreement:"), let value {
      comment.score?.second = value
    } else if text.hasPrefix("Reply depth:"), let value {
      depth = max(0, min(value, 64))
    } else if text.hasPrefix("HTML permalink:") {
      let target = links.first?.target ?? text.split(separator: " ").last.map(String.init)
      comment.url = target
      comment.siteID = target?.split { $0 == "/" || $0 == "=" }.last.map(String.init)
    } else if comment.published == nil, let date = firstDate(in: text), text.utf8.count < 40 {
      comment.published = date
      isComplete = true
    }
  }

  /// Whether a line between the facts and the words heads a list of what readers felt.
  func opensReactions(_ line: String) -> Bool { line.hasPrefix("Reactions (") || line.hasPrefix("Reactions by ") }
}
