package import Model
import Text

/// One place where a person appears, as the resolver of people sees it.
package struct PersonAppearance: Hashable, Sendable {
  /// What the caller knows it by; decides the order of results and nothing else.
  package var id: String
  package var name: String
  package var role: PersonMention.Role
  /// The citation key of the document it stands in.
  package var document: String
  /// The profile page linked from the name.
  package var url: String?

  package init(id: String, name: String, role: PersonMention.Role, document: String, url: String? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.document = document
    self.url = url
  }

  /// What the appearance is judged by: the folded name, and for a first name alone the document as well, since it means
  /// somebody only there.
  package var label: String {
    let name = folded(name)
    return isBare ? "\(name) in \(document)" : name
  }

  /// Whether it is one word that nothing but its document explains: no signature, no profile behind it.
  var isBare: Bool {
    !name.contains(" ") && PersonName(name).isOneWord && role != .author && role != .commenter && url == nil
  }
}

/// The appearances of one person.
package struct PersonGroup: Hashable, Sendable {
  /// The ids of the appearances, in their order.
  package var ids: [String]
  /// As written, the most frequent first.
  package var names: [String]
  /// The labels by which the appearances are judged.
  package var labels: [String]
  /// Why the names are one person's; empty where there is but one.
  package var joins: [NameJoin]
}

/// The people of some appearances, and what else may be one person.
package struct People: Hashable, Sendable {
  package var groups: [PersonGroup] = []
  /// Pairs of names, each of another person so far, that only the user can join.
  package var proposals: [NameJoin] = []
}

/// Gathers appearances into people, whatever their order.
///
/// Joined without asking are equal full names, a name and a handle over one profile page, and a first or family name
/// alone with the one person whom its document names in full, or whose work its document refers to. Everything else that
/// names allow is proposed. The user's judgements come first and are never overruled.
///
/// - Parameter cited: For each document the authors of the saved documents it refers to.
package func people(
  of appearances: [PersonAppearance], cited: [String: [String]] = [:], judgements: [Judgement] = []
) -> People {
  var resolver = PersonResolver(appearances)
  resolver.apply(judgements)
  resolver.joinEqualNames()
  resolver.joinProfiles()
  resolver.joinBareNames(cited)
  return resolver.people
}

private struct PersonResolver {
  private let appearances: [PersonAppearance]
  /// The labels of the nodes, in order.
  private let labels: [String]
  private let nodes: [String: Int]
  /// For each node its appearances.
  private let members: [[Int]]
  private var sets: DisjointSets
  private var joins: [(a: Int, b: Int, reason: String)] = []
  private var banned: Set<[Int]> = []

  init(_ appearances: [PersonAppearance]) {
    let sorted = appearances.sorted { ($0.id, $0.name) < ($1.id, $1.name) }
    let byLabel = Dictionary(grouping: sorted.indices) { sorted[$0].label }
    let labels = byLabel.keys.sorted()
    self.appearances = sorted
    self.labels = labels
    nodes = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    members = labels.map { byLabel[$0] ?? [] }
    sets = DisjointSets(count: labels.count)
  }

  private func name(_ node: Int) -> String { appearances[members[node][0]].name }

  private func isBare(_ node: Int) -> Bool { appearances[members[node][0]].isBare }

  private mutating func join(_ a: Int, _ b: Int, _ reason: String) {
    guard sets.root(a) != sets.root(b), sets.join(a, b) else { return }
    joins.append((a, b, reason))
  }

  mutating func apply(_ judgements: [Judgement]) {
    for judgement in judgements where judgement.subject == .person && judgement.verdict == .different {
      guard let a = nodes[judgement.first], let b = nodes[judgement.second] else { continue }
      sets.keepApart(a, b)
      banned.insert([min(a, b), max(a, b)])
    }
    for judgement in judgements where judgement.subject == .person && judgement.verdict == .same {
      guard let a = nodes[judgement.first], let b = nodes[judgement.second] else { continue }
      join(a, b, "merged by you")
    }
  }

  mutating func joinEqualNames() {
    var byLetters: [String: [Int]] = [:]
    for node in labels.indices where !isBare(node) {
      // Umlauts may be written out, so that their second letter does not part buckets.
      byLetters[PersonName(name(node)).joined.filter { $0 != "e" }, default: []].append(node)
    }
    for bucket in byLetters.values.sorted(by: { $0[0] < $1[0] }) where bucket.count > 1 {
      for (k, a) in bucket.enumerated() {
        for b in bucket.dropFirst(k + 1) {
          if case .join(let reason) = samePerson(name(a), name(b)) { join(a, b, reason) }
        }
      }
    }
  }

