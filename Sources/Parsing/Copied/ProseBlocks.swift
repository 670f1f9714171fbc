import Model
import Text

/// Tells headings, list items, quotations and paragraphs apart in lines that have lost their markup.
struct ProseBlocks {
  let lines: TextLines

  /// Appends the blocks of some lines to a builder.
  ///
  /// - Returns: The index of each line's block, for lines that became one.
  @discardableResult
  func append(_ range: Range<Int>, to builder: inout DocumentBuilder) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var isInList = false
    var serial: SerialLabels.Label?
    let echoes = ListEchoes(lines, range)
    let labels = SerialLabels(lines, range)
    let hasGaps = range.dropFirst().contains { lines.lines[$0].followsGap }
    var indentation = Indentation()
    var quoted = QuotedNames()
    for index in range {
      let slice = lines.slice(index)
      quoted.enter(index, lines)
      if echoes.isDropped(index) { continue }
      let mark = Self.listMark(slice)
      if mark == nil { indentation = Indentation() }
      if let mark {
        let depth = echoes.depth(index) ?? indentation.depth(lines.lines[index].indent)
        places[index] = builder.append(
          .listItem, slice.dropFirst(mark), links: Self.links(slice.dropFirst(mark)), level: depth,
          levelIsInferred: echoes.depth(index) != nil)
        isInList = false
      } else if slice.first == UInt8(ascii: ">") {
        places[index] = builder.append(
          .quotation, slice.drop { $0 == UInt8(ascii: ">") || $0.isBlank }, quotes: quoted.source(slice))
        isInList = false
      } else if Self.isQuoted(slice) {
        places[index] = builder.append(.quotation, slice)
      } else if labels.isSection(index) {
        places[index] = builder.append(.heading, slice, level: 3, levelIsInferred: true)
        isInList = false
      } else if isHeading(index, in: range, hasGaps: hasGaps, afterList: isInList)
        || (labels.item(index) == nil && introducesSection(index, in: range, labels))
      {
        places[index] = builder.append(.heading, slice, level: 2, levelIsInferred: true)
        isInList = false
      } else if isInList, isShortItem(index),
        (serial != nil && labels.item(index) != nil) || !leavesList(index, in: range)
      {
        // What follows a numbered label without words of its own, up to the next, is what the label stands for.
        let label = labels.item(index)
        let depth = label == nil && serial?.isBare == true ? 2 : 1
        if let label { serial = label }
        places[index] = builder.append(.listItem, slice, links: Self.links(slice), level: depth, levelIsInferred: true)
      } else {
        serial = nil
        places[index] = builder.append(.paragraph, slice, links: Self.links(slice))
        isInList = lines.ends(index, with: UInt8(ascii: ":")) && QuoteIntroduction.name(at: index, in: lines) == nil
      }
    }
    return places
  }

  /// Whether a line stands in quotation marks as a whole.
  static func isQuoted(_ slice: ArraySlice<UInt8>) -> Bool {
    for (open, close) in [("\"", "\""), ("“", "”"), ("«", "»"), ("„", "“")]
    where slice.count > 12 && slice.starts(with: open.utf8) && slice.reversed().starts(with: close.utf8.reversed()) {
      let inner = slice.dropFirst(open.utf8.count).dropLast(close.utf8.count)
      let text = String(decoding: inner, as: UTF8.self)
      return !text.contains(open) && !text.contains(close)
    }
    return false
  }

  /// A short line that ends no sentence and stands over something longer.
  private func isHeading(_ index: Int, in range: Range<Int>, hasGaps: Bool, afterList: Bool) -> Bool {
    let slice = lines.slice(index)
    guard index + 1 < range.upperBound, let first = slice.first, first.isUpper || first.isDigit || first >= 0x80,
      (1...12).contains(lines.wordCount(index)), !lines.endsSentence(index)
    else { return false }
    // Where empty lines part the blocks, one stands before a heading.
    if !lines.lines[index].followsGap, index > range.lowerBound, hasGaps { return false }
    let next = index + 1
    guard Self.listMark(lines.slice(next)) == nil || lines.ends(index, with: UInt8(ascii: ":")) else { return false }
    if isFact(index), index > range.lowerBound, isFact(index - 1) { return false }
    if lines.ends(index, with: UInt8(ascii: ":")) {
      // "What to learn:" over a list of marked items heads it; over plain lines it introduces them.
      return Self.listMark(lines.slice(next)) != nil && lines.wordCount(index) <= 4 && !afterList
    }
    // The last of several questions in a list stands over something longer as well.
    if afterList, index > range.lowerBound, lines.ends(index, with: UInt8(ascii: "?")),
      lines.ends(index - 1, with: UInt8(ascii: "?")) || lines.ends(index - 1, with: UInt8(ascii: ")"))
    {
      return false
    }
    let words = lines.wordCount(next)
    // The last item of a list that lost its marks stands over something longer too: over a label, or alone in a word.
    if afterList, !lines.lines[index].followsGap, index > range.lowerBound, isOpenItem(index - 1) {
      if SectionNames.names(lines, index), lines.endsSentence(next), words >= 8 { return true }
      return lines.ends(next, with: UInt8(ascii: ":")) ? words >= 5 : words >= 20 && lines.wordCount(index) > 1
    }
    return words >= 20 || (lines.ends(next, with: UInt8(ascii: ":")) && words >= 2)
      || (lines.lines[index].followsGap && lines.lines[next].followsGap && words >= 8)
  }

  /// Whether a few words stand over a section that is numbered by hand: "How did it go?" over "WK--1 -- …".
  private func introducesSection(_ index: Int, in range: Range<Int>, _ labels: SerialLabels) -> Bool {
    index + 1 < range.upperBound && labels.isSection(index + 1) && (1...8).contains(lines.wordCount(index))
      && !lines.endsSentence(index) && !lines.ends(index, with: UInt8(ascii: ":"))
  }

  private func isShortItem(_ index: Int) -> Bool { lines.wordCount(index) <= 30 }

  /// Whether a line is a few words without a stop, as the items of most lists are, or introduces such.
  private func isOpenItem(_ index: Int) -> Bool {
    lines.wordCount(index) <= 12 && !lines.endsSentence(index) && !lines.ends(index, with: UInt8(ascii: "?"))
  }

  /// Whether a line after items of a few words is none: a whole sentence, or the label of the next list.
  private func leavesList(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound, isOpenItem(index - 1), !lines.ends(index - 1, with: UInt8(ascii: ":")) else {
      return false
    }
    return lines.ends(index, with: UInt8(ascii: ":")) || (lines.endsSentence(index) && lines.wordCount(index) >= 15)
  }

  /// Whether a line is `label: value`; of two such lines neither heads a section.
  private func isFact(_ index: Int) -> Bool {
    let slice = lines.slice(index)
    guard let colon = slice.firstIndex(of: UInt8(ascii: ":")), colon + 1 < slice.endIndex, slice[colon + 1].isBlank
    else { return false }
    return lines.wordCount(index) <= 12
  }

  /// The depths of a list that shows them by indentation, whatever the step: what stands further right is deeper.
  private struct Indentation {
    private var open: [Int] = []

    mutating func depth(_ indent: Int) -> Int {
      while let last = open.last, last > indent { open.removeLast() }
      if open.last != indent { open.append(indent) }
      return open.count
    }
  }

  /// The length of a list item's mark: a dash, a bullet, a number with a stop.
  static func listMark(_ slice: ArraySlice<UInt8>) -> Int? {
    guard let first = slice.first, slice.count > 2 else { return nil }
    let second = slice[slice.startIndex + 1]
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first), second.isBlank { return 2 }
    for bullet in ["•", "◦", "▪", "–", "·"] where slice.starts(with: bullet.utf8) {
      return bullet.utf8.count
    }
    let digits = slice.prefix { $0.isDigit }.count
    guard (1...2).contains(digits), slice.count > digits + 2 else { return nil }
    let stop = slice[slice.startIndex + digits]
    let after = slice[slice.startIndex + digits + 1]
    return (stop == UInt8(ascii: ".") || stop == UInt8(ascii: ")")) && after.isBlank ? digits + 2 : nil
  }

  /// Addresses that stand in a text as such.
  static func links(_ slice: ArraySlice<UInt8>) -> [Link] {
    let bytes = Array(slice)
    var found: [Link] = []
    var offset = 0
    while let start = find("http", in: bytes, from: offset, limit: bytes.count).map({ $0 - 4 }) {
      offset = start + 4
      guard starts(bytes, at: start, with: "http://") || starts(bytes, at: start, with: "https://") else { continue }
      var end = start
      while end < bytes.count, !bytes[end].isBlank, bytes[end] < 0x80, ![0x22, 0x3C, 0x3E].contains(bytes[end]) {
        end += 1
      }
      // A closing bracket belongs to the address only when it was opened there.
      let isOpen = bytes[start..<end].contains(UInt8(ascii: "("))
      while end > start, let last = bytes[..<end].last {
        guard [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x5D].contains(last) || (last == 0x29 && !isOpen) else {
          break
        }
        end -= 1
      }
      found.append(Link(range: start..<end, target: String(decoding: bytes[start..<end], as: UTF8.self)))
      offset = max(end, offset)
    }
    return found
  }
}
