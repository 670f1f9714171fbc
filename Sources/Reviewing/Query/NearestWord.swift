import Text

/// The word that is written most like another, by the share of letter triples they have in common (Dice's coefficient);
/// nothing where less than two in five agree, which is what two letters in the wrong order leave of a short word.
///
/// - Parameters:
///   - words: What to choose from, folded; of equally near ones the first.
package func nearestWord(to word: String, among words: [String]) -> String? {
  let wanted = trigrams(folded(Array(word.utf8)))
  guard wanted.count > 2 else { return nil }
  var best: (word: String, share: Double)?
  for candidate in words where candidate.utf8.count * 2 > wanted.count && candidate.utf8.count < wanted.count * 2 {
    let found = trigrams(Array(candidate.utf8))
    let share = 2 * Double(found.intersection(wanted).count) / Double(found.count + wanted.count)
    if share >= leastShare, share > best?.share ?? 0 { best = (candidate, share) }
  }
  return best?.word
}

private let leastShare = 0.4

/// Every run of three letters, two blanks before the word and one behind it counted as letters.
private func trigrams(_ letters: [UInt8]) -> Set<UInt32> {
  let padded: [UInt8] = [0x20, 0x20] + letters + [0x20]
  var found: Set<UInt32> = []
  var triple: UInt32 = 0
  for (place, letter) in padded.enumerated() {
    triple = (triple << 8 | UInt32(letter)) & 0xFF_FFFF
    if place > 1 { found.insert(triple) }
  }
  return found
}
