package import Model
import Text

/// What the acronyms that a document uses without saying what they stand for may mean, by words that the document itself
/// writes: "singular learning theory" where "SLT" stands further on.
///
/// Every letter must be the initial of a word, and the words must stand side by side. Since words with the right initials
/// also meet by chance, one of four things must speak for them – the rule's name says which: the long form repeats
/// (`implicit-repeated`), is a title or a heading's (`implicit-heading`), has capitals within a sentence
/// (`implicit-name`), or stands by itself between words of grammar (`implicit-phrase`). The confidence is below 0.5
/// always, and of two long forms that speak equally for themselves neither is given.
package func implicitDefinitions(
  of document: Document, _ bytes: [UInt8], uses: [AcronymUse], defined: Set<String>
) -> [AcronymDefinition] {
  var finder = ImplicitFinder(bytes, uses.filter { !defined.contains($0.short) })
  guard !finder.isIdle else { return [] }
  for block in document.blocks where !block.isRepeat && block.kind != .code {
    finder.find(in: block.range, isHeading: block.kind == .heading)
  }
  return finder.result
}

struct ImplicitFinder {
  private struct Phrase {
    var range: Range<Int>
    var count = 0
    var isHeading = false
    var isName = false
    var isBounded = false
  }

  private let bytes: [UInt8]
  /// The first use of each acronym, by the letters that its long form must begin with.
  private var acronyms: [(letters: [UInt8], use: AcronymUse)] = []
  private var byInitial: [[Int]] = Array(repeating: [], count: 256)
  private var phrases: [[[UInt8]: Phrase]] = []

  init(_ bytes: [UInt8], _ uses: [AcronymUse]) {
    self.bytes = bytes
    var seen: Set<String> = []
    for use in uses where (2...6).contains(use.short.utf8.count) && seen.insert(use.short).inserted {
      let letters = Array(use.short.utf8)
      guard letters.allSatisfy(\.isUpper) else { continue }
      byInitial[Int(letters[0].lowered)].append(acronyms.count)
      acronyms.append((letters.map(\.lowered), use))
    }
    phrases = Array(repeating: [:], count: acronyms.count)
  }

  var isIdle: Bool { acronyms.isEmpty }

  mutating func find(in block: Range<Int>, isHeading: Bool) {
    let all = words(in: bytes, block)
    for first in all.indices {
      for index in byInitial[Int(bytes[all[first].lowerBound].lowered)] {
        guard let last = last(of: acronyms[index].letters, from: first, all) else { continue }
        add(index, first, last, all, isHeading: isHeading)
      }
    }
  }

  /// The last of the words side by side whose initials are the letters; from three letters on a preposition or `and` may
  /// stand between two of them, whether it gives a letter or none.
  private func last(of letters: [UInt8], from first: Int, _ all: [Range<Int>]) -> Int? {
    guard isContent(all[first]) else { return nil }
    var matched = 1
    var i = first
    while matched < letters.count {
      i += 1
      guard i < all.count, isBeside(all[i - 1], all[i]) else { return nil }
      if isContent(all[i]) {
        guard bytes[all[i].lowerBound].lowered == letters[matched] else { return nil }
        matched += 1
      } else {
        guard letters.count > 2, isContent(all[i - 1]), isJoint(all[i]) else { return nil }
        if bytes[all[i].lowerBound].lowered == letters[matched], matched + 1 < letters.count { matched += 1 }
      }
    }
    let isPossessive = bytes[all[i].upperBound - 1] == UInt8(ascii: "s") && !bytes[all[i].upperBound - 2].isLetter
    return isPossessive ? nil : i
  }

  /// Whether one blank or hyphen parts two words.
  private func isBeside(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    b.lowerBound - a.upperBound == 1 && (bytes[a.upperBound] == 0x20 || bytes[a.upperBound] == UInt8(ascii: "-"))
  }

  /// Whether a word can begin or end a term: it has small letters, and grammar has no use for it.
  private func isContent(_ word: Range<Int>) -> Bool {
    guard word.count > 2, bytes[word.lowerBound].isLetter, bytes[word.lowerBound + 1].isLower else { return false }
    return !isStopWord(bytes, word) && !loose.containsLowered(bytes, word) && !isLink(bytes, word)
  }

