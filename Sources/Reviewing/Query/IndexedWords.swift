import Text

/// The words of a typed text as the index cuts them: runs of letters and digits, so that "can't" is two and `C++` one.
///
/// They are half-open ranges of UTF-8 byte offsets in reading order.
func indexedWords(in bytes: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  forEachWord(in: bytes, bytes.indices) { word in
    guard bytes[word].contains(where: { $0 == 0x27 || $0 >= 0x80 }) else { return found.append(word) }
    var start = word.lowerBound
    var offset = start
    while offset < word.upperBound {
      let next = character(at: offset, in: bytes)
      if next.scalar == 0x27 || next.scalar == 0x2019 || next.scalar == 0x2BC {
        if offset > start { found.append(start..<offset) }
        start = offset + next.length
      }
      offset += next.length
    }
    if start < word.upperBound { found.append(start..<word.upperBound) }
  }
  return found
}

/// The stems of a typed text's words, as the index cuts and stems them.
func indexedStems(in bytes: [UInt8]) -> [[UInt8]] { indexedWords(in: bytes).map { stem(folded(bytes[$0])) } }
