package import Model
import Text

/// One sight of a work: a saved document, or a citation of it.
package struct WorkAppearance: Hashable, Sendable {
  /// What the caller knows it by; decides the order of results and nothing else.
  package var id: String
  package var identifiers: [WorkIdentifier]
  package var title: String?
  /// Family names, full names or handles.
  package var authors: [String]
  package var year: Int?

  package init(
    id: String, identifiers: [WorkIdentifier] = [], title: String? = nil, authors: [String] = [], year: Int? = nil
  ) {
    self.id = id
    self.identifiers = identifiers
    self.title = title
    self.authors = authors
    self.year = year
  }
}

/// Why an appearance belongs to the others of its work.
package enum WorkJoin: String, Hashable, Sendable, Codable {
  /// Nothing else is known of the work.
  case alone
  case identifier
  /// Titles at least nine tenths alike, a family name in common, years at most one apart.
  case titleAndAuthor
  /// Equal titles of four words or more, one of them without authors.
  case title
}

/// The appearances of one work.
package struct WorkGroup: Hashable, Sendable {
  /// In the order of their ids, each with the reason for which it was joined.
  package var appearances: [(id: String, reason: WorkJoin)] { zip(ids, reasons).map { ($0, $1) } }
  package var identifiers: [WorkIdentifier]
  /// The title that most appearances give; of equals the first by letters.
  package var title: String?
  package var ids: [String]
  package var reasons: [WorkJoin]
}

/// Gathers appearances into works, whatever their order.
///
/// Two appearances are one work when an identifier is equal, or when the titles are alike and a family name and the year
/// agree. Different numbers of arXiv or different posts of one forum keep equal titles apart; different DOIs do not, since a
/// preprint has one of its own. An appearance without identifier and title stays alone, so that it stays visible.
package func works(of appearances: [WorkAppearance]) -> [WorkGroup] {
  let sorted = appearances.sorted { $0.id < $1.id }
  var groups = DisjointSets(count: sorted.count)
  var reasons = [WorkJoin](repeating: .alone, count: sorted.count)
  func join(_ a: Int, _ b: Int, _ reason: WorkJoin) {
    groups.join(a, b)
    for i in [a, b] where reasons[i] == .alone { reasons[i] = reason }
  }
  var byIdentifier: [WorkIdentifier: Int] = [:]
  for (i, appearance) in sorted.enumerated() {
    for identifier in appearance.identifiers {
      if let other = byIdentifier[identifier] { join(other, i, .identifier) } else { byIdentifier[identifier] = i }
    }
  }
  let titles = sorted.map { $0.title.map(ComparableTitle.init) }
  // Titles nine tenths alike agree at their beginning or at their end, but for the rarest of errors.
  var buckets: [String: [Int]] = [:]
  for (i, title) in titles.enumerated() {
    guard let title, title.letters.count >= 6 else { continue }
    buckets["^" + title.letters.prefix(10), default: []].append(i)
    buckets["$" + title.letters.suffix(10), default: []].append(i)
  }
  for bucket in buckets.values where bucket.count > 1 {
    for (k, a) in bucket.enumerated() {
      for b in bucket.dropFirst(k + 1) {
        guard let first = titles[a], let second = titles[b], let reason = sameWork(sorted[a], first, sorted[b], second)
        else { continue }
        join(a, b, reason)
      }
    }
  }
  return gathered(sorted, &groups, reasons)
}

private func gathered(_ sorted: [WorkAppearance], _ groups: inout DisjointSets, _ reasons: [WorkJoin]) -> [WorkGroup] {
  var members: [Int: [Int]] = [:]
  for i in sorted.indices { members[groups.root(i), default: []].append(i) }
  return members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { indices in
    var counts: [String: Int] = [:]
    for i in indices { if let title = sorted[i].title { counts[title, default: 0] += 1 } }
    let title = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    return WorkGroup(
      identifiers: Set(indices.flatMap { sorted[$0].identifiers }).sorted(), title: title,
      ids: indices.map { sorted[$0].id }, reasons: indices.map { reasons[$0] })
  }
}

/// Why two appearances with titles are one work, or nothing.
private func sameWork(
  _ a: WorkAppearance, _ first: ComparableTitle, _ b: WorkAppearance, _ second: ComparableTitle
) -> WorkJoin? {
  for scheme in [WorkIdentifier.Scheme.arxiv, .lesswrong, .eaforum, .isbn, .youtube] {
    let left = Set(a.identifiers.filter { $0.scheme == scheme })
    let right = Set(b.identifiers.filter { $0.scheme == scheme })
    if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) { return nil }
  }
  if let x = a.year, let y = b.year, abs(x - y) > 1 { return nil }
  if a.authors.isEmpty || b.authors.isEmpty {
    return first.letters == second.letters && first.words >= 4 ? .title : nil
  }
  let surnames = Set(a.authors.map { PersonName($0).family })
  guard !surnames.isDisjoint(with: b.authors.map { PersonName($0).family }), first.isAlike(second) else { return nil }
  return .titleAndAuthor
}

/// A title as it is compared: folded letters and figures alone.
struct ComparableTitle: Hashable, Sendable {
  let letters: String
  let words: Int

  init(_ title: String) {
    let bytes = Array(title.utf8)
    let ranges = Text.words(in: bytes)
    letters = ranges.map { folded(bytes.text($0)) }.joined()
    words = ranges.count
  }

  /// Whether at most one letter in ten differs.
  func isAlike(_ other: ComparableTitle) -> Bool {
    let limit = max(letters.count, other.letters.count) / 10
    return letters == other.letters || editDistance(letters, other.letters, limit: limit) <= limit
  }
}

/// Sets that are joined pair by pair; the least member stands for its set, so that the order of joining does not show.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    parents[max(a, b)] = min(a, b)
  }
}
