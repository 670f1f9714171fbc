import Model
import Text

/// Definitions that a bracket makes: `long form (SHORT)` and `SHORT (long form)`.
enum BracketDefinitions {
  /// The longest bracket that is looked into, in bytes.
  private static let longest = 160

  static func find(in bytes: [UInt8], _ block: Range<Int>) -> [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    var offset = block.lowerBound
    while offset < block.upperBound {
      guard bytes[offset] == UInt8(ascii: "(") || bytes[offset] == UInt8(ascii: "[") else {
        offset += 1
        continue
      }
      if let close = closing(bytes, offset, limit: min(block.upperBound, offset + longest)) {
        if let definition = before(bytes, offset, close, block) ?? inverse(bytes, offset, close, block) {
          found.append(definition)
        }
      }
      offset += 1
    }
    return found
  }

  /// The bracket that closes the one at an offset, inner ones left aside.
  private static func closing(_ bytes: [UInt8], _ open: Int, limit: Int) -> Int? {
    let (opening, closing) =
      bytes[open] == UInt8(ascii: "(") ? (UInt8(ascii: "("), UInt8(ascii: ")")) : (UInt8(ascii: "["), UInt8(ascii: "]"))
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
    "hereafter ", "called ",
    "the ", "abbreviated as ", "abbreviated ", "or simply ", "short for ", "in short ", "for short ", "denoted ",
    "which stands for ", "stands for ", "from ",
  ]

  /// The bracket's words without what leads to them and quotation marks around them.
  private static func inner(_ bytes: [UInt8], _ open: Int, _ close: Int) -> Range<Int> {
    var low = open + 1
    var high = close
    func strip() {
      while low < high, bytes[low].isBlank || [0x22, 0x27, 0x2A, 0x5F].contains(bytes[low]) { low += 1 }
      while high > low, bytes[high - 1].isBlank || [0x22, 0x27, 0x2A, 0x5F, 0x2C].contains(bytes[high - 1]) {
        high -= 1
      }
      if low + 3 <= high, bytes[low] == 0xE2, bytes[low + 1] == 0x80, (0x98...0x9D).contains(bytes[low + 2]) {
        low += 3
      }
      if high - 3 >= low, bytes[high - 3] == 0xE2, bytes[high - 2] == 0x80, (0x98...0x9D).contains(bytes[high - 1]) {
        high -= 3
      }
    }
    strip()
    var isLed = true
    while isLed {
      isLed = false
      for lead in leads where high - low > lead.utf8CodeUnitCount && begins(bytes, low, lead) {
        low += lead.utf8CodeUnitCount
        isLed = true
        break
      }
    }
    strip()
    return low..<max(low, high)
  }

  static func begins(_ bytes: [UInt8], _ offset: Int, _ text: StaticString) -> Bool {
    guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { letters in
      for i in 0..<letters.count where bytes[offset + i].lowered != letters[i] { return false }
      return true
    }
  }

  private static func before(_ bytes: [UInt8], _ open: Int, _ close: Int, _ block: Range<Int>) -> AcronymDefinition? {
    var content = inner(bytes, open, close)
    // "(ABC; Author 2021)" and "(ABC, see below)" hold more than the acronym.
    if let cut = content.first(where: { [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":")].contains(bytes[$0]) })
    {
      content = content.lowerBound..<cut
    }
    guard !content.isEmpty, let short = ShortForm(bytes, content) else { return nil }
    var end = open
    while end > block.lowerBound, bytes[end - 1].isBlank || [0x22, 0x27, 0x2A, 0x5F].contains(bytes[end - 1]) {
      end -= 1
    }
    let words = window(before: end, in: bytes, from: block.lowerBound, words: short.letters.count * 2 + 4)
    guard !words.isEmpty, let alignment = Alignment.endingLast(short, words, bytes) else { return nil }
    let price = alignment.cost / Double(short.letters.count)
    guard price <= short.tolerance else { return nil }
    let long = words[alignment.start].range.lowerBound..<words[words.count - 1].range.upperBound
    guard !isSame(bytes, short.range, long), words.count - alignment.start > 1 || long.count > short.range.count + 2
    else {
      return nil
    }
    return definition(bytes, short, long, "bracket", price)
  }

  private static func inverse(_ bytes: [UInt8], _ open: Int, _ close: Int, _ block: Range<Int>) -> AcronymDefinition? {
    var content = inner(bytes, open, close)
    if let cut = content.first(where: { bytes[$0] == UInt8(ascii: ";") }) { content = content.lowerBound..<cut }
    var end = open
    while end > block.lowerBound, bytes[end - 1].isBlank || [0x22, 0x27, 0x2A, 0x5F].contains(bytes[end - 1]) {
      end -= 1
    }
    var start = end
    while start > block.lowerBound, bytes[start - 1].isAlphanumeric || [0x2D, 0x26, 0x2F].contains(bytes[start - 1]) {
      start -= 1
    }
    guard start < end, let short = ShortForm(bytes, start..<end), short.capitals >= 2 else { return nil }
    let words = longWords(in: bytes, content)
    guard words.count >= 2, words.count <= short.letters.count * 2 + 4 else { return nil }
    guard let alignment = Alignment.beginningFirst(short, words, bytes).last, alignment.end == words.count else {
      return nil
    }
    let price = alignment.cost / Double(short.letters.count)
    guard price <= 0.30 else { return nil }
    let long = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    return definition(bytes, short, long, "inverse-bracket", price)
  }

  static func isSame(_ bytes: [UInt8], _ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { bytes[$0].lowered == bytes[$1].lowered }
  }

  static func definition(
    _ bytes: [UInt8], _ short: ShortForm, _ long: Range<Int>, _ rule: String, _ price: Double
  ) -> AcronymDefinition {
    AcronymDefinition(
      short: String(decoding: bytes[short.range], as: UTF8.self), long: String(decoding: bytes[long], as: UTF8.self),
      shortRange: short.written, longRange: long, rule: rule, confidence: max(0.5, 1 - price))
  }
}
