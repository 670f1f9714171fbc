/// What stands between a word and the word before.
package enum WordJoint: UInt32, Sendable {
  /// Blanks: the words follow one another.
  case blank
  /// One hyphen: the words make one compound.
  case hyphen
  /// Punctuation or a block's border: the word goes on with nothing.
  case border
}

/// One word of a text as a number of a ``Vocabulary`` and what parts it from the word before.
package struct NumberedWord: Hashable, Sendable {
  private var bits: UInt32

  package init(form: UInt32, joint: WordJoint, isCapital: Bool) {
    bits = form << 3 | joint.rawValue << 1 | (isCapital ? 1 : 0)
  }

  /// The same word by the number that its form has in another vocabulary.
  package func withForm(_ form: UInt32) -> NumberedWord {
    var word = self
    word.bits = form << 3 | bits & 7
    return word
  }

  /// The number of the word's folded form.
  package var form: UInt32 { bits >> 3 }
  /// Whether punctuation or a block's border stands before it, so that it goes on with nothing.
  package var isParted: Bool { bits & 6 == WordJoint.border.rawValue << 1 }
  /// Whether one hyphen joins it to the word before, as in "goal-directed".
  package var isHyphened: Bool { bits & 6 == WordJoint.hyphen.rawValue << 1 }
  /// Whether it begins with a capital letter.
  package var isCapital: Bool { bits & 1 != 0 }
}

extension Vocabulary {
  /// The words of a text in reading order, those that are new entered.
  ///
  /// A blank or one hyphen leaves words together; whatever else stands between two parts them.
  ///
  /// - Parameters:
  ///   - linesAreBlocks: Whether a line feed is a block's border, as in stored texts; in text that was wrapped at a
  ///     margin it is a blank, and only an empty line is a border.
  ///   - body: Called with each word and its bytes.
  package mutating func forEachNumbered(
    in bytes: [UInt8], _ range: Range<Int>, linesAreBlocks: Bool, _ body: (NumberedWord, Range<Int>) -> Void
  ) {
    var last = range.lowerBound
    forEachWord(in: bytes, range) { word in
      let joint = last == range.lowerBound ? .border : joint(of: bytes[last..<word.lowerBound], linesAreBlocks)
      let form = form(of: bytes, word)
      body(NumberedWord(form: form, joint: joint, isCapital: bytes[word.lowerBound].isUpper), word)
      last = word.upperBound
    }
  }
}

private func joint(of gap: ArraySlice<UInt8>, _ linesAreBlocks: Bool) -> WordJoint {
  if gap.count == 1, let byte = gap.first {
    if byte == UInt8(ascii: "-") { return .hyphen }
    return byte == 0x20 || byte == 0x0A && !linesAreBlocks ? .blank : .border
  }
  var lines = 0
  for byte in gap {
    guard byte.isBlank else { return jointOfOneMark(gap) }
    if byte == 0x0A { lines += 1 }
  }
  return lines > (linesAreBlocks ? 0 : 1) ? .border : .blank
}

/// U+2010 HYPHEN or U+2011 NON-BREAKING HYPHEN, alone, joins; U+00A0 NO-BREAK SPACE is a blank.
private func jointOfOneMark(_ gap: ArraySlice<UInt8>) -> WordJoint {
  if gap.elementsEqual([0xC2, 0xA0]) { return .blank }
  return gap.elementsEqual([0xE2, 0x80, 0x90]) || gap.elementsEqual([0xE2, 0x80, 0x91]) ? .hyphen : .border
}
