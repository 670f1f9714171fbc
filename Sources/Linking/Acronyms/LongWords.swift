import Text

/// The words of a range as parts of a long form: hyphenated words taken apart, stop words and commas noted.
func longWords(in bytes: [UInt8], _ range: Range<Int>) -> [LongWord] {
  var found: [LongWord] = []
  var previous = range.lowerBound
  for word in words(in: bytes, range) {
    let gap = bytes[previous..<word.lowerBound]
    // "Neel's" gives its n; the s belongs to nothing.
    found.append(
      LongWord(
        range: word, isStop: isStopWord(bytes[word].map(\.lowered)), followsHyphen: gap.elementsEqual([0x2D]),
        followsComma: gap.contains(UInt8(ascii: ","))))
    previous = word.upperBound
  }
  return found
}

/// The range before an offset in which its long form can stand: the same sentence, the same block, no bracket crossed.
func window(before offset: Int, in bytes: [UInt8], from start: Int, words limit: Int) -> [LongWord] {
  var low = offset
  var blanks = 0
  while low > start {
    let byte = bytes[low - 1]
    if byte == 0x0A || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") { break }
    if byte == UInt8(ascii: ":"), low < offset, bytes[low].isBlank { break }
    // A full stop with a blank and a capital behind it ends the sentence before.
    if [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(byte), low < offset, bytes[low].isBlank {
      let next = bytes[low..<offset].first { !$0.isBlank }
      if next?.isUpper ?? true { break }
    }
    if byte.isBlank || byte == UInt8(ascii: "-") {
      blanks += 1
      if blanks > limit + 2 { break }
    }
    low -= 1
  }
  return Array(longWords(in: bytes, low..<offset).suffix(limit))
}
