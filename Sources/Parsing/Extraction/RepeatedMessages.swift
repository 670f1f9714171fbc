import Text

/// Leaves out the messages that a thread shows a second time: its first one over each page, the best answer over the
/// others.
///
/// Copies are told by their words and their writer; short messages may well be said twice.
enum RepeatedMessages {
  /// In bytes.
  private static let shortest = 60

  static func leftOut(of messages: [ThreadMessage], _ page: Page) -> [ThreadMessage] {
    let reader = MessageReader(page)
    var seen: [[UInt8]: Set<String>] = [:]
    return messages.filter { message in
      let words = folded(page.tree.text(message.words).utf8)
      guard words.count >= shortest else { return true }
      let author = reader.author(of: message) ?? ""
      guard let known = seen[words] else {
        seen[words] = [author]
        return true
      }
      // A copy may be shown without its writer.
      if known.contains(author) || author.isEmpty || known.contains("") { return false }
      seen[words]?.insert(author)
      return true
    }
  }
}
