import Model
import Text

/// Joins appearances step by step, the surest reason first.
struct WorkJoiner {
  private let all: [WorkAppearance]
  private let titles: [ComparableTitle?]
  /// The authors of each appearance, taken apart when they are first asked for.
  private var names: [[PersonName]?]
  private var sets: DisjointSets
  private var reasons: [WorkJoin]

  init(_ appearances: [WorkAppearance]) {
    all = appearances.sorted { $0.id < $1.id }
    titles = all.map { $0.title.map(ComparableTitle.init) }
    names = Array(repeating: nil, count: all.count)
    sets = DisjointSets(count: all.count)
    reasons = Array(repeating: .alone, count: all.count)
  }

  private mutating func authors(_ appearance: Int) -> [PersonName] {
    if let known = names[appearance] { return known }
    let parted = all[appearance].authors.map(PersonName.init)
    names[appearance] = parted
    return parted
  }

  private mutating func join(_ a: Int, _ b: Int, _ reason: WorkJoin) {
    guard sets.join(a, b) else { return }
    for i in [a, b] where reasons[i] == .alone { reasons[i] = reason }
  }

  /// Joins mentions that are one already to a work; the reason counts for each of them.
  private mutating func resolve(_ mentions: [Int], to work: Int, _ reason: WorkJoin) {
    guard let first = mentions.first, sets.join(work, first) else { return }
    if reasons[work] == .alone { reasons[work] = reason }
    for i in mentions where reasons[i] != .judged { reasons[i] = reason }
  }

  /// The appearances of each work so far, the one that stands for it first.
  private mutating func works() -> [[Int]] {
    var members = [[Int]](repeating: [], count: all.count)
    for i in all.indices { members[sets.root(i)].append(i) }
    return members.filter { !$0.isEmpty }
  }

  mutating func apply(_ judgements: [Judgement]) {
    let judgements = judgements.filter { $0.subject == .work }
    guard !judgements.isEmpty else { return }
    var named: [String: [Int]] = [:]
    for (i, appearance) in all.enumerated() {
      for label in appearance.labels { named[label, default: []].append(i) }
    }
    for judgement in judgements where judgement.verdict == .different {
      for a in named[judgement.first] ?? [] {
        for b in named[judgement.second] ?? [] where a != b { sets.keepApart(a, b) }
      }
    }
    for judgement in judgements where judgement.verdict == .same {
      guard let a = named[judgement.first]?.first, let b = named[judgement.second]?.first else { continue }
      for i in named[judgement.first] ?? [] { join(a, i, .judged) }
      for i in named[judgement.second] ?? [] { join(b, i, .judged) }
      join(a, b, .judged)
    }
  }

  mutating func joinIdentifiers() {
    var byIdentifier: [WorkIdentifier: Int] = [:]
    for (i, appearance) in all.enumerated() {
      for identifier in appearance.identifiers {
        if let other = byIdentifier[identifier] { join(other, i, .identifier) } else { byIdentifier[identifier] = i }
      }
    }
  }

  /// A post that only points to another page, and that page.
  mutating func joinLinkposts() {
    var documents: [String: Int] = [:]
    for (i, appearance) in all.enumerated() { if let key = appearance.key { documents[key] = i } }
    for (i, appearance) in all.enumerated() where appearance.rule == linkpostTarget {
      guard let post = appearance.citing.flatMap({ documents[$0] }) else { continue }
      join(post, i, .linkpost)
    }
  }

  mutating func joinSharedTexts(_ shared: [SharedText]) {
    var documents: [String: Int] = [:]
    for (i, appearance) in all.enumerated() { if let key = appearance.key { documents[key] = i } }
    for pair in shared where pair.kind == .copy {
      guard let a = documents[pair.first], let b = documents[pair.second] else { continue }
      join(a, b, .sharedText)
    }
  }

