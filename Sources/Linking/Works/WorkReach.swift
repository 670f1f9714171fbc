package import Model

/// What a saved document tells of the work it is a copy of.
package struct WorkClaim: Hashable, Sendable {
  /// The citation key.
  package var key: String
  package var title: String?
  /// As they are written.
  package var authors: [String]
  package var identifier: WorkIdentifier?

  package init(key: String, title: String? = nil, authors: [String] = [], identifier: WorkIdentifier? = nil) {
    self.key = key
    self.title = title
    self.authors = authors
    self.identifier = identifier
  }
}

/// Which of all saved documents have to stand beside some citations for ``works(of:shared:judgements:)`` to gather these
/// as it would beside all of them: what a step can join to a citation, what it can join to that, and so on.
///
/// A document more does no harm. Citations in words alone may mean any document that has a title and authors.
///
/// - Returns: Indices of the documents, rising.
package func joinable(
  _ claims: [WorkClaim], to citations: [WorkAppearance], judgements: [Judgement] = []
) -> [Int] {
  var reach = WorkReach(claims)
  reach.enter(judgements)
  let pointing = Set(citations.lazy.filter { $0.rule == linkpostTarget }.compactMap(\.citing))
  reach.enter { pointing.contains($0.key) }
  if citations.contains(where: \.isToldInWords) { reach.enter { $0.title != nil && !$0.authors.isEmpty } }
  for citation in citations {
    reach.follow(citation.identifiers, citation.title, citation.authors)
  }
  return reach.reached()
}

extension WorkAppearance {
  /// Whether what it says of a work can be compared with titles and names only as sentences and shortened titles are.
  fileprivate var isToldInWords: Bool { identifiers.isEmpty && (title == nil || !authors.isEmpty) }
}

/// The documents that lie within reach of what was entered, each found once.
private struct WorkReach {
  /// What two titles that may be joined have in common: an end, and beside it all letters or a name.
  private struct Mark: Hashable {
    var end: UInt64
    var word: String
  }

  private let claims: [WorkClaim]
  private var holders: [WorkIdentifier: [Int]] = [:]
  /// By the numbers of ``TitleEnds``. Few ends are ever asked for; of these alone the names are taken apart.
  private var undivided: [UInt64: [Int]] = [:]
  private var divided: [Mark: [Int]] = [:]
  private var isReached: [Bool]
  private var unfollowed: [Int] = []

  init(_ claims: [WorkClaim]) {
    self.claims = claims
    isReached = Array(repeating: false, count: claims.count)
    undivided.reserveCapacity(2 * claims.count)
    for (number, claim) in claims.enumerated() {
      if let identifier = claim.identifier { holders[identifier, default: []].append(number) }
      guard let ends = claim.title.map(TitleEnds.init) else { continue }
      undivided[ends.first, default: []].append(number)
      undivided[ends.last, default: []].append(number)
    }
  }

  mutating func enter(_ isMeant: (WorkClaim) -> Bool) {
    for (number, claim) in claims.enumerated() where isMeant(claim) { reach(number) }
  }

  /// Whatever the user judged, since a judgement can part what other reasons would join.
  mutating func enter(_ judgements: [Judgement]) {
    let labels = Set(judgements.lazy.filter { $0.subject == .work }.flatMap { [$0.first, $0.second] })
    guard !labels.isEmpty else { return }
    enter { claim in
      let appearance = WorkAppearance(
        id: "", key: claim.key, identifiers: [claim.identifier].compactMap(\.self), title: claim.title)
      return !labels.isDisjoint(with: appearance.labels)
    }
  }

  /// Reaches what can be joined to something with these identifiers, this title and these authors.
  mutating func follow(_ identifiers: [WorkIdentifier], _ title: String?, _ authors: [String]) {
    for identifier in identifiers {
      for number in holders.removeValue(forKey: identifier) ?? [] { reach(number) }
    }
    guard let title else { return }
    let words = Self.words(title, authors)
    let ends = TitleEnds(title)
    for end in [ends.first, ends.last] {
      divide(end)
      for word in words {
        for number in divided.removeValue(forKey: Mark(end: end, word: word)) ?? [] { reach(number) }
      }
    }
  }

  /// All that is within reach, in the order of the claims.
  mutating func reached() -> [Int] {
    while let number = unfollowed.popLast() {
      let claim = claims[number]
      follow([claim.identifier].compactMap(\.self), claim.title, claim.authors)
    }
    return isReached.indices.filter { isReached[$0] }
  }

  private mutating func reach(_ number: Int) {
    guard !isReached[number] else { return }
    isReached[number] = true
    unfollowed.append(number)
  }

  private mutating func divide(_ end: UInt64) {
    for number in undivided.removeValue(forKey: end) ?? [] {
      guard let title = claims[number].title else { continue }
      for word in Self.words(title, claims[number].authors) {
        divided[Mark(end: end, word: word), default: []].append(number)
      }
    }
  }

  /// All letters of a title, and the names of its authors; no name holds an equals sign.
  private static func words(_ title: String, _ authors: [String]) -> Set<String> {
    var words: Set<String> = ["=" + ComparableTitle(title).letters]
    for name in authors.map(PersonName.init) { words.formUnion([name.given, name.family]) }
    return words
  }
}
