import Model
import Text

/// What a sentence does in a paper's abstract.
package enum AbstractRole: String, Hashable, Sendable, CaseIterable {
  case background, objective, method, result, other

  /// What a role in prose comes to in an abstract.
  init(_ role: Role) {
    self =
      switch role {
      case .aim: .objective
      case .method, .definition: .method
      case .evidence, .known: .result
      case .gap, .disagreement, .question, .background: .background
      }
  }
}

/// The roles of an abstract's sentences, each by its own cues and not by its place.
///
/// The cues of prose and those of abstracts are added up; each counts once a sentence. The earlier role wins of equals.
package func abstractRoles(of sentences: [String]) -> [AbstractRole] {
  sentences.map { abstractRole(of: Array($0.utf8)) }
}

private func abstractRole(of sentence: [UInt8]) -> AbstractRole {
  let folds = words(in: sentence).map { folded(sentence[$0]) }
  var scores = AbstractCues.prior
  for match in roleCues.longestMatches(in: folds) {
    scores[AbstractRole(match.label), default: 0] += AbstractCues.proseShare * match.weight
  }
  var seen: Set<[[UInt8]]> = []
  for match in abstractCues.longestMatches(in: folds) where seen.insert(Array(folds[match.words])).inserted {
    scores[match.label, default: 0] += match.weight
  }
  if tellsPercentage(sentence) { scores[.result, default: 0] += AbstractCues.percentage }
  return AbstractRole.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .background
}

private let abstractCues = CueMatcher(
  AbstractCues.byRole.map { (label: $0.role, weight: $0.weight, cues: $0.cues) })

private func tellsPercentage(_ sentence: [UInt8]) -> Bool {
  sentence.indices.contains { index in
    guard sentence[index] == UInt8(ascii: "%"), index > 0 else { return false }
    let before = sentence[index - 1] == 0x20 && index > 1 ? sentence[index - 2] : sentence[index - 1]
    return before.isDigit
  }
}
