import Model
import Text

/// The lines at the top of a copied post: its title, who wrote it, when, and the page's small figures.
///
/// Bylines are `By Name @ 2024-02-01T10:00 (+7)`, `by Name` over a date or an age, or a name on a line of its own over
/// one.
struct PostHead: Hashable {
  var title: Int
  var byline: Int
  var names: [String]
  var date: PartialDate?
  /// The age as the page writes it, when it gives no date.
  var age: String?
  var score: Score?
  /// The first line that is no part of it.
  var end: Int

  /// Nothing when no byline stands among the first lines.
  init?(_ lines: TextLines) {
    for index in 1..<max(1, min(5, lines.count)) {
      if let head = Self.withSign(lines, index) ?? Self.withLines(lines, index) {
        self = head
        return
      }
    }
    return nil
  }

  private init(title: Int, byline: Int, names: [String]) {
    self.title = title
    self.byline = byline
    self.names = names
    end = byline + 1
  }

  private static func isByline(_ slice: ArraySlice<UInt8>) -> Bool {
    starts(Array(slice.prefix(3)), at: 0, with: "by ")
  }

  /// Reads a byline with a date behind `@`.
  private static func withSign(_ lines: TextLines, _ index: Int) -> PostHead? {
    guard isByline(lines.slice(index)), let signature = PostReading.signature(lines.slice(index)) else { return nil }
    var head = PostHead(title: index - 1, byline: index, names: AuthorNames.split(signature.name, site: nil))
    head.date = signature.date
    head.score = signature.score
    return head
  }

  /// Reads a byline whose date stands on one of the next lines.
  private static func withLines(_ lines: TextLines, _ index: Int) -> PostHead? {
    guard lines.wordCount(index) <= 16, isTitle(index - 1, lines), let names = names(lines, index) else { return nil }
    var head = PostHead(title: index - 1, byline: index, names: names)
    var hasTime = false
    while head.end < min(lines.count, index + 9) {
      let slice = lines.slice(head.end)
      if let tail = SignatureTail(slice), !slice.isEmpty {
        if tail.date != nil || tail.age != nil {
          guard !hasTime else { break }
          hasTime = true
          head.date = tail.date
          head.age = tail.age
        }
        if head.score == nil { head.score = tail.score }
      } else if !isSmall(slice) {
        break
      }
      head.end += 1
    }
    // A name over a line of text is a thread's first turn or a heading; a date right below tells it from both.
    let next = index + 1 < lines.count ? SignatureTail(lines.slice(index + 1)) : nil
    guard hasTime, isByline(lines.slice(index)) || next?.date != nil || next?.age != nil else { return nil }
    return head
  }

  /// The names of a line that holds nothing but names, with or without "by".
  private static func names(_ lines: TextLines, _ index: Int) -> [String]? {
    let slice = lines.slice(index)
    guard !(slice.last.map { ".:;!?".utf8.contains($0) } ?? true) else { return nil }
    let text = String(decoding: isByline(slice) ? slice.dropFirst(3) : slice, as: UTF8.self).trimmingBlanks
    let names = AuthorNames.split(text, site: nil)
    // What the names leave of the line is what parts them.
    let rest = text.utf8.count - names.reduce(0) { $0 + $1.utf8.count }
    guard !names.isEmpty, rest <= names.count * 5, names.allSatisfy(SignatureLine.isName) else { return nil }
    return names
  }

  private static func isTitle(_ index: Int, _ lines: TextLines) -> Bool {
    let count = lines.wordCount(index)
    let hasLetters = lines.slice(index).contains { $0.isLetter || $0 >= 0x80 }
    return (2...30).contains(count) && hasLetters && !lines.ends(index, with: UInt8(ascii: "."))
      && SignatureTail(lines.slice(index)) == nil
  }

  /// Small lines of a page's head: `7 min read`, `12 comments`, `Share`, `Linkpost for …` is none.
  private static func isSmall(_ slice: ArraySlice<UInt8>) -> Bool {
    if slice.elementsEqual("Ω".utf8) || CommentChrome.isChrome(slice) { return true }
    let words = slice.split(whereSeparator: \.isBlank).map { String(decoding: $0.map(\.lowered), as: UTF8.self) }
    guard words.count <= 4, let last = words.last else { return false }
    let counted = ["read", "comment", "comments", "replies", "views", "likes", "votes", "points", "karma"]
    if words.first?.utf8.allSatisfy(\.isDigit) ?? false, counted.contains(last) { return true }
    return ["frontpage", "subscribe", "listen", "share", "curated", "personal blog", "follow", "listen to this post"]
      .contains(words.joined(separator: " "))
  }
}
