import Text

/// How much some words look like the title of a work.
struct TitleShape: Hashable, Sendable {
  /// Words in all.
  var words = 0
  /// Words that carry matter: no articles, prepositions, pronouns.
  var content = 0
  /// Content words that begin with a capital or a digit.
  var capitals = 0
  /// Whether the first word begins with a capital or a digit.
  var beginsHigh = false

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    forEachWord(in: bytes, range) { word in
      let isHigh = bytes[word.lowerBound].isUpper || bytes[word.lowerBound].isDigit || bytes[word.lowerBound] >= 0xC3
      if words == 0 { beginsHigh = isHigh }
      words += 1
      guard !isStopWord(bytes, word) else { return }
      content += 1
      if isHigh { capitals += 1 }
    }
  }

  /// Whether it is written in title case: nearly all content words capitalised.
  var isTitleCase: Bool {
    beginsHigh && content > 0 && capitals * 10 >= content * 7
  }
}

/// Whether the words of a link name what it leads to, rather than pointing ("here", "this post", "the paper").
func isTelling(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  var telling = 0
  forEachWord(in: bytes, range) { word in
    let text = folded(bytes.text(word))
    let isNumber = bytes[word].allSatisfy(\.isDigit)
    if !isNumber, !isStopWord(text), !pointingWords.contains(text) { telling += 1 }
  }
  return telling > 0
}

private let pointingWords: Set<String> = [
  "also", "article", "blog", "blogpost", "chapter", "click", "code", "comment", "comments", "companion", "discussion",
  "doc", "earlier", "essay", "example", "footnote", "forum", "github", "google", "html", "last", "later", "link",
  "linked", "linkpost", "links", "new", "next", "notebook", "one", "original", "page", "paper", "papers", "part",
  "pdf", "piece", "post", "posts", "previous", "project", "read", "reference", "repo", "second", "section", "see",
  "sequence", "series", "site", "slides", "source", "talk", "thread", "tweet", "version", "video", "web", "website",
  "work",
]

/// A range without blanks, brackets left open, quotation marks, list marks and closing punctuation at its ends.
func trimmedTitle(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  var start = range.lowerBound
  var end = range.upperBound
  var changed = true
  while changed, start < end {
    changed = false
    let first = character(at: start, in: bytes)
    if bytes[start].isBlank || isQuotationMark(first.scalar)
      || [0x2D, 0x2A, 0x2022, 0x2013, 0x2014, 0x5F].contains(first.scalar)
    {
      start += first.length
      changed = true
    }
    guard start < end else { break }
    var last = end - 1
    while last > start, bytes[last].isContinuation { last -= 1 }
    let closing = character(at: last, in: bytes).scalar
    if bytes[last].isBlank || isQuotationMark(closing)
      || [0x2C, 0x3B, 0x3A, 0x2E, 0x2A, 0x2D, 0x2013, 0x2014, 0x5F, 0x28, 0x5B].contains(closing)
    {
      end = last
      changed = true
    }
  }
  return start..<max(start, end)
}

/// Whether a character is a single or double quotation mark of any usual form.
func isQuotationMark(_ scalar: UInt32) -> Bool {
  [0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E].contains(scalar)
}
