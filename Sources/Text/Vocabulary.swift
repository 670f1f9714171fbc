/// The words of a collection as numbers, so that counting them compares integers rather than texts.
///
/// Every folded form gets a number in the order of first appearance, and so does every stem; a form knows its stem.
package struct Vocabulary: Sendable {
  /// The stem's number of each form.
  package private(set) var stemOfForm: [UInt32] = []
  private var forms = WordTable()
  private var stems = WordTable()
  private var folding: [UInt8] = []

  package init() {}

  /// How many different folded forms there are.
  package var formCount: Int { forms.count }

  /// How many different stems there are.
  package var stemCount: Int { stems.count }

  /// A form's folded letters.
  package func letters(ofForm form: UInt32) -> ArraySlice<UInt8> { forms[form] }

  /// A stem's letters.
  package func letters(ofStem stem: UInt32) -> ArraySlice<UInt8> { stems[stem] }

  /// The number of a stem, where some word had it.
  package func number(ofStem letters: [UInt8]) -> UInt32? { stems.number(of: letters) }

  /// A word as it is entered: folded, and without the ending of a genitive.
  package static func folding(of bytes: [UInt8], _ word: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    fold(bytes, word, into: &letters)
    return letters
  }

  private static func fold(_ bytes: [UInt8], _ word: Range<Int>, into letters: inout [UInt8]) {
    letters.removeAll(keepingCapacity: true)
    for offset in word {
      let byte = bytes[offset]
      guard byte < 0x80 else {
        letters = folded(bytes[word])
        break
      }
      letters.append(byte.lowered)
    }
    if letters.count > 2, letters[letters.count - 1] == UInt8(ascii: "s"), letters[letters.count - 2] == 0x27 {
      letters.removeLast(2)
    }
  }

  /// The number of a word's folded form; the word is entered when it is new.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - word: The word's bytes.
  package mutating func form(of bytes: [UInt8], _ word: Range<Int>) -> UInt32 {
    Self.fold(bytes, word, into: &folding)
    let form = forms.enter(folding)
    if Int(form) == stemOfForm.count { stemOfForm.append(stems.enter(stem(folding))) }
    return form
  }

  /// Enters the forms of another vocabulary in the order in which they came there: the same as entering its words.
  ///
  /// - Returns: The number here of each of its forms.
  package mutating func enter(_ other: Vocabulary) -> [UInt32] {
    other.stemOfForm.indices.map { index in
      let form = forms.enter(Array(other.letters(ofForm: UInt32(index))))
      if Int(form) == stemOfForm.count {
        stemOfForm.append(stems.enter(Array(other.letters(ofStem: other.stemOfForm[index]))))
      }
      return form
    }
  }
}

/// A set of words, numbered in the order in which they came; open addressing over one run of letters.
private struct WordTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each word's letters end.
  private var ends: [Int] = []
  /// A word's number and one, or nothing.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 13)

  var count: Int { ends.count }

  subscript(number: UInt32) -> ArraySlice<UInt8> {
    let number = Int(number)
    return letters[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  func number(of word: [UInt8]) -> UInt32? {
    let found = slots[slot(of: word)]
    return found == 0 ? nil : found - 1
  }

  mutating func enter(_ word: [UInt8]) -> UInt32 {
    let slot = slot(of: word)
    if slots[slot] != 0 { return slots[slot] - 1 }
    letters += word
    ends.append(letters.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return UInt32(count - 1)
  }

  private func slot(of word: [UInt8]) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] != 0, !isWord(word, Int(slots[slot]) - 1) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isWord(_ word: [UInt8], _ number: Int) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == word.count else { return false }
    for i in word.indices where letters[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in ends.indices { slots[slot(of: Array(self[UInt32(number)]))] = UInt32(number + 1) }
  }

  /// A hash whose upper half is folded into its lower one.
  private static func hash(_ word: [UInt8]) -> Int {
    let hash = FNVHash(word).value
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0x7FFF_FFFF)
  }
}
