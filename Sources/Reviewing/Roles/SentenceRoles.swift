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
  let found = roleCues.longestMatches(in: folds)
  let hedge = hedgeCues.matches(in: folds).map(\.weight).max() ?? 0
  if asks(sentence) {
    return RoleFinding(role: .question, cue: "?", strength: 2, hedge: hedge)
  }
  var scores: [Role: Double] = [:]
  for match in found { scores[match.label, default: 0] += match.weight }
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

/// Whether a question mark ends the sentence, closing marks aside.
private func asks(_ sentence: [UInt8]) -> Bool {
  let closing = Set("\")]' ".utf8)
  var end = sentence.count
  while end > 0, closing.contains(sentence[end - 1]) { end -= 1 }
  return end > 0 && sentence[end - 1] == UInt8(ascii: "?")
}
