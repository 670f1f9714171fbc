import Model
import Text

/// Reads a podcast directory's page about a spoken post: the episode's description is its text, everything else the
/// directory's.
///
/// Such a description says what is read: "…: TITLE, published by AUTHOR on DATE on SITE." What stands before that
/// sentence greets, what speaks of the show at the end takes leave.
struct PodcastReading {
  private let lines: TextLines
  private let description: [UInt8]
  private let announcement: Announcement
  private let linkTarget: String?

  /// What the sentence of announcement says.
  struct Announcement {
    var title: String
    var author: String
    var published: PartialDate?
    var site: String?
    /// The sentence's bytes in the description.
    var range: Range<Int>
  }

  /// Nothing when no long line announces a reading.
  init?(_ lines: TextLines) {
    for index in 0..<min(lines.count, 60) where lines.wordCount(index) > 60 {
      let (text, target) = Self.withoutMarkup(Array(lines.slice(index)))
      guard let announcement = Self.announcement(in: text) else { continue }
      self.lines = lines
      self.description = text
      self.announcement = announcement
      self.linkTarget = target
      return
    }
    return nil
  }

  func document() -> Document {
    var document = Document(kind: .podcast)
    let evidence = String(decoding: description[announcement.range], as: UTF8.self)
    func note(_ field: String) {
      document.provenance.append(Provenance(field: field, rule: "announcement", evidence: evidence))
    }
    document.title = announcement.title
    note("title")
    document.authors = [Byline(name: announcement.author)]
    note("authors")
    document.published = announcement.published ?? labelledDate()
    if document.published != nil { note("published") }
    document.site = announcement.site
    if document.site != nil { note("site") }
    if let linkTarget {
      document.url = linkTarget
      document.linkTarget = linkTarget
      document.provenance.append(Provenance(field: "url", rule: "link-in-description", evidence: linkTarget))
    }
    var builder = DocumentBuilder()
    appendText(to: &builder)
    builder.finish(&document)
    return document
  }

  // MARK: The text

  private func appendText(to builder: inout DocumentBuilder) {
    var all = sentences(in: description, announcement.range.upperBound..<description.count)
    while let last = all.last, isFarewell(last) { all.removeLast() }
    let inner = Self.innerByline(all, description)
    let groups = Self.paragraphs(all, description, borders: inner.map { [$0.sentence + 1] } ?? [])
    for group in groups {
      let range = all[group.lowerBound].lowerBound..<all[group.upperBound - 1].upperBound
      var quotes: QuotedSource?
      if let inner, group.lowerBound > inner.sentence { quotes = QuotedSource(name: inner.name, certain: false) }
      builder.append(.paragraph, description[range], links: ProseBlocks.links(description[range]), quotes: quotes)
    }
  }

  /// Words of leave: they thank for listening, name the show, or close other descriptions of the page as well.
  private func isFarewell(_ sentence: Range<Int>) -> Bool {
    let text = folded(String(decoding: description[sentence], as: UTF8.self))
    if text.contains("for listening") { return true }
    if let show = showName, text.contains(show) { return true }
    guard sentence.count > 20 else { return false }
    return others.contains { $0.contains(text) }
  }