  /// Sites are known to give all authors of one byline the first one's page, so that such a page counts for none.
  mutating func joinProfiles() {
    var holders: [String: Set<Int>] = [:]
    var shared: Set<String> = []
    for (node, places) in members.enumerated() {
      for place in places {
        guard let page = appearances[place].url.flatMap(URLParts.init)?.normalized else { continue }
        holders[page, default: []].insert(node)
      }
    }
    for document in Dictionary(grouping: appearances.filter { $0.role == .author }, by: \.document).values {
      let pages = Dictionary(grouping: document) { $0.url.flatMap(URLParts.init)?.normalized ?? "" }
      for (page, authors) in pages where Set(authors.map(\.label)).count > 1 { shared.insert(page) }
    }
    for (page, found) in holders.sorted(by: { $0.key < $1.key }) where !shared.contains(page) {
      let found = found.sorted()
      for node in found.dropFirst() { join(found[0], node, "one profile page") }
    }
  }

  mutating func joinBareNames(_ cited: [String: [String]]) {
    var full: [String: [Int]] = [:]
    for (node, places) in members.enumerated() where !isBare(node) && PersonName(name(node)).parts.count > 1 {
      for document in Set(places.map { appearances[$0].document }) { full[document, default: []].append(node) }
    }
    for node in labels.indices where isBare(node) {
      let document = appearances[members[node][0]].document
      let bare = PersonName(name(node)).joined
      func matching(_ nodes: [Int]) -> Set<Int> {
        Set(
          nodes.filter { PersonName(name($0)).given == bare || PersonName(name($0)).family == bare }.map {
            sets.root($0)
          })
      }
      let within = matching(full[document] ?? [])
      let linked = within.isEmpty ? matching((cited[document] ?? []).compactMap { nodes[folded($0)] }) : []
      // Of two who could be meant neither is.
      guard within.count + linked.count == 1, let person = within.first ?? linked.first else { continue }
      join(person, node, within.isEmpty ? "author of a work its document refers to" : "named in full in its document")
    }
  }

  var people: People {
    var resolver = self
    var groups: [Int: [Int]] = [:]
    for node in labels.indices { groups[resolver.sets.root(node), default: []].append(node) }
    var reasons: [Int: [NameJoin]] = [:]
    for join in joins {
      reasons[resolver.sets.root(join.a), default: []].append(NameJoin(name(join.a), name(join.b), join.reason))
    }
    return People(
      groups: groups.sorted { $0.key < $1.key }.map { group($0.value, reasons[$0.key] ?? []) },
      proposals: resolver.proposals())
  }

  private func group(_ nodes: [Int], _ joins: [NameJoin]) -> PersonGroup {
    let places = nodes.flatMap { members[$0] }.sorted()
    var counts: [String: Int] = [:]
    for place in places { counts[appearances[place].name, default: 0] += 1 }
    return PersonGroup(
      ids: places.map { appearances[$0].id },
      names: counts.sorted { (-$0.value, -$0.key.utf8.count, $0.key) < (-$1.value, -$1.key.utf8.count, $1.key) }.map(
        \.key), labels: nodes.map { labels[$0] }, joins: joins)
  }

  /// Pairs that names allow and nothing proves, each pair of people once.
  private mutating func proposals() -> [NameJoin] {
    var buckets: [String: [Int]] = [:]
    for node in labels.indices where !isBare(node) {
      for key in candidateKeys(of: name(node)) { buckets[key, default: []].append(node) }
    }
    var seen = banned
    var pairs: Set<[Int]> = []
    var found: [NameJoin] = []
    for (key, bucket) in buckets.sorted(by: { $0.key < $1.key }) where bucket.count > 1 {
      // Many names begin alike; of these only handles are compared with all others.
      let isWide = key.hasPrefix(wideKey)
      for (k, a) in bucket.enumerated() where !isWide || !name(a).contains(" ") {
        for b in isWide ? bucket[...] : bucket.dropFirst(k + 1)
        where a != b && seen.insert([min(a, b), max(a, b)]).inserted {
          guard sets.root(a) != sets.root(b), case .propose(let reason) = samePerson(name(a), name(b)) else { continue }
          let roots = [min(sets.root(a), sets.root(b)), max(sets.root(a), sets.root(b))]
          guard pairs.insert(roots).inserted else { continue }
          found.append(NameJoin(name(min(a, b)), name(max(a, b)), reason))
        }
      }
    }
    return found.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

/// What begins the key that a handle shares with every name of the same first letters.
private let wideKey = "n "

/// Keys of which two names that ``samePerson(_:_:)`` could propose share at least one.
private func candidateKeys(of name: String) -> Set<String> {
  let parts = PersonName(name).parts
  guard let given = parts.first, let family = parts.last else { return [] }
  let joined = parts.joined()
  var keys: Set<String> = ["j " + joined, wideKey + joined.prefix(2)]
  // A handle may be an initial with a family name, or begin with the family name.
  keys.insert("i " + joined.prefix(1) + joined.dropFirst().prefix(3))
  keys.insert("l " + joined.prefix(3))
  guard parts.count > 1 else { return keys }
  keys.insert("f " + family)
  keys.insert("i " + given.prefix(1) + family.prefix(3))
  keys.insert("l " + family.prefix(3))
  keys.insert("s \(given) " + family.prefix(3))
  keys.insert("e \(given) " + family.suffix(3))
  keys.insert("c \(given) " + parts[1])
  return keys
}
