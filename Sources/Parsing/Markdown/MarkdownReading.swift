package import Model
import Text

/// Reads Markdown (CommonMark's blocks as far as articles use them): headings, nested lists, quotations, fenced code,
/// tables, footnotes, links; emphasis loses its marks.
///
/// A head of `key: value` lines between two `---` is read as metadata, and so is the list of facts ("By …", a date,
/// "12 points", "Linkpost: …", "Tag: …") under the title of a page from a forum's Markdown interface.
package func readMarkdown(_ text: [UInt8], options: ReadingOptions) -> Document {
  var reader = MarkdownReader(text)
  var document = reader.read()
  MarkdownHead.complete(&document, sourceURL: options.sourceURL)
  return document
}

private struct MarkdownReader {
  private var lines: [Range<Int>]
  private let bytes: [UInt8]
  /// The comments around the one that is open, the outermost first.
  private var thread: [Int] = []
  private var builder = DocumentBuilder()
  private var document = Document(kind: .page)
  private var paragraph: [Range<Int>] = []
  /// What the lines that follow go on with.
  private var item: (kind: BlockKind, depth: Int, anchor: String?)?
  private let inline: MarkdownWords

  init(_ text: [UInt8]) {
    bytes = text
    var lines: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
      var last = end
      while last > offset, text[last - 1].isBlank { last -= 1 }
      lines.append(offset..<last)
      offset = end + 1
    }
    self.lines = lines
    inline = MarkdownWords(text, lines)
  }

  mutating func read() -> Document {
    var index = frontMatter()
    while index < lines.count { index = take(index) }
    flush()
    builder.finish(&document)
    if document.kind == .page, document.score != nil || !document.authors.isEmpty { document.kind = .post }
    if document.linkTarget != nil { document.kind = .linkpost }
    return document
  }

  /// Takes the block that begins at a line; gives back the line after what was taken.
  private mutating func take(_ index: Int) -> Int {
    let line = lines[index]
    let indent = bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
    let rest = line.lowerBound + indent..<line.upperBound
    let slice = bytes[rest]
    if slice.isEmpty {
      flush()
      if !continuesNote(index + 1) { item = nil }
      return index + 1
    }
    if slice.starts(with: "```".utf8) || slice.starts(with: "~~~".utf8) {
      return takeFence(index, mark: Array(slice.prefix(3)))
    }
    let hashes = slice.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), slice.dropFirst(hashes).first?.isBlank ?? false {
      flush()
      return takeHeading(rest.lowerBound + hashes..<rest.upperBound, level: hashes, next: index + 1)
    }
    if slice.first == UInt8(ascii: ">") {
      flush()
      let text = slice.drop { $0 == UInt8(ascii: ">") || $0.isBlank }
      var end = index + 1
      var part = [text.startIndex..<text.endIndex]
      while end < lines.count, bytes[lines[end]].first == UInt8(ascii: ">") {
        let next = bytes[lines[end]].drop { $0 == UInt8(ascii: ">") || $0.isBlank }
        if next.isEmpty {
          append(.quotation, part)
          part = []
        } else {
          part.append(next.startIndex..<next.endIndex)
        }
        end += 1
      }
      append(.quotation, part)
      return end
    }
    if slice.first == UInt8(ascii: "|") { return takeTableRow(index, rest) }
    if isRule(slice) {
      // A rule right below a long paragraph ends it, whatever the standard says.
      if item == nil, paragraph.count == 1, paragraph[0].count <= 200, let level = underline(slice) {
        return takeHeading(paragraph.removeLast(), level: level, next: index + 1)
      }
      flush()
      return index + 1
    }
    if paragraph.isEmpty, MarkdownTargets.named(by: slice) != nil { return index + 1 }
    if let note = MarkdownNotes.begun(by: slice) {
      flush()
      item = (.footnote, 0, note.label)
      paragraph = [note.words..<rest.upperBound]
      return index + 1
    }
    if let mark = ProseBlocks.listMark(slice) {
      flush()
      item = (.listItem, 1 + indent / 2, nil)
      paragraph = [rest.lowerBound + mark..<rest.upperBound]
      return index + 1
    }
    paragraph.append(rest)
    return index + 1
  }

  /// Takes a heading: the title, the end of the text, the head of a comment, or one of the text's own.
  private mutating func takeHeading(_ text: Range<Int>, level: Int, next: Int) -> Int {
    item = nil
    if isNavigation(text, from: next) || isIndex(text, from: next) {
      takeOrigin(from: next)
      return lines.count
    }
    if let comment = commentHead(next, text) { return takeComment(comment) }
    if document.title == nil, level == 1, builder.blocks.isEmpty {
      document.title = String(decoding: inline.read(text).text, as: UTF8.self).trimmingBlanks
      document.provenance.append(
        Provenance(field: "title", rule: "heading", words: String(decoding: bytes[text], as: UTF8.self).trimmingBlanks))
      return MarkdownHead.takeThread(&document) ? takeThreadFacts(next) : takeFacts(next)
    }
    append(.heading, text, level: level)
    return next
  }

  /// The level of the heading that a line of one sign makes of the line above it: `===` or `---`.
  private func underline(_ slice: ArraySlice<UInt8>) -> Int? {
    guard let first = slice.first, slice.allSatisfy({ $0 == first }) else { return nil }
    return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
  }

  /// Whether a note goes on behind an empty line: what is set in there belongs to it.
  private func continuesNote(_ next: Int) -> Bool {
    guard item?.kind == .footnote else { return false }
    let line = lines[next...].first { !$0.isEmpty }
    return line.map { bytes[$0].prefix(while: \.isBlank).reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) } >= 2 } ?? false
  }

  /// The links to other pages with which a page from a forum's interface ends.
  private func isNavigation(_ heading: Range<Int>, from next: Int) -> Bool {
    String(decoding: bytes[heading], as: UTF8.self).trimmingBlanks == "Navigation"
      && lines[next...].allSatisfy { $0.isEmpty || ProseBlocks.listMark(bytes[$0]) != nil }
  }

  /// The list of a post's best comments, which has none of their words.
  private func isIndex(_ heading: Range<Int>, from next: Int) -> Bool {
    guard String(decoding: bytes[heading], as: UTF8.self).trimmingBlanks == "Top Comments Index" else { return false }
    return lines[next...].contains { bytes[$0].starts(with: "### Comment by ".utf8) }
  }

  /// The site, from the links at the end: those above are relative on some versions of the forum.
  private mutating func takeOrigin(from start: Int) {
    for line in lines[start...] {
      guard let target = inline.read(line).links.first?.target, let origin = urlOrigin(target) else { continue }
      MarkdownHead.resolve(&document, origin: origin)
      return
    }
  }

  // MARK: Comments

  /// What stands over a comment, and where its words begin.
  private func commentHead(_ start: Int, _ heading: Range<Int>) -> MarkdownComment? {
    let title = String(decoding: inline.read(heading).text, as: UTF8.self).trimmingBlanks
    guard var comment = MarkdownComment(title: title) else { return nil }
    var next = start
    while next < lines.count {
      let line = lines[next]
      if let mark = ProseBlocks.listMark(bytes[line]) {
        let (words, links) = inline.read(line.lowerBound + mark..<line.upperBound)
        comment.take(String(decoding: words, as: UTF8.self).trimmingBlanks, links)
      } else if !line.isEmpty, !comment.opensReactions(String(decoding: bytes[line], as: UTF8.self)) {
        break
      }
      next += 1
    }
    comment.start = next
    return comment.isComplete ? comment : nil
  }

  private mutating func takeComment(_ head: MarkdownComment) -> Int {
    thread.removeLast(max(0, thread.count - head.depth))
    var comment = head.comment
    comment.parent = thread.last
    thread.append(builder.beginComment(comment))
    item = nil
    // The words of an answer are set in by as many signs of quotation as it is deep.
    let end = lines[head.start...].firstIndex { bytes[$0].starts(with: "### ".utf8) } ?? lines.count
    let body = head.start..<end
    let depths = body.filter { !lines[$0].isEmpty }.map { QuotedNames.depth(bytes[lines[$0]]) }
    let common = min(depths.min() ?? 0, head.depth + 1)
    for line in body where common > 0 && !lines[line].isEmpty {
      var signs = 0
      let rest = bytes[lines[line]].drop { byte in
        guard signs < common || byte.isBlank else { return false }
        if byte == UInt8(ascii: ">") { signs += 1 }
        return byte == UInt8(ascii: ">") || byte.isBlank
      }
      lines[line] = rest.startIndex..<lines[line].upperBound
    }
    return head.start
  }

  /// The lines over a post's comments that are about the page.
  private mutating func takeThreadFacts(_ start: Int) -> Int {
    var index = start
    while index < lines.count, !bytes[lines[index]].starts(with: "### ".utf8) {
      let (words, links) = inline.read(lines[index])
      MarkdownHead.takeThread(fact: String(decoding: words, as: UTF8.self).trimmingBlanks, links, &document)
      index += 1
    }
    return index
  }

  private func isRule(_ slice: ArraySlice<UInt8>) -> Bool {
    guard slice.count >= 3, let first = slice.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else { return false }
    return slice.allSatisfy { $0 == first || $0.isBlank }
  }

  private mutating func takeFence(_ index: Int, mark: [UInt8]) -> Int {
    flush()
    var end = index + 1
    var code: [UInt8] = []
    while end < lines.count, !bytes[lines[end]].drop(while: \.isBlank).starts(with: mark) {
      code += bytes[lines[end]] + [0x0A]
      end += 1
    }
    builder.append(.code, code)
    return end + 1
  }

  private mutating func takeTableRow(_ index: Int, _ rest: Range<Int>) -> Int {
    flush()
    let cells = bytes[rest].split(separator: UInt8(ascii: "|")).map {
      String(decoding: $0, as: UTF8.self).trimmingBlanks
    }
    let isBorder = cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x3A } }
    if !isBorder { builder.append(.tableRow, cells.joined(separator: "\t").utf8) }
    return index + 1
  }

  private mutating func flush() {
    defer { paragraph = [] }
    guard !paragraph.isEmpty else { return }
    append(item?.kind ?? .paragraph, paragraph, level: item?.depth ?? 0, anchor: item?.anchor)
  }

  private mutating func append(_ kind: BlockKind, _ text: Range<Int>, level: Int) {
    append(kind, [text], level: level)
  }

  private mutating func append(_ kind: BlockKind, _ parts: [Range<Int>], level: Int = 0, anchor: String? = nil) {
    var text: [UInt8] = []
    var links: [Link] = []
    for part in parts {
      if !text.isEmpty { text.append(0x20) }
      let (more, found) = inline.read(part)
      links += found.map {
        Link(
          range: $0.range.lowerBound + text.count..<$0.range.upperBound + text.count, target: $0.target, kind: $0.kind)
      }
      text += more
    }
    builder.append(kind, text, links: links, level: level, anchor: anchor)
  }

  // MARK: Head

  private mutating func frontMatter() -> Int {
    guard let first = lines.first, bytes[first].elementsEqual("---".utf8),
      let end = lines.dropFirst().firstIndex(where: { bytes[$0].elementsEqual("---".utf8) })
    else { return 0 }
    var index = 1
    while index < end {
      let line = lines[index]
      index += 1
      guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")), !(bytes[line].first?.isBlank ?? true) else {
        continue
      }
      let key = String(decoding: bytes[line.lowerBound..<colon].map(\.lowered), as: UTF8.self).trimmingBlanks
      var value = String(decoding: bytes[colon + 1..<line.upperBound], as: UTF8.self).trimmingBlanks.unquoted
      if value.isEmpty {
        // A list has its items below the key, each behind a dash.
        var items: [String] = []
        while index < end, case let item = bytes[lines[index]].drop(while: \.isBlank), item.first == UInt8(ascii: "-") {
          items.append(String(decoding: item.dropFirst(), as: UTF8.self).trimmingBlanks.unquoted)
          index += 1
        }
        value = items.joined(separator: ", ")
      }
      guard !value.isEmpty else { continue }
      MarkdownHead.take(key, value, rule: "front-matter", &document)
    }
    return end + 1
  }

  /// The list of facts under the title; nothing is taken unless its first item is one.
  private mutating func takeFacts(_ start: Int) -> Int {
    var index = start
    while index < lines.count, lines[index].isEmpty { index += 1 }
    var taken = start
    while index < lines.count, let mark = ProseBlocks.listMark(bytes[lines[index]]) {
      let range = lines[index].lowerBound + mark..<lines[index].upperBound
      let (words, links) = inline.read(range)
      let text = String(decoding: words, as: UTF8.self).trimmingBlanks
      guard MarkdownHead.take(fact: text, links, &document) else { break }
      index += 1
      taken = index
    }
    return taken
  }
}
