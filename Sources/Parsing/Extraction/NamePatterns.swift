import Text

/// The words by which sites name the parts of their pages, and how they are found in a class or an identifier.
///
/// A hyphen in a pattern stands for any or no separator: `entry-content` is also `entry_content`, `entryContent` and
/// `entry__content`. Patterns begin where a word of the name begins.
enum NamePatterns {
  private struct Pattern {
    var letters: [UInt8]
    var mark: PartMarks
    /// Whether the name's word must end where the pattern does.
    var isWholeWord: Bool
  }

  /// By the first letter, which most places of a name have no pattern for.
  private static let patterns: [[Pattern]] = {
    var table = Array(repeating: [Pattern](), count: 256)
    func add(_ names: String, _ mark: PartMarks, isWholeWord: Bool = false) {
      for name in names.split(whereSeparator: \.isWhitespace) {
        let letters = Array(name.utf8)
        table[Int(letters[0])].append(Pattern(letters: letters, mark: mark, isWholeWord: isWholeWord))
      }
    }
    add(chrome, .chrome)
    add(chromeWords, .chrome, isWholeWord: true)
    add(text, .text)
    add(hovers, .hidden)
    add(foldings, .folding)
    add(captions, .caption)
    add(captionWords, .caption, isWholeWord: true)
    add(comments, .comment)
    add(commentWords, .comment, isWholeWord: true)
    add(authors, .author)
    add(authorWords, .author, isWholeWord: true)
    add(dates, .date)
    for (mark, names) in zip(PartMarks.body, bodies) { add(names, mark) }
    return table
  }()

  private static let chrome = """
    sidebar sharing sharebar share-button share-link share-tool sharethis related-post related-article related-content related-link
    related-stor relatedpost relatedarticle recommend promo newsletter subscri breadcrumb cookie advert sponsor byline
    author-bio author-info author-box about-author author-card pagination popup navbar navigation navbox toolbar widget
    masthead skip-link skip-to post-meta entry-meta article-meta entry-footer post-footer article-footer tag-list
    post-tag entry-tag tags-link article-tag read-more readmore read-next more-stories more-article trending popular
    most-read outbrain taboola disqus signup sign-up signin copyright gallery slideshow carousel
    table-of-contents screen-reader sr-only visually-hidden visuallyhidden jump-to edit-link edit-section metadata infobox noprint donate
    paywall prev-next post-navigation dateline follow-us addthis addtoany jp-related sharedaddy feedback helpful
    print-only printonly hatnote reflist mw-jump catlinks site-header site-footer page-footer global-header you-may
    author-avatar image-credit photo-credit
    leaderboard teaser hidden-print breaking-news news-ticker rollover-block
    """
  private static let chromeWords = """
    share social related menu toc vote login modal banner credit rating nav survey ad ads advertisement
    footer register headerlink sphinxsidebar toctree-wrapper ticker bio
    """
  private static let text = """
    article-body article-text entry-content post-content post-body article-content main-content content-main story-body
    page-content with-sidebar has-sidebar no-sidebar without-sidebar blog-content body-content footnote endnote
    """
  private static let bodies = [
    "article-body article-text story-body storytext articletext content-body-article",
    "entry-content post-content post-body blog-content postcontent article-content story-content body-content post-text",
    "mw-parser-output mw-content-text markdown-body rst-content devsite-article-body theme-doc-markdown md-content-inner",
  ]
  /// What is shown over a word while a reader points to it.
  private static let hovers = "popover-content tooltip-content tooltiptext hovercard hover-card hover-info"
  private static let foldings = "collaps accordion spoiler foldable"
  private static let captions = "figcaption wp-caption-text image-caption photo-caption media-caption img-caption"
  private static let captionWords = "caption"
  private static let comments = "comment-list comment-area comment-section respond disqus"
  private static let commentWords = "comment"
  private static let authors =
    "author-name author-link author-info byline contributor-name posted-by by-line"
  private static let authorWords = "author writer"
  private static let dates =
    "date dateline published pubdate posted-on timestamp time byline post-meta entry-meta meta"

  /// Adds the marks of all patterns that stand in a name.
  static func collect(_ bytes: [UInt8], _ range: Range<Int>, into marks: inout PartMarks) {
    bytes.withUnsafeBufferPointer { bytes in
      for offset in range where mayBegin(bytes, offset, range.upperBound) && beginsWord(bytes, offset, range) {
        for pattern in patterns[Int(bytes[offset].lowered)] where !marks.contains(pattern.mark) {
          if let end = end(of: pattern, bytes, offset, range.upperBound),
            !pattern.isWholeWord || endsWord(bytes, end, range.upperBound)
          {
            marks.insert(pattern.mark)
          }
        }
      }
    }
  }

  /// By the first letter of a pattern, a bit for each second one; no pattern has fewer.
  private static let beginnings: [UInt32] = {
    var table = Array(repeating: UInt32(0), count: 256)
    for pattern in patterns.joined() {
      let second = pattern.letters[1]
      // Any or no separator may stand for a hyphen.
      table[Int(pattern.letters[0])] |= second.isLetter ? 1 << UInt32(second & 31) : ~0
    }
    return table
  }()

  /// A quick look at two letters, with which few words of a name begin as a pattern does.
  private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ limit: Int) -> Bool {
    guard offset + 1 < limit else { return false }
    let second = bytes[offset + 1].isLetter ? UInt32(bytes[offset + 1] & 31) : 0
    return beginnings[Int(bytes[offset].lowered)] & 1 << second != 0
  }

  private static func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ range: Range<Int>) -> Bool {
    guard offset > range.lowerBound else { return true }
    let before = bytes[offset - 1]
    // `h2-related` is what stands under a heading.
    if offset - range.lowerBound >= 3, before == UInt8(ascii: "-"), bytes[offset - 2].isDigit,
      bytes[offset - 3] == UInt8(ascii: "h"), offset - range.lowerBound == 3 || !bytes[offset - 4].isLetter
    {
      return false
    }
    return !before.isLetter || (before.isLower && bytes[offset].isUpper)
  }

  private static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    if !bytes[end].isLetter || bytes[end].isUpper { return true }
    return bytes[end] == UInt8(ascii: "s") && (end + 1 >= limit || !bytes[end + 1].isLetter)
  }

  private static func end(
    of pattern: Pattern, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int? {
    var offset = start
    for letter in pattern.letters {
      if letter == UInt8(ascii: "-") {
        while offset < limit, bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "_") { offset += 1 }
      } else {
        guard offset < limit, bytes[offset].lowered == letter else { return nil }
        offset += 1
      }
    }
    return offset
  }
}
