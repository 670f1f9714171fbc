package import Model
import Text

/// The role of a sentence by the cues it holds, and how far its writer holds back.
///
/// Cues are weighed and added up role by role; the strongest role wins, the earlier in the list of roles of equals. A
/// heading above decides for sentences without a cue of their own and tips the scale for others. A sentence that ends
/// with a question mark asks, whatever else it holds.
///
/// - Parameters:
///   - sentence: UTF-8 text.
///   - headings: The headings above it, outermost first.
package func role(of sentence: [UInt8], under headings: [String] = []) -> RoleFinding {
  let ranges = words(in: sentence)
  let folds = ranges.map { folded(sentence[$0]) }
  let found = proseCues.longestMatches(in: folds)
  let hedge = hedgeCues.matches(in: folds).map(\.weight).max() ?? 0
  if asks(sentence) {
    return RoleFinding(role: .question, cue: "?", strength: 2, hedge: hedge)
  }
  var scores: [Role: Double] = [:]
  for match in found { scores[match.label, default: 0] += match.weight }
  if tellsFigures(sentence, ranges) { scores[.evidence, default: 0] += figureWeight }
  if isEntry(sentence) { scores[.definition, default: 0] += entryWeight }
  for heading in headings.suffix(2) {
    for match in headingCues.matches(in: words(in: Array(heading.utf8)).map { folded(Array(heading.utf8)[$0]) }) {
      scores[match.label, default: 0] += match.weight
    }
  }
  guard let best = Role.allCases.max(by: { (scores[$0] ?? 0) < (scores[$1] ?? 0) }), let score = scores[best], score > 0
  else { return RoleFinding(role: .background, hedge: hedge) }
  let cue = found.first { $0.label == best }.map { match in
    String(
      decoding: sentence[ranges[match.words.lowerBound].lowerBound..<ranges[match.words.upperBound - 1].upperBound],
      as: UTF8.self)
  }
  return RoleFinding(role: best, cue: cue, strength: score / 2, hedge: hedge)
}

let roleCues = CueMatcher(RoleCues.byRole.map { (label: $0.role, weight: $0.weight, cues: $0.cues) })
private let hedgeCues = CueMatcher(RoleCues.hedges.map { (label: (), weight: $0.strength, cues: $0.cues) })
private let headingCues = CueMatcher(RoleCues.headings.map { (label: $0.role, weight: 1.0, cues: $0.cues) })

private let proseCues = CueMatcher(
  (RoleCues.byRole + ForumCues.byRole).map { (label: $0.role, weight: $0.weight, cues: $0.cues) })

/// What a measured figure counts towards evidence, and the form of a dictionary's entry towards a definition.
private let figureWeight = 1.6
private let entryWeight = 1.5

/// Whether a sentence tells measurements: per cents, decimals, so many of so many.
private func tellsFigures(_ sentence: [UInt8], _ words: [Range<Int>]) -> Bool {
  for (index, word) in words.enumerated() where sentence[word].allSatisfy(\.isDigit) {
    let next = word.upperBound < sentence.count ? sentence[word.upperBound] : 0x20
    if next == UInt8(ascii: "%") { return true }
    let follows = word.upperBound + 1
    let isDecimal = next == UInt8(ascii: ".") && follows < sentence.count && sentence[follows].isDigit
    // "2.1" in "Section 2.1" is a number of another sort.
    if isDecimal, index == 0 || sentence[words[index - 1].lowerBound].isUpper == false { return true }
    guard index + 2 < words.count,
      ["of", "out"].contains(String(decoding: sentence[words[index + 1]], as: UTF8.self))
    else { continue }
    if words[(index + 2)...].prefix(2).contains(where: { sentence[$0].allSatisfy(\.isDigit) }) { return true }
  }
  return false
}

/// Whether a sentence has the form of a dictionary's entry: a name of three words at most, a colon, an article.
private func isEntry(_ sentence: [UInt8]) -> Bool {
  guard let colon = sentence.firstIndex(of: UInt8(ascii: ":")), colon + 2 < sentence.count, sentence[colon + 1] == 0x20
  else { return false }
  let name = words(in: sentence, 0..<colon)
  guard (1...3).contains(name.count), let first = words(in: sentence, colon..<sentence.count).first else {
    return false
  }
  return ["a", "an", "the", "one"].contains(String(decoding: folded(sentence[first]), as: UTF8.self))
}

private let closingMarks = Set("\")]' ".utf8)

/// Whether a question mark ends the sentence, closing marks aside.
private func asks(_ sentence: [UInt8]) -> Bool {
  var end = sentence.count
  while end > 0, closingMarks.contains(sentence[end - 1]) { end -= 1 }
  return end > 0 && sentence[end - 1] == UInt8(ascii: "?")
}
