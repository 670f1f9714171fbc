import Model
import Text

/// The titles that reading lists and lists of tools give, one a line.
///
/// A line that announces reading or tools opens such a list; short lines keep it open, lines that end in a colon name
/// its parts, and a paragraph of prose or another heading closes it. In copied text a heading is a short line like those
/// of the list; the prose directly behind it, which no line of a list has, tells them apart.
func listCitations(in text: CitingText) -> [Citation] {
  var found: [Citation] = []
  var open: ListTopic?
  for (index, block) in text.blocks.enumerated() {
    let range = trimmedTitle(text.bytes, block.range)
    let announced = topic(text.bytes, block)
    if let announced {
      open = announced
      continue
    }
    guard let current = open else { continue }
    let shape = TitleShape(text.bytes, block.range)
    let endsInColon = text.bytes[block.range].last == UInt8(ascii: ":")
    if block.kind == .heading, !endsInColon {
      open = nil
    } else if shape.words > 24 || block.kind == .quotation || isSentence(text.bytes, block) {
      if block.kind != .listItem { open = nil }
    } else if block.kind == .paragraph, !endsInColon, index + 1 < text.blocks.count,
      isProse(text.bytes, text.blocks[index + 1])
    {
      open = nil
    } else if !endsInColon, let citation = listed(text.bytes, range, current) {
      found.append(citation)
    }
  }
  return found
}

private enum ListTopic { case reading, tools }

/// What a line announces, when it announces a list: its last words, or a heading, name reading or tools.
private func topic(_ bytes: [UInt8], _ block: Block) -> ListTopic? {
  let endsInColon = bytes[block.range].last == UInt8(ascii: ":")
  let all = words(in: bytes, block.range)
  guard all.count > 0, block.kind == .heading || endsInColon || all.count < 8 && block.kind != .listItem else {
    return nil
  }
  let tail = all.suffix(12).map { folded(bytes.text($0)) }
  if endsInColon || block.kind == .heading, tail.contains(where: toolWords.contains) { return .tools }
  let isReading = zip(tail, tail.dropFirst()).contains { readingPairs.contains("\($0) \($1)") }
  if isReading { return .reading }
  guard endsInColon || block.kind == .heading else { return nil }
  if tail.contains(where: readingWords.contains) { return .reading }
  // "She mentions:" says only that somebody lists something; what it lists shows in the lines.
  guard endsInColon, let last = tail.last, namingVerbs.contains(last) else { return nil }
  return bytes.text(block.range).lowercased().contains("tool") ? .tools : .reading
}

private let toolWords: Set<String> = [
  "libraries", "packages", "software", "tool", "toolkit", "toolkits", "tooling", "tools",
]
private let readingWords: Set<String> = [
  "articles", "bibliography", "books", "papers", "posts", "readings", "references", "resources", "syllabus", "videos",
]
private let readingPairs: Set<String> = [
  "further reading", "reading list", "to read", "see also", "recommended reading", "related work", "related posts",
]
private let namingVerbs: Set<String> = ["lists", "mentions", "recommends", "suggests"]

/// Whether a line is prose: it ends in a full stop and has a sentence's length.
private func isSentence(_ bytes: [UInt8], _ block: Block) -> Bool {
  guard let last = bytes[block.range].last, last == UInt8(ascii: ".") || last == UInt8(ascii: "!") else { return false }
  return TitleShape(bytes, block.range).words > 12 || sentences(in: bytes, block.range).count > 1
}

/// Whether a block is a paragraph of at least one whole sentence.
private func isProse(_ bytes: [UInt8], _ block: Block) -> Bool {
  block.kind == .paragraph && (TitleShape(bytes, block.range).words > 24 || isSentence(bytes, block))
}

