import Model
import Text

/// Definitions that a bracket makes: `long form (SHORT)` and `SHORT (long form)`.
extension DefinitionFinder {
  /// The longest bracket that is looked into, in bytes.
  private static let longest = 160

  mutating func findAtBracket(_ open: Int, _ block: Range<Int>) {
    guard let close = closing(open, limit: min(block.upperBound, open + Self.longest)) else { return }
    // "(PO)MDP" is one word with an option in it.
    guard close + 1 >= block.upperBound || !bytes[close + 1].isUpper else { return }
    let content = inner(open + 1..<close)
    if findLongBefore(content, open, close, block) { return }
    if findSeveral(content, open, block) { return }
    findLongInside(content, open, block)
  }

  /// The bracket that closes the one at an offset, inner ones left aside.
  private func closing(_ open: Int, limit: Int) -> Int? {
    let opening = bytes[open]
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for offset in open..<limit {
      if bytes[offset] == opening { depth += 1 }
      if bytes[offset] == closing {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }

  private static let leads: [StaticString] = [
    "or ", "also known as ", "also called ", "also ", "aka ", "a.k.a. ", "i.e. ", "i.e., ", "e.g. ", "henceforth ",
    "hereafter ", "hereinafter ", "called ", "the ", "abbreviated as ", "abbreviated to ", "abbreviated ", "abbr. ",
    "simply ", "short for ", "in short ", "for short ", "denoted by ", "denoted as ", "denoted ", "which stands for ",
    "stands for ", "acronym for ", "an acronym for ", "from ", "=",
  ]
  private static let tails: [StaticString] = [" for short", " in short", " hereafter", " henceforth"]

  /// The bracket's words without what leads to them, what trails behind, and quotation marks around them.
  private func inner(_ range: Range<Int>) -> Range<Int> {
    var low = startBehind(range.lowerBound, range.upperBound)
    var high = endBefore(range.upperBound, low)
    // Most brackets hold one word, without anything that leads to it or trails behind.
    guard low < high, bytes[low] == UInt8(ascii: "=") || bytes[low..<high].contains(0x20) else { return low..<high }
    var isLed = true
    while isLed {
      isLed = false
      for lead in Self.leads where high - low > lead.utf8CodeUnitCount && begins(low, lead) {
        low = startBehind(low + lead.utf8CodeUnitCount, high)
        isLed = true
        break
      }
    }
    for tail in Self.tails where high - low > tail.utf8CodeUnitCount && begins(high - tail.utf8CodeUnitCount, tail) {
      high = endBefore(high - tail.utf8CodeUnitCount, low)
    }
    return low..<max(low, endBefore(high, low))
  }

  /// `long form (SHORT)`; "(ABC; Author 2021)", "(ABC, see below)" and "(ABC 2021)" hold more than the acronym.
  private mutating func findLongBefore(_ content: Range<Int>, _ open: Int, _ close: Int, _ block: Range<Int>) -> Bool {
    var end = content.lowerBound
    while end < content.upperBound, end - content.lowerBound <= 20, !Self.endsShort(bytes[end]) { end += 1 }
    end = endBefore(end, content.lowerBound)
    if end - content.lowerBound > 6, yearValue(bytes, end - 4..<end) != nil, bytes[end - 5] == 0x20 { end -= 5 }
    guard end > content.lowerBound, let short = ShortForm(bytes, content.lowerBound..<end) else { return false }
    guard let hit = longForm(of: short, before: endBefore(open, block.lowerBound), block) else { return false }
    add(short, hit.range, "bracket", price: hit.price)
    lastBracket = open..<close + 1
    return true
  }

  private static func partsItems(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "/")
  }

  private static func endsShort(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "="): true
    default: false
    }
  }

  /// The long form that ends at an offset, with its price for each letter.
  ///
  /// A figure may stand for a repeated letter, and figures at the end may count something that the long form leaves out.
  mutating func longForm(
    of short: ShortForm, before end: Int, _ block: Range<Int>, tolerance: Int? = nil
  ) -> (range: Range<Int>, price: Int)? {
    let limit = short.letters.count * 2 + 4
    let tolerance = tolerance ?? short.tolerance
    let words = window(before: end, in: bytes, from: block.lowerBound, words: limit)
    if let hit = longForm(of: short, words, tolerance) { return hit }
    guard let lastBracket, end - lastBracket.upperBound < 40 else { return nil }
    let further = window(before: end, in: bytes, from: block.lowerBound, words: limit, crossing: lastBracket)
    return further.count > words.count ? longForm(of: short, further, min(tolerance, 20)) : nil
  }

  private mutating func longForm(
    of short: ShortForm, _ words: [LongWord], _ tolerance: Int
  ) -> (range: Range<Int>, price: Int)? {
    guard let last = words.last else { return nil }
    return short.firstAnswer { letters, ownTolerance -> (range: Range<Int>, price: Int)? in
      let limit = min(tolerance, ownTolerance)
      guard let best = aligner.endingLast(letters, words, bytes, isName: short.isName, limit: limit) else { return nil }
      let price = best.cost / letters.count
      // Nothing begins within a compound.
      var start = best.start
      while start > 0, words[start].followsHyphen { start -= 1 }
      let range = words[start].range.lowerBound..<last.range.upperBound
      guard !isSame(short.range, range), words.count - start > 1 || isOneWord(short, range) && price <= 30,
        !short.isClipped || areClipped(short, words[start...])
      else { return nil }
      return (range, price)
    }
  }

  /// Whether each word of a short form in small letters is the beginning of the long form's word, and less than all of it.
  private func areClipped(_ short: ShortForm, _ words: ArraySlice<LongWord>) -> Bool {
    let parts = bytes[short.range].split(separator: 0x20)
    return parts.count == words.count
      && zip(parts, words).allSatisfy { part, word in
        part.count < word.range.count && zip(part, bytes[word.range]).allSatisfy { $0.lowered == $1.lowered }
      }
  }

  /// Whether one word can be the long form of an acronym: it is longer, and so long that its letters are no chance.
  func isOneWord(_ short: ShortForm, _ range: Range<Int>) -> Bool {
    range.count > short.range.count + (short.capitals == short.letters.count ? 0 : 2) && range.count >= 4
  }

  /// `SHORT (long form)`: the bracket's words must be spelt from first to last.
  private mutating func findLongInside(_ content: Range<Int>, _ open: Int, _ block: Range<Int>) {
    let end = endBefore(open, block.lowerBound)
    var start = end
    while start > block.lowerBound, bytes[start - 1].isAlphanumeric || ShortForm.joins(bytes[start - 1]) { start -= 1 }
    guard end - start >= 2, bytes[start..<end].count(where: \.isUpper) >= 2, let short = ShortForm(bytes, start..<end)
    else { return }
    // "(ABC, 2021)" closes with a remark; the whole is tried first, since long forms have commas of their own.
    var stops = [content.upperBound]
    for i in content.reversed() where bytes[i] == UInt8(ascii: ";") || bytes[i] == UInt8(ascii: ",") { stops.append(i) }
    for stop in stops where stop > content.lowerBound {
      let words = longWords(in: bytes, content.lowerBound..<stop, limit: short.letters.count * 2 + 5)
      guard !words.isEmpty, words.count <= short.letters.count * 2 + 4 else { continue }
      let long = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
      guard words.count > 1 || isOneWord(short, long) else { continue }
      let price = short.firstAnswer { letters, tolerance -> Int? in
        let limit = min(words.count == 1 ? 20 : 30, tolerance)
        let best = aligner.beginningFirst(letters, words, bytes, isName: short.isName, isWhole: true, limit: limit)
        return best.map { $0.cost / letters.count }
      }
      if let price { return add(short, long, "inverse-bracket", price: price) }
    }
  }

  /// `a long form and another (ALF and A)`: several acronyms in one bracket, each with the item at its place.
  private mutating func findSeveral(_ content: Range<Int>, _ open: Int, _ block: Range<Int>) -> Bool {
    guard content.count < 60, content.contains(where: { Self.partsItems(bytes[$0]) }),
      bytes[content].count(where: \.isUpper) >= 4
    else { return false }
    let shorts = listItems(content).compactMap { ShortForm(bytes, $0) }
    guard shorts.count > 1, shorts.count <= 6, shorts.allSatisfy({ $0.capitals >= 2 }) else { return false }
    var end = endBefore(open, block.lowerBound)
    var hasFound = false
    for short in shorts.reversed() {
      if let hit = longForm(of: short, before: end, block, tolerance: 20) {
        add(short, hit.range, "bracket", price: hit.price)
        hasFound = true
        end = hit.range.lowerBound
        // What joins it to the item before.
        while end > block.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2C { end -= 1 }
        for word in ["and", "or"] where bytes.matches(word.utf8, before: end) { end -= word.utf8.count }
        while end > block.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2C { end -= 1 }
      }
    }
    return hasFound
  }

  /// The items of a list by commas, slashes, `and`, `or` and `&`; `respectively` is none.
  func listItems(_ range: Range<Int>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var start = range.lowerBound
    func close(_ end: Int, next: Int) {
      let low = startBehind(start, end)
      let high = endBefore(end, low)
      if high > low, !begins(low, "respectively") { items.append(low..<high) }
      start = next
    }
    var i = range.lowerBound
    while i < range.upperBound {
      if bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: "/") {
        close(i, next: i + 1)
      } else if bytes[i] == 0x20 {
        for word: StaticString in [" and ", " or ", " & "] where begins(i, word) {
          close(i, next: i + word.utf8CodeUnitCount)
          i += word.utf8CodeUnitCount - 2
          break
        }
      }
      i += 1
    }
    close(range.upperBound, next: range.upperBound)
    return items
  }
}
