import Linking
import Model
import Storage
import Text

extension Library {
  /// The acronyms of the library in alphabetical order.
  package func acronyms(_ filter: AcronymFilter = AcronymFilter()) throws(LibraryError) -> [AcronymEntry] {
    let (definitions, uses, heads) = try using { (store) throws(StoreError) in
      (try store.acronymDefinitions(filter.short), try store.acronymUses(filter.short), try store.heads())
    }
    let defined = Dictionary(grouping: definitions, by: \.value.short)
    let used = Dictionary(grouping: uses, by: \.short)
    let neighbours = Dictionary(heads.map { ($0.head.key, $0.head) }) { first, _ in first }
    let cited = definitions.isEmpty ? [:] : try citedKeys(heads)
    let names = Set(defined.keys).union(used.keys).sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    var entries: [AcronymEntry] = []
    for name in names {
      guard filter.short != nil || Self.isListed(name, isDefined: defined[name] != nil) else { continue }
      let shelf = AcronymShelf(
        short: name, definitions: defined[name] ?? [], uses: used[name] ?? [], heads: neighbours, cited: cited)
      let entry = try self.entry(shelf)
      if filter.accepts(entry) { entries.append(entry) }
    }
    return entries
  }

  /// Those of some short forms that stand in the ledger and that no text defines.
  func undefinedAcronyms(among names: Set<String>) throws(LibraryError) -> Set<String> {
    let standings = try using { (store) throws(StoreError) in try store.acronymStandings(of: names.sorted()) }
    return names.filter { name in
      guard let standing = standings[name], standing != .told else { return false }
      return Self.isListed(name, isDefined: standing == .implied)
    }
  }

  /// A name with small letters that nobody defines is a name, not an acronym whose meaning is missing.
  private static func isListed(_ name: String, isDefined: Bool) -> Bool {
    isDefined || !name.utf8.contains(where: \.isLower)
  }

  private func entry(_ shelf: AcronymShelf) throws(LibraryError) -> AcronymEntry {
    let resolver = SenseResolver(shelf.readers)
    let longs = resolver.senses.map(usualSpelling)
    let resolved = try resolver.resolved { (keys, known) throws(LibraryError) in
      try chosenByContext(shelf.short, longs: Array(longs.prefix(resolver.definedCount)), keys: keys, known: known)
    }
    return shelf.entry(resolver, longs, resolved)
  }

  /// How much likelier than the next the likeliest sense must be: the logarithm of two to one.
  private static let margin = 0.7

  /// The senses that the passages around an acronym speak for; undecided documents are left out.
  private func chosenByContext(
    _ short: String, longs: [String], keys: [String], known: [ResolvedUse]
  ) throws(LibraryError) -> [String: Int] {
    let texts = try using { (store) throws(StoreError) in
      try store.passages(using: short, in: keys + known.map(\.key))
    }
    let examples = known.compactMap { use -> SenseContexts.Example? in
      guard let sense = use.sense, sense < longs.count, let text = texts[use.key] else { return nil }
      return SenseContexts.Example(short: short, long: longs[sense], text: text)
    }
    var contexts = SenseContexts(examples, others: keys.compactMap { key in texts[key].map { (short, $0) } })
    var chosen: [String: Int] = [:]
    for key in keys {
      guard let text = texts[key] else { continue }
      let ranked = contexts.ranked(short, among: longs, in: text)
      guard ranked.count > 1, ranked[0].score - ranked[1].score >= Self.margin else { continue }
      chosen[key] = longs.firstIndex(of: ranked[0].long)
    }
    return chosen
  }
}