private func listed(_ bytes: [UInt8], _ range: Range<Int>, _ topic: ListTopic) -> Citation? {
  var title = range
  var authors: [String] = []
  if let dash = lastDash(bytes, range), isName(bytes, dash.after) {
    authors = [bytes.text(dash.after)]
    title = trimmedTitle(bytes, dash.before)
  } else if let owner = owner(bytes, range) {
    authors = [bytes.text(owner.name)]
    title = trimmedTitle(bytes, owner.end..<range.upperBound)
  }
  title = withoutRemark(bytes, title)
  title = withoutSecondItem(bytes, title, topic)
  let shape = TitleShape(bytes, title)
  // An arrow or a double hyphen within a line parts two remarks.
  guard shape.words > 0, isTelling(bytes, title), !bytes[title].contains(UInt8(ascii: ">")) else { return nil }
  let confidence: Double
  if shape.isTitleCase, shape.content > 2 || shape.content == 2 && shape.words > 2 {
    confidence = 0.7
  } else if topic == .tools, isToolName(bytes, title, hasAuthor: !authors.isEmpty) {
    confidence = 0.6
  } else if shape.isTitleCase, shape.content == 2, !authors.isEmpty {
    confidence = 0.5
  } else {
    return nil
  }
  return Citation(
    kind: .list, range: range, title: bytes.text(title), authors: authors, confidence: confidence,
    reason: topic == .tools ? "list of tools" : "reading list")
}

/// Whose the thing is that a line begins to name: up to four capitalised words before `'s`, a house's name included.
private func owner(_ bytes: [UInt8], _ line: Range<Int>) -> (name: Range<Int>, end: Int)? {
  for word in words(in: bytes, line).prefix(4) {
    guard bytes[word.lowerBound].isUpper, !isStopWord(bytes, word),
      bytes[line.lowerBound..<word.lowerBound].allSatisfy({ $0.isLetter || $0 == 0x20 || $0 == 0x2D || $0 >= 0x80 })
    else { return nil }
    guard let stem = possessiveStem(bytes, word) else { continue }
    return (line.lowerBound..<stem, bytes.end(from: word.upperBound) { $0 == 0x20 })
  }
  return nil
}

/// The parts of a line before and behind its last dash between blanks.
func lastDash(_ bytes: [UInt8], _ range: Range<Int>) -> (before: Range<Int>, after: Range<Int>)? {
  for dash in [
    [0x20, 0xE2, 0x80, 0x94, 0x20], [0x20, 0xE2, 0x80, 0x93, 0x20], [0x20, 0x2D, 0x20], [0x20, 0x62, 0x79, 0x20],
  ] as [[UInt8]] {
    var i = range.upperBound - dash.count
    while i > range.lowerBound {
      if bytes[i..<i + dash.count].elementsEqual(dash) {
        return (range.lowerBound..<i, i + dash.count..<range.upperBound)
      }
      i -= 1
    }
  }
  return nil
}

/// Whether a part of a line is a person's name: two to four capitalised words, initials allowed.
func isName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  let all = words(in: bytes, range)
  return (2...4).contains(all.count)
    && all.allSatisfy {
      bytes[$0.lowerBound].isUpper && !isStopWord(bytes, $0) && !bytes[$0].contains(where: \.isDigit)
    }
    && all.contains { $0.count > 1 }
}

/// A title without the remark in brackets behind it; an acronym there belongs to the name and stays.
private func withoutRemark(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
  guard bytes[range].last == UInt8(ascii: ")"), let open = bytes[range].lastIndex(of: UInt8(ascii: "(")) else {
    return range
  }
  let inside = bytes[open + 1..<range.upperBound - 1]
  if inside.allSatisfy({ $0.isUpper || $0.isDigit || $0 == 0x2D }) { return range }
  return trimmedTitle(bytes, range.lowerBound..<open)
}

/// A tool's name without what an ampersand adds: "Lens & somebody's guide for it" is the tool and a guide.
private func withoutSecondItem(_ bytes: [UInt8], _ range: Range<Int>, _ topic: ListTopic) -> Range<Int> {
  guard topic == .tools, let ampersand = bytes[range].firstIndex(of: UInt8(ascii: "&")) else { return range }
  let head = trimmedTitle(bytes, range.lowerBound..<ampersand)
  return TitleShape(bytes, head).words == 1 ? head : range
}

/// Whether a short line names a piece of software: capitals within or throughout, a hyphen, or an owner before it.
private func isToolName(_ bytes: [UInt8], _ range: Range<Int>, hasAuthor: Bool) -> Bool {
  let all = words(in: bytes, range)
  guard let first = all.first, all.count <= 4 else { return false }
  let inner = bytes[first].dropFirst()
  if all.count == 1, inner.contains(where: \.isUpper) { return true }
  return hasAuthor && (bytes[range].contains(0x2D) || bytes[first.lowerBound].isUpper)
}
