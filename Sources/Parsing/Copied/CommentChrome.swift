import Text

/// What a forum's page writes below each comment, and is no word of it: offers to answer, votes, folds.
enum CommentChrome {
  private static let actions: Set<String> = [
    "award", "collapse", "context", "delete", "downvote", "edit", "expand", "favorite", "flag", "give award", "hide",
    "like", "liked", "link", "load more", "more replies", "parent", "permalink", "quote", "react", "reply", "report",
    "reply to this", "root", "save", "share", "show more replies", "show more", "show parent", "show parent comment",
    "upvote", "view more", "vote", "votes", "next", "prev", "copy link", "moderation log", "load more comments",
  ]

  /// The lines of a comment without those of the page below it; a comment that is nothing else is kept.
  static func trimmed(_ range: Range<Int>, in lines: TextLines) -> Range<Int> {
    var end = range.upperBound
    while end - 1 > range.lowerBound, isChrome(lines.slice(end - 1)) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether a line offers an action or counts votes: `Reply`, `Reply4`, `Like (3)`, `permalink | parent`, `12`.
  static func isChrome(_ slice: ArraySlice<UInt8>) -> Bool {
    guard slice.count <= 60 else { return false }
    let parts = slice.split { "|·•[]".utf8.contains($0) || $0 == 0xE2 || $0 == 0xC2 }
    return parts.allSatisfy { part in
      var word = part.drop(while: { !$0.isLetter })
      let before = part[..<word.startIndex]
      while let last = word.last, !last.isLetter { word = word.dropLast() }
      let after = part[word.endIndex...]
      guard (before + after).allSatisfy({ $0.isDigit || $0.isBlank || $0 >= 0x80 || "()+-".utf8.contains($0) }) else {
        return false
      }
      return word.isEmpty || actions.contains(String(decoding: word.map(\.lowered), as: UTF8.self))
    }
  }
}
