import Model
import Storage
import Text

/// A concept as the library lists it.
package struct ConceptEntry: Hashable, Sendable {
  package var name: String
  /// Other forms, acronyms, concepts merged into it.
  package var aliases: [String]
  package var documents: Int
  /// How often its name occurs.
  package var occurrences: Int
  package var isPinned: Bool
  /// The stems of its words and of what was merged into it.
  package var stems: [String]
}

extension Library {
  /// The concepts of the library, what the user pinned first, then the best.
  package func concepts() throws(LibraryError) -> [ConceptEntry] {
    let (stored, choices, acronyms) = try using { (store) throws(StoreError) in
      (try store.concepts(), try store.conceptChoices(), try store.shortForms())
    }
    return Self.entries(stored, choices, acronyms: acronyms)
  }

  /// Keeps what the user decided about a concept; see ``ConceptChoice``.
  ///
  /// - Returns: Whether anything changed.
  /// - Throws: `LibraryError` of kind `usage` for a name without a word.
  package func choose(_ kind: String, of name: String, value: String = "", remove: Bool = false) throws(LibraryError)
    -> Bool
  {
    guard let kind = ConceptChoice.Kind(rawValue: kind) else {
      throw LibraryError(.usage, "there is no choice \(kind)")
    }
    let stems = try stemsOfConcept(name)
    let value = kind == .merge && !remove ? try stemsOfConcept(value) : value
    guard !remove, kind == .merge || kind == .rename, value.isEmpty || value == stems else {
      return try writing { (store) throws(StoreError) in
        try store.choose(ConceptChoice(stems: stems, kind: kind, value: value), remove: remove)
      }
    }
    throw LibraryError(.usage, "\(kind.rawValue) needs another name")
  }

  /// The concept with a name: one of these stems, else one that goes by the name as an alias.
  static func entry(named name: String, among entries: [ConceptEntry]) -> ConceptEntry? {
    let wanted = stems(of: name)
    return entries.first { $0.stems.contains(wanted) }
      ?? entries.first { entry in entry.aliases.contains { $0.lowercased() == name.lowercased() } }
  }

  /// What to look for to find any of some names; names without a word are left out.
  static func terms(ofNames names: [String]) -> [QueryTerm] {
    names.map { name in
      let bytes = Array(name.utf8)
      return QueryTerm(words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }, isQuoted: true)
    }.filter { !$0.words.isEmpty }
  }

  private func stemsOfConcept(_ name: String) throws(LibraryError) -> String {
    let stems = Self.stems(of: name)
    guard !stems.isEmpty else { throw LibraryError(.usage, "'\(name)' has no word") }
    return stems
  }

  /// The stored concepts under what the user decided, acronyms joined to what they stand for.
  static func entries(
    _ stored: [StoredConcept], _ choices: [ConceptChoice], acronyms: [(short: String, long: String)]
  ) -> [ConceptEntry] {
    var values: [ConceptChoice.Kind: [String: String]] = [:]
    for choice in choices { values[choice.kind, default: [:]][choice.stems] = choice.value }
    var target = values[.merge] ?? [:]
    var shorts: [String: [String]] = [:]
    let known = Set(stored.map(\.stems))
    for acronym in acronyms {
      let (short, long) = (stems(of: acronym.short), stems(of: acronym.long))
      guard known.contains(long), short != long else { continue }
      shorts[long, default: []].append(acronym.short)
      if known.contains(short), target[short] == nil { target[short] = long }
    }
    /// Where a chain of merges ends; one that goes round ends where it began.
    func end(of stems: String) -> String {
      var (next, seen): (String, Set<String>) = (stems, [stems])
      while let further = target[next], known.contains(further), seen.insert(further).inserted { next = further }
      return next
    }
    var members: [String: [StoredConcept]] = [:]
    for concept in stored where end(of: concept.stems) != concept.stems {
      members[end(of: concept.stems), default: []].append(concept)
    }
    var entries = stored.filter { end(of: $0.stems) == $0.stems && values[.hide]?[$0.stems] == nil }.map { concept in
      let merged = members[concept.stems] ?? []
      let name = values[.rename]?[concept.stems] ?? concept.name
      var aliases: [String] = []
      for alias in (shorts[concept.stems] ?? []) + [concept.name] + concept.forms + merged.map(\.name)
      where alias.lowercased() != name.lowercased()
        && !aliases.contains(where: { $0.lowercased() == alias.lowercased() })
      {
        aliases.append(alias)
      }
      return ConceptEntry(
        name: name, aliases: aliases, documents: ([concept] + merged).map(\.documents).max() ?? 0,
        occurrences: ([concept] + merged).reduce(0) { $0 + $1.occurrences },
        isPinned: values[.pin]?[concept.stems] != nil, stems: [concept.stems] + merged.map(\.stems))
    }
    let pinned = entries.filter(\.isPinned)
    entries.removeAll(where: \.isPinned)
    return pinned + entries
  }
}
