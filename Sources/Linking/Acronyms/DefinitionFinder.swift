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
    while offset < block.upperBound {
      let byte = bytes[offset]
      if isMark(offset) {
        offset += byte == 0xE2 ? 3 : 2
      } else if byte.isAlphanumeric || byte >= 0x80 {
        offset = findAtWord(offset, block, isHeaded: isHeaded)
      } else {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
          findAtBracket(offset, block)
        } else if byte == UInt8(ascii: "<") {
          findAtTag(offset, block)
        }
        offset += 1
      }
    }
  }

  /// Asks the rules that begin with a word of capitals, and gives back where the word ends.
  private mutating func findAtWord(_ start: Int, _ block: Range<Int>, isHeaded: Bool) -> Int {
    var end = start
    var capitals = 0
    while end < block.upperBound {
      let byte = bytes[end]
      if byte.isUpper {
        capitals += 1
      } else if isMark(end) {
        break
      } else if !byte.isAlphanumeric, byte < 0x80 {
        guard ShortForm.joins(byte), end + 1 < block.upperBound, bytes[end + 1].isAlphanumeric else { break }
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

  /// The end of what stands before an offset, without blanks, quotation marks and marks of emphasis.
  func endBefore(_ offset: Int, _ start: Int) -> Int {
    var end = offset
    while end > start {
      if bytes[end - 1].isBlank || [0x22, 0x27, 0x2A, 0x5F].contains(bytes[end - 1]) {
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
      if bytes[start].isBlank || [0x22, 0x27, 0x2A, 0x5F].contains(bytes[start]) {
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
