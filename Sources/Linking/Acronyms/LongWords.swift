import Text

/// One word of a candidate for a long form; the parts of a hyphenated word count as words.
struct LongWord {
  var range: Range<Int>
  var isStop: Bool
  /// Whether it is an article, `and`, `of` or another word that joins what stands before it to what follows.
  var isJoin: Bool
  /// Whether a hyphen joins it to the word before.
  var followsHyphen: Bool
  var followsComma: Bool
  var isCapital: Bool
}

/// The words of a range as parts of a long form: hyphenated words taken apart, stop words and commas noted.
///
/// - Parameter limit: At most so many words are read, from the front.
func longWords(in bytes: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [LongWord] {
  var found: [LongWord] = []
  found.reserveCapacity(min(limit, range.count / 4 + 2))
  var previous = range.lowerBound
  var offset = range.lowerBound
  while offset < range.upperBound, found.count < limit {
    let end = endOfWord(in: bytes, from: offset, limit: range.upperBound)
    guard end > offset else {
      offset += bytes[offset] < 0x80 ? 1 : character(at: offset, in: bytes).length
      continue
    }
    var hasComma = false
    for i in previous..<offset where bytes[i] == UInt8(ascii: ",") { hasComma = true }
    let isStop = isLink(bytes, offset..<end)
    found.append(
      LongWord(
        range: offset..<end, isStop: isStop, isJoin: isStop && joins.containsLowered(bytes, offset..<end),
        followsHyphen: offset - previous == 1 && bytes[previous] == 0x2D && !found.isEmpty, followsComma: hasComma,
        isCapital: bytes[offset].isUpper))
    previous = end
    offset = end
  }
  return found
}

/// The words before an offset in which its long form can stand: the same sentence, no bracket crossed.
///
/// - Parameters:
///   - start: Where the block begins.
///   - limit: At most so many words.
///   - crossing: A bracket that may be crossed, since it holds an acronym of the long form's first words.
func window(
  before offset: Int, in bytes: [UInt8], from start: Int, words limit: Int, crossing: Range<Int>? = nil
) -> [LongWord] {
  var low = offset
  var blanks = 0
  var crossed: Range<Int>?
  scan: while low > start {
    let byte = bytes[low - 1]
    if byte.isLetter {
      low -= 1
      continue
    }
    switch byte {
    case UInt8(ascii: ")"):
      guard crossed == nil, let bracket = crossing, bracket.upperBound == low else { break scan }
      crossed = bracket
      low = bracket.lowerBound
      continue
    case 0x0A, 0x09, UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "|"), UInt8(ascii: "="): break scan
    case UInt8(ascii: ":") where low < offset && bytes[low].isBlank: break scan
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      // A full stop with a blank and a capital behind it ends the sentence before.
      guard low < offset, bytes[low].isBlank else { break }
      var next = low
      while next < offset, bytes[next].isBlank { next += 1 }
      if next == offset || bytes[next].isUpper { break scan }
    case 0x20, UInt8(ascii: "-"):
      blanks += 1
      if blanks > limit + 2 { break scan }
    default: break
    }
    low -= 1
  }
  var words: [LongWord]
  if let crossed {
    words = longWords(in: bytes, low..<crossed.lowerBound) + longWords(in: bytes, crossed.upperBound..<offset)
  } else {
    words = longWords(in: bytes, low..<offset)
  }
  if words.count > limit { words.removeFirst(words.count - limit) }
  return words
}

/// Whether a word links others: an article, a preposition, a conjunction, a pronoun, an auxiliary.
///
/// Long forms pass over such words for little.
func isLink(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { links.containsLowered(bytes, range) }

/// The letters of a word of at most eight bytes, in lower case, as one number.
func packed(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64? {
  guard range.count <= 8 else { return nil }
  var packed: UInt64 = 0
  for i in range { packed = packed << 8 | UInt64(bytes[i].lowered) }
  return packed
}

/// Those of the links that join what stands before them to what follows.
private let joins = WordSet(["a", "an", "and", "are", "but", "from", "is", "of", "or", "that", "the", "was", "were"])

private let links = WordSet(
  """
  a about above after against all also am an and any are as at be because been before being below between both but by \
  can could de der des did do does du during each et few for from had has have he her his how i if in into is it its la \
  le les may me more most my no nor not of off on only or our out over own she should so some such than that the their \
  them then there these they this those through to too und under until up upon us via von was we were what when where \
  which while who whom why will with would you your
  """)