  /// The show's name, from the greeting: "Welcome to NAME, …".
  private var showName: String? {
    let greeting = folded(String(decoding: description[..<announcement.range.lowerBound], as: UTF8.self))
    let bytes = Array(greeting.utf8)
    guard let start = find("welcome to ", in: bytes, from: 0, limit: bytes.count) else { return nil }
    let end = bytes[start...].firstIndex {
      [UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ":")].contains($0)
    }
    let name = String(decoding: bytes[start..<(end ?? bytes.count)], as: UTF8.self).trimmingBlanks
    return name.utf8.count > 4 ? name : nil
  }

  /// Other descriptions on the page, folded.
  private var others: [String] {
    (0..<lines.count).filter { lines.wordCount($0) > 25 }.map { folded(lines.text($0)) }
      .filter { !$0.contains(folded(announcement.title)) }
  }

  /// The byline of a text that is read out within the post: "… by NAME. Published DATE."
  static func innerByline(_ sentences: [Range<Int>], _ bytes: [UInt8]) -> (name: String, sentence: Int)? {
    for index in sentences.indices.dropFirst().prefix(8) {
      let range = sentences[index]
      guard starts(bytes, at: range.lowerBound, with: "published "), let date = firstDate(in: bytes, range),
        date.range.lowerBound - range.lowerBound <= 14
      else { continue }
      let before = sentences[index - 1]
      guard let by = lastOccurrence(of: " by ", in: bytes, before) else { continue }
      let name = String(decoding: bytes[by..<before.upperBound].filter { $0 != UInt8(ascii: ".") }, as: UTF8.self)
      if AuthorNames.isName(name, site: nil) { return (name, index) }
    }
    return nil
  }

  /// Runs of sentences of about a hundred words, since a spoken text has lost its paragraphs.
  private static func paragraphs(_ sentences: [Range<Int>], _ bytes: [UInt8], borders: [Int]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    var count = 0
    for index in sentences.indices {
      count += words(in: bytes, sentences[index]).count
      if count >= 90 || borders.contains(index + 1) || index == sentences.count - 1 {
        groups.append(start..<index + 1)
        start = index + 1
        count = 0
      }
    }
    return groups
  }

  // MARK: The announcement

  /// Finds ": TITLE, published by AUTHOR on DATE on SITE." in a description.
  static func announcement(in bytes: [UInt8]) -> Announcement? {
    guard let by = find(", published by", in: bytes, from: 0, limit: min(bytes.count, 4000)) else { return nil }
    let titleEnd = by - ", published by".utf8.count
    var start = titleEnd
    while start > 0, !(bytes[start - 1] == 0x20 && start > 1 && bytes[start - 2] == UInt8(ascii: ":")) { start -= 1 }
    // The colon that opens the title follows a word such as "is"; one inside the title does not.
    while start > 3, titleEnd - start < 200, !starts(bytes, at: start - 4, with: "is: ") {
      guard let earlier = bytes[..<(start - 2)].lastIndex(of: UInt8(ascii: ":")), titleEnd - earlier < 300 else {
        break
      }
      start = earlier + 2
    }
    guard start > 0, titleEnd - start < 300 else { return nil }
    let end = sentences(in: bytes, by..<bytes.count).first?.upperBound ?? bytes.count
    let rest = by..<min(end, by + 300)
    let title = String(decoding: bytes[start..<titleEnd], as: UTF8.self).trimmingBlanks
    let first = firstOccurrence(of: " on ", in: bytes, rest)
    let author = String(decoding: bytes[by..<(first.map { $0 - 4 } ?? rest.upperBound)], as: UTF8.self).trimmingBlanks
    var site: String?
    let date = firstDate(in: bytes, rest)
    if let on = lastOccurrence(of: " on ", in: bytes, rest), date.map({ on > $0.range.lowerBound }) ?? true {
      var name = bytes[on..<rest.upperBound]
      while let last = name.last, last == UInt8(ascii: ".") || last.isBlank { name = name.dropLast() }
      site = String(decoding: name, as: UTF8.self)
    }
    guard !title.isEmpty, !author.isEmpty, author.utf8.count < 80 else { return nil }
    // The sentence of announcement begins behind the greeting's last stop.
    let greeting = sentences(in: bytes, 0..<start)
    return Announcement(
      title: title, author: author.hasSuffix(".") ? String(author.dropLast()) : author, published: date?.date,
      site: site, range: (greeting.last?.lowerBound ?? 0)..<end)
  }

  /// The line under "First published" or "Release date".
  private func labelledDate() -> PartialDate? {
    for index in 0..<max(0, lines.count - 1) {
      let label = folded(lines.text(index))
      if label == "first published" || label == "published" || label == "release date" {
        return firstDate(in: lines.text(index + 1))
      }
    }
    return nil
  }

  /// A line without the HTML that was left in it as text, and the first link's target.
  static func withoutMarkup(_ bytes: [UInt8]) -> (text: [UInt8], target: String?) {
    guard bytes.contains(UInt8(ascii: "<")), let tree = HTMLParser.tree(of: bytes.filter { $0 >= 0x20 }) else {
      return (bytes, nil)
    }
    let link = tree.first(below: tree.root) { tree.tag($0) == .a && tree.attribute($0, "href") != nil }
    // What the link stands on is the directory's, not the description's.
    let target = link.flatMap { tree.attribute($0, "href") }
    if let link { tree.remove(link) }
    return (Array(tree.text(tree.root).utf8), target)
  }
}

/// The offset behind the first place of lower-case ASCII text in a range.
func firstOccurrence(of text: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  find(text, in: bytes, from: range.lowerBound, limit: range.upperBound)
}

/// The offset behind the last place of lower-case ASCII text in a range.
func lastOccurrence(of text: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
  var last: Int?
  var from = range.lowerBound
  while let next = find(text, in: bytes, from: from, limit: range.upperBound) {
    last = next
    from = next - text.utf8CodeUnitCount + 1
  }
  return last
}
