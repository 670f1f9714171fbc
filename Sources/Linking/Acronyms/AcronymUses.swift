package import Model
import Text

/// The places where a document uses acronyms: words of two to eight letters half of which or more are capitals, and
/// whatever it defines, several words included.
///
/// Roman numerals, lines of capitals, and words written in capitals for weight are no acronyms; a word is one of the last
/// when the document writes it more often in small letters.
package func acronymUses(of document: Document, _ bytes: [UInt8], defined: Set<String>) -> [AcronymUse] {
  var finder = UseFinder(bytes, defined)
  for block in document.blocks where !block.isRepeat && block.kind != .code { finder.find(in: block.range) }
  return finder.result
}

private struct UseFinder {
  private let bytes: [UInt8]
  /// What the document defines, by its first word, the longest first.
  private var defined: [[UInt8]: [[UInt8]]] = [:]
  /// Whether some of them begins with a byte; most words are passed over by their first one.
  private var begins = [Bool](repeating: false, count: 256)
  private var uses: [AcronymUse] = []
  private var undefined: [(letters: UInt64, use: AcronymUse)] = []
  private var small: [UInt64] = []

  init(_ bytes: [UInt8], _ defined: Set<String>) {
    self.bytes = bytes
    for short in defined {
      let letters = Array(short.utf8)
      guard let first = words(in: letters).first else { continue }
      self.defined[Array(letters[first]), default: []].append(letters)
      begins[Int(letters[first.lowerBound])] = true
    }
    for key in self.defined.keys { self.defined[key]?.sort { $0.count > $1.count } }
  }

  /// In reading order.
  var result: [AcronymUse] {
    var capitals: [UInt64: Int] = [:]
    for (letters, _) in undefined { capitals[letters, default: 0] += 1 }
    // Nearly all small words are none of those in question.
    var mayMatter = [Bool](repeating: false, count: 1_024)
    for letters in capitals.keys { mayMatter[Int(mixed(letters) & 1_023)] = true }
    var written: [UInt64: Int] = [:]
    for letters in small where mayMatter[Int(mixed(letters) & 1_023)] && capitals[letters] != nil {
      written[letters, default: 0] += 1
    }
    let kept = undefined.filter { written[$0.letters, default: 0] < capitals[$0.letters, default: 0] }.map(\.use)
    return (uses + kept).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  mutating func find(in block: Range<Int>) {
    let all = words(in: bytes, block)
    let capital = all.count { isAcronym($0, share: 1) }
    // In a line of capitals nothing stands out as an acronym.
    let isShouted = all.count >= 4 && capital * 2 >= all.count
    var reached = block.lowerBound
    for word in all where word.lowerBound >= reached {
      if let range = definedForm(at: word, block) {
        uses.append(AcronymUse(short: bytes.text(range), range: range))
        reached = range.upperBound
      } else if !isShouted, let range = written(word) {
        guard let letters = packed(bytes, range), !isOrdinary(range) else { continue }
        undefined.append((letters, AcronymUse(short: bytes.text(range), range: range)))
      } else if word.count <= 8, !bytes[word.lowerBound].isUpper, let letters = packed(bytes, word) {
        small.append(letters)
      }
    }
  }

  /// The defined acronym that begins with a word, as far as it is written here.
  private func definedForm(at word: Range<Int>, _ block: Range<Int>) -> Range<Int>? {
    guard begins[Int(bytes[word.lowerBound])], word.count <= 16 else { return nil }
    let plain = withoutPlural(word)
    let candidates = (defined[Array(bytes[word])] ?? []) + (plain == word ? [] : defined[Array(bytes[plain])] ?? [])
    for form in candidates {
      let end = word.lowerBound + form.count
      guard end <= block.upperBound, bytes[word.lowerBound..<end].elementsEqual(form) else { continue }
      let next = end < block.upperBound ? bytes[end] : 0x20
      let isPlural = next == UInt8(ascii: "s") && (end + 1 == block.upperBound || !bytes[end + 1].isAlphanumeric)
      if !next.isAlphanumeric || isPlural { return word.lowerBound..<end }
    }
    return nil
  }

  /// The range of a word that looks like an acronym, without the s of a plural.
  private func written(_ word: Range<Int>) -> Range<Int>? {
    let range = withoutPlural(word)
    return isAcronym(range, share: 2) ? range : nil
  }

  /// A plural's s and the possessive's 's taken off.
  private func withoutPlural(_ word: Range<Int>) -> Range<Int> {
    var end = word.upperBound
    if word.count > 3, bytes[end - 1] == UInt8(ascii: "s") {
      if bytes[end - 2] == 0x27 { end -= 2 } else if bytes[end - 2] == 0x99, bytes[end - 4] == 0xE2 { end -= 4 }
    }
    if end == word.upperBound, word.count > 2, bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2].isUpper { end -= 1 }
    return word.lowerBound..<end
  }

  /// Whether a word begins with a letter, has two capitals, and one letter or figure in `share` at least is a capital.
  private func isAcronym(_ word: Range<Int>, share: Int) -> Bool {
    guard (2...8).contains(word.count), bytes[word.lowerBound].isLetter else { return false }
    var capitals = 0
    var figures = 0
    for i in word {
      guard bytes[i].isAlphanumeric else { return false }
      if bytes[i].isUpper { capitals += 1 }
      if bytes[i].isDigit { figures += 1 }
    }
    return capitals >= 2 && (capitals + figures) * share >= word.count
  }

  /// Words that are written in capitals for weight, and Roman numerals.
  private func isOrdinary(_ word: Range<Int>) -> Bool {
    let letters = bytes[word].map(\.lowered)
    return letters.allSatisfy { $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v") || $0 == UInt8(ascii: "x") }
      || shouted.contains(letters, letters.indices) || isStopWord(letters)
  }
}

/// Words that stand in capitals though they are none of the grammar's.
private let shouted = WordSet(["edit", "ok", "ps", "todo", "update", "vs", "yes"])
