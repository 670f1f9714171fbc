import Model
import Text

/// Looks for acronym definitions in one text; each rule is an extension in a file of its own.
///
/// One pass over the bytes of a block finds the places where a definition can stand – a bracket, a word with capitals, a
/// tag – and only there the rules are asked, so that most of a text is touched once.
struct DefinitionFinder {
  let bytes: [UInt8]
  var aligner = Aligner()
  var found: [AcronymDefinition] = []
  /// The last bracket that held an acronym: a longer long form may run over it.
  var lastBracket: Range<Int>?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Adds the definitions of one block.
  ///
  /// - Parameter isHeaded: Whether the block stands under a heading such as "Acronyms"; in a list the heading is then the
  ///   evidence, and the letters need not be spelt.
  mutating func find(in block: Range<Int>, isHeaded: Bool) {
    lastBracket = nil
    var offset = block.lowerBound
    while true {
      let sign = nextSign(from: offset, block.upperBound)
      guard sign < block.upperBound else { return }
      if bytes[sign].isUpper {
        offset = findAtWord(startOfWord(around: sign, from: offset), block, isHeaded: isHeaded)
      } else {
        if bytes[sign] == UInt8(ascii: "<") { findAtTag(sign, block) } else { findAtBracket(sign, block) }
        offset = sign + 1
      }
    }
  }

  /// The offset of the next capital, opening bracket or tag.
  private func nextSign(from start: Int, _ limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let byte = bytes[offset]
      // The opening square bracket follows Z.
      if byte &- 0x41 < 27 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") { break }
      offset += 1
    }
    return offset
  }

  /// Where the word begins that holds a capital.
  private func startOfWord(around capital: Int, from limit: Int) -> Int {
    var start = capital
    while start > limit {
      if isInWord(start - 1, from: limit) {
        start -= 1
      } else if ShortForm.joins(bytes[start - 1]), bytes[start].isAlphanumeric, isInWord(start - 2, from: limit) {
        start -= 2
      } else {
        break
      }
    }
    return start
  }

  /// Whether a byte belongs to a letter, a figure or another character that is no mark.
  private func isInWord(_ offset: Int, from limit: Int) -> Bool {
    guard offset >= limit, bytes[offset] >= 0x80 else { return offset >= limit && bytes[offset].isAlphanumeric }
    var first = offset
    while first > limit, bytes[first].isContinuation { first -= 1 }
    return !isMark(first)
  }

  /// Asks the rules that begin with a word of capitals, and gives back where the word ends.
  private mutating func findAtWord(_ start: Int, _ block: Range<Int>, isHeaded: Bool) -> Int {
    var end = start
    var capitals = 0
    while end < block.upperBound {
      let byte = bytes[end]
      if byte.isUpper {
        capitals += 1
      } else if !byte.isLower {
        if isMark(end) { break }
        if !byte.isDigit, byte < 0x80 {
          guard ShortForm.joins(byte), end + 1 < block.upperBound, bytes[end + 1].isAlphanumeric else { break }
        }
      }
      end += 1
    }
    guard capitals > 0, end - start <= 16, end - start >= 2 else { return end }
    findAtSeparator(start..<end, capitals, block, isHeaded: isHeaded)
    if capitals >= 2 {
      findAtConnector(start..<end, block)
      findBeside(start..<end, block)
    }
    return end
  }

  /// Whether a character of typography begins at an offset – a quotation mark, a dash, a blank of special width: the
  /// blocks U+0080 to U+00BF and U+2000 to U+2FFF hold few letters, and none that acronyms are made of.
  private func isMark(_ offset: Int) -> Bool { bytes[offset] == 0xE2 || bytes[offset] == 0xC2 }

  /// Enters a definition, its confidence falling with the price of its alignment.
  ///
  /// - Parameter price: For each letter, in hundredths.
  mutating func add(_ short: ShortForm, _ long: Range<Int>, _ rule: String, price: Int) {
    if found.isEmpty { found.reserveCapacity(4) }
    found.append(
      AcronymDefinition(
        short: bytes.text(short.range), long: bytes.text(long), shortRange: short.written, longRange: long, rule: rule,
        confidence: max(0.5, 1 - Double(price) / 100)))
  }

  /// Whether two ranges hold the same letters.
  func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { bytes[$0].lowered == bytes[$1].lowered }
  }

  /// Whether the text at an offset begins with some lower-case words, whatever its letter case.
  func begins(_ offset: Int, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= bytes.count else { return false }
    return text.withUTF8Buffer { letters in
      for i in 0..<count where bytes[offset + i].lowered != letters[i] { return false }
      return true
    }
  }

  /// Whether a byte is a straight quotation mark or a mark of emphasis.
  private func isWrapping(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x2A || byte == 0x5F }

  /// The end of what stands before an offset, without blanks, quotation marks and marks of emphasis.
  func endBefore(_ offset: Int, _ start: Int) -> Int {
    var end = offset
    while end > start {
      if bytes[end - 1].isBlank || isWrapping(bytes[end - 1]) {
        end -= 1
      } else if end - 3 >= start, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80, (0x98...0x9F).contains(bytes[end - 1])
      {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  /// The start of what stands behind an offset, without blanks, quotation marks, marks of emphasis and an article.
  func startBehind(_ offset: Int, _ limit: Int) -> Int {
    var start = offset
    while start < limit {
      if bytes[start].isBlank || isWrapping(bytes[start]) {
        start += 1
      } else if start + 2 < limit, bytes[start] == 0xE2, bytes[start + 1] == 0x80,
        (0x98...0x9F).contains(bytes[start + 2])
      {
        start += 3
      } else {
        break
      }
    }
    return start
  }
}