  /// Whether a word joins two words of one term.
  private func isJoint(_ word: Range<Int>) -> Bool {
    joints.containsLowered(bytes, word)
  }

  private mutating func add(_ index: Int, _ first: Int, _ last: Int, _ all: [Range<Int>], isHeading: Bool) {
    let range = all[first].lowerBound..<all[last].upperBound
    let key = senseKey(bytes[range])
    var phrase = phrases[index][key] ?? Phrase(range: range)
    phrase.count += 1
    if isHeading { phrase.isHeading = true }
    if isName(first, last, all) { phrase.isName = true }
    let isFreeBefore = first == 0 || !isBeside(all[first - 1], all[first]) || !isContent(all[first - 1])
    let isFreeBehind = last + 1 == all.count || !isBeside(all[last], all[last + 1]) || !isContent(all[last + 1])
    if isFreeBefore, isFreeBehind { phrase.isBounded = true }
    phrases[index][key] = phrase
  }

  /// Whether capitals make the words a name: the first has one that no beginning of a sentence gave it, and no capital
  /// stands beside; "Turing machine", or all words of three and more.
  private func isName(_ first: Int, _ last: Int, _ all: [Range<Int>]) -> Bool {
    func isCapital(_ i: Int) -> Bool { bytes[all[i].lowerBound].isUpper }
    if first > 0, isBeside(all[first - 1], all[first]), isCapital(first - 1) { return false }
    if last + 1 < all.count, isBeside(all[last], all[last + 1]), isCapital(last + 1) { return false }
    guard isCapital(first) else { return false }
    let others = (first + 1...last).filter { isContent(all[$0]) }
    if others.allSatisfy(isCapital) { return others.count > 1 }
    return first > 0 && isBeside(all[first - 1], all[first]) && !others.contains(where: isCapital)
  }

  var result: [AcronymDefinition] {
    var found: [AcronymDefinition] = []
    for (index, acronym) in acronyms.enumerated() {
      let ranked = phrases[index].values.compactMap { phrase in
        judge(phrase, letters: acronym.letters.count).map { (phrase: phrase, rule: $0.rule, weight: $0.weight) }
      }.sorted { ($0.weight, $1.phrase.range.lowerBound) > ($1.weight, $0.phrase.range.lowerBound) }
      guard let best = ranked.first, ranked.count == 1 || best.weight > ranked[1].weight else { continue }
      found.append(
        AcronymDefinition(
          short: acronym.use.short, long: bytes.text(best.phrase.range), shortRange: acronym.use.range,
          longRange: best.phrase.range, rule: best.rule, confidence: min(0.49, Double(best.weight) / 100)))
    }
    return found.sorted { $0.shortRange.lowerBound < $1.shortRange.lowerBound }
  }

  /// What speaks for a phrase most, and how much all of it weighs, in hundredths; nothing when nothing does.
  private func judge(_ phrase: Phrase, letters: Int) -> (rule: String, weight: Int)? {
    let isRepeated = phrase.count > 1
    guard letters > 2 || phrase.isName || isRepeated && phrase.isBounded else { return nil }
    let grounds: [(holds: Bool, rule: String, weight: Int)] = [
      (isRepeated, "implicit-repeated", 12), (phrase.isHeading, "implicit-heading", 8),
      (phrase.isName, "implicit-name", 8), (phrase.isBounded, "implicit-phrase", 5),
    ]
    guard let strongest = grounds.first(where: \.holds) else { return nil }
    let weight = grounds.reduce(20) { $0 + ($1.holds ? $1.weight : 0) } + min(phrase.count, 5) + (letters > 2 ? 4 : 0)
    return (strongest.rule, weight)
  }
}

private let joints = WordSet(["and", "for", "in", "of", "on", "to"])

/// Words that are no part of a term though they are not among the stop words: verbs and adverbs of everyday use.
private let loose = WordSet(
  """
  across allow allows although among done even ever get gets give given gives goes gone got however instead last let like \
  likely made make makes making many may maybe might much must need needs never next often one perhaps possible quite \
  rather really said say says see seem seems seen shall show shows since something still take taken takes think thing \
  things though thus two use used uses using want way whether within without yet
  """)