  mutating func joinTitles() {
    var buckets: [String: [Int]] = [:]
    for i in representatives() {
      guard let title = titles[i] else { continue }
      for edge in title.edges { buckets[edge, default: []].append(i) }
    }
    for (_, bucket) in buckets.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
      var candidates = TitleCandidates()
      for i in bucket { candidates.append(letters: titles[i]?.letters ?? "", authors: authors(i)) }
      for (place, a) in bucket.enumerated() {
        // What is one work already need not be compared.
        for b in candidates.others(behind: place).map({ bucket[$0] }) where sets.root(a) != sets.root(b) {
          joinIfSame(a, b)
        }
      }
    }
  }

  /// Of appearances that say the same of a work one, the others joined to it where that alone makes them one.
  private mutating func representatives() -> [Int] {
    var byTitle: [String: [Int]] = [:]
    var found: [Int] = []
    for (i, appearance) in all.enumerated() {
      guard let title = titles[i], title.letters.count >= 6 else { continue }
      let other = byTitle[title.letters]?.first { other in
        all[other].year == appearance.year && all[other].authors == appearance.authors
          && all[other].identifiers == appearance.identifiers
      }
      if let other {
        joinIfSame(other, i)
      } else {
        byTitle[title.letters, default: []].append(i)
        found.append(i)
      }
    }
    return found
  }

  private mutating func joinIfSame(_ a: Int, _ b: Int) {
    guard let reason = sameWork(a, b) else { return }
    join(a, b, reason)
  }

  /// Why two appearances with titles are one work, or nothing.
  private mutating func sameWork(_ a: Int, _ b: Int) -> WorkJoin? {
    guard let first = titles[a], let second = titles[b], !conflict(a, b) else { return nil }
    if all[a].authors.isEmpty || all[b].authors.isEmpty {
      let isTelling = first.words >= 4 || first.isCoined && all[a].title == all[b].title
      return first.letters == second.letters && isTelling ? .title : nil
    }
    return shareName(authors(a), authors(b)) && first.isAlike(second) ? .titleAndAuthor : nil
  }

  /// Whether a family name is in both lists; a name of one word may be a given name as well.
  private func shareName(_ first: [PersonName], _ second: [PersonName]) -> Bool {
    let families = Set(first.map(\.family))
    if second.contains(where: { families.contains($0.family) }) { return true }
    func calls(_ one: [PersonName], _ other: [PersonName]) -> Bool {
      let given = Set(other.map(\.given))
      return one.contains { $0.isOneWord && given.contains($0.family) }
    }
    return calls(first, second) || calls(second, first)
  }

  /// Whether identifiers or years say that two appearances are two works.
  private func conflict(_ a: Int, _ b: Int) -> Bool {
    for scheme in [WorkIdentifier.Scheme.arxiv, .lesswrong, .eaforum, .isbn, .youtube] {
      let left = Set(all[a].identifiers.filter { $0.scheme == scheme })
      let right = Set(all[b].identifiers.filter { $0.scheme == scheme })
      if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) { return true }
    }
    if let x = all[a].year, let y = all[b].year, abs(x - y) > 1 { return true }
    return false
  }

  /// A document that writes one title or one surname with its year twice means one work.
  mutating func joinRepeats() {
    struct Claim: Hashable {
      var document: String
      var words: String
      var authors: [String]
      var year: Int?
    }
    var first: [Claim: Int] = [:]
    for (i, appearance) in all.enumerated() {
      guard let document = appearance.citing, titles[i] != nil || appearance.identifiers.isEmpty else { continue }
      // A possessive names an author of many works: only the same words with their topic mean the same one.
      let isBySurname = surnameRules.contains(appearance.rule)
      guard let words = titles[i]?.letters ?? (isBySurname ? "" : appearance.citedLetters) else { continue }
      let claim = Claim(
        document: document, words: words, authors: titles[i] == nil ? appearance.authors : [],
        year: titles[i] == nil ? appearance.year : nil)
      if let other = first[claim] {
        if !conflict(other, i) { join(other, i, .repeated) }
      } else {
        first[claim] = i
      }
    }
  }

  mutating func joinShortenedTitles() {
    let cited = works().filter { mentions in
      all[mentions[0]].title != nil && !all[mentions[0]].authors.isEmpty
        && mentions.allSatisfy { all[$0].key == nil && all[$0].identifiers.isEmpty }
    }
    guard !cited.isEmpty else { return }
    var byAuthor: [String: [Int]] = [:]
    for (i, appearance) in all.enumerated() where appearance.key != nil && appearance.title != nil {
      for name in authors(i) {
        for part in Set([name.given, name.family]) { byAuthor[part, default: []].append(i) }
      }
    }
    for mentions in cited {
      guard let title = all[mentions[0]].title, let author = authors(mentions[0]).first else { continue }
      let known = byAuthor[author.family] ?? []
      let fitting = Set(known.filter { isShortened(title, of: all[$0].title ?? "") }.map { sets.root($0) })
      guard fitting.count == 1, let work = fitting.first else { continue }
      resolve(mentions, to: work, .shortenedTitle)
    }
  }

  /// Joins what is cited in words alone to the one work that the words fit.
  mutating func joinMentions() {
    let members = works()
    let open = members.filter { mentions in
      mentions.allSatisfy {
        all[$0].key == nil && all[$0].identifiers.isEmpty && all[$0].title == nil && reasons[$0] != .judged
      }
    }
    guard !open.isEmpty else { return }
    let known = members.compactMap { knownWork($0) }
    guard !known.isEmpty else { return }
    let resolver = MentionResolver(known.map(\.work))
    let numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.root, $0) })
    var linked: [String: Set<Int>] = [:]
    for appearance in all.indices where !all[appearance].identifiers.isEmpty {
      guard let document = all[appearance].citing, let work = numbers[sets.root(appearance)] else { continue }
      linked[document, default: []].insert(work)
    }
    for mentions in open {
      let meant = Set(
        mentions.compactMap { mention -> Int? in
          let sentence = Array(all[mention].sentence.utf8)
          return resolver.mentions(in: sentence, sentence.indices, linked: linked[all[mention].citing ?? ""] ?? [])
            .first { $0.range.overlaps(all[mention].words) && $0.works.count == 1 }?.works.first
        })
      // Sentences that point to different works point to none.
      guard meant.count == 1, let work = meant.first else { continue }
      resolve(mentions, to: known[work].root, .mention)
    }
  }

  /// A work that mentions can mean: one with a title and authors.
  private mutating func knownWork(_ members: [Int]) -> (root: Int, work: KnownWork)? {
    guard
      let best = members.first(where: { all[$0].key != nil && all[$0].title != nil && !all[$0].authors.isEmpty })
        ?? members.first(where: { all[$0].title != nil && !all[$0].authors.isEmpty }), let title = all[best].title
    else { return nil }
    let authors = authors(best).map { ReferenceName(family: $0.family, given: $0.isOneWord ? "" : $0.given) }
    return (
      sets.root(best),
      KnownWork(
        id: all[best].id, title: title, authors: authors, year: members.compactMap { all[$0].year }.first,
        identifiers: members.flatMap { all[$0].identifiers })
    )
  }

  var groups: [WorkGroup] {
    var joiner = self
    return joiner.works().map { indices in
      var counts: [String: Int] = [:]
      for i in indices where indices.count > 1 && reasons[i] != .shortenedTitle {
        if let title = all[i].title { counts[title, default: 0] += 1 }
      }
      let title = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      return WorkGroup(
        identifiers: Set(indices.flatMap { all[$0].identifiers }).sorted(), title: title ?? all[indices[0]].title,
        ids: indices.map { all[$0].id }, reasons: indices.map { reasons[$0] })
    }
  }
}

extension WorkAppearance {
  /// The letters of the citing words; nothing where there are none.
  fileprivate var citedLetters: String? {
    guard !words.isEmpty, words.upperBound <= sentence.utf8.count else { return nil }
    return ComparableTitle(String(decoding: Array(sentence.utf8)[words], as: UTF8.self)).letters
  }

  /// What judgements can name it by: its key, its identifiers, its title and the citing words.
  package var labels: [String] {
    var labels = [key.map { "key \($0)" }].compactMap(\.self) + identifiers.map(\.description)
    if let title { labels.append(workLabel(title: title)) }
    if words.upperBound <= sentence.utf8.count, !words.isEmpty {
      labels.append(workLabel(words: String(decoding: Array(sentence.utf8)[words], as: UTF8.self)))
    }
    return labels
  }
}

/// The label of all works with a title.
package func workLabel(title: String) -> String { "title \(ComparableTitle(title).letters)" }

/// The label of all citations by some words.
package func workLabel(words: String) -> String { "words \(ComparableTitle(words).letters)" }
