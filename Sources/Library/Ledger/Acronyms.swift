import Model
import Storage
import Text

/// One short form and what it stands for.
package struct AcronymEntry: Hashable, Sendable {
  package struct Sense: Hashable, Sendable {
    package var long: String
    /// That of its surest definition.
    package var confidence: Double
    package var definitions: [Definition]
    /// Uses in documents that define it so.
    package var uses: Int
  }

  package struct Definition: Hashable, Sendable {
    package var address: String
    /// The defining words.
    package var text: String
    package var rule: String
  }

  /// How often one document uses it.
  package struct Use: Hashable, Sendable {
    package var key: String
    package var count: Int
  }

  package var short: String
  package var senses: [Sense]
  package var uses: [Use]

  /// Whether nothing in the library says what it stands for.
  package var isUndefined: Bool { senses.isEmpty }
}

extension Library {
  /// The acronyms of the library in alphabetical order: one short form, or all; with `undefined`, those nobody defines.
  package func acronyms(_ short: String? = nil, undefined: Bool = false) throws(LibraryError) -> [AcronymEntry] {
    let (definitions, uses) = try using { (store) throws(StoreError) in
      (try store.acronymDefinitions(short), try store.acronymUses(short))
    }
    let defined = Dictionary(grouping: definitions, by: \.value.short)
    let used = Dictionary(grouping: uses, by: \.short)
    let names = Set(defined.keys).union(used.keys).sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    return names.map { name in
      Self.entry(name, defined[name] ?? [], used[name] ?? [])
    }.filter { !undefined || $0.isUndefined }
  }

  private static func entry(
    _ short: String, _ definitions: [StoredMention<AcronymDefinition>], _ uses: [StoredUse]
  ) -> AcronymEntry {
    // "autoencoders" and "Autoencoder" are one sense.
    let senses = Dictionary(grouping: definitions) { mention in
      let bytes = Array(mention.value.long.utf8)
      return words(in: bytes).map { String(decoding: stem(folded(bytes[$0])), as: UTF8.self) }.joined(separator: " ")
    }
    return AcronymEntry(
      short: short,
      senses: senses.values.map { members in sense(members, uses) }
        .sorted { ($0.definitions.count, $1.long) > ($1.definitions.count, $0.long) },
      uses: uses.map { .init(key: $0.key, count: $0.uses) })
  }

  private static func sense(
    _ members: [StoredMention<AcronymDefinition>], _ uses: [StoredUse]
  ) -> AcronymEntry.Sense {
    let keys = Set(members.map(\.key))
    return AcronymEntry.Sense(
      long: members.map(\.value.long).min { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? "",
      confidence: members.map(\.value.confidence).max() ?? 0,
      definitions: members.map { .init(address: $0.address, text: $0.words, rule: $0.value.rule) },
      uses: uses.filter { keys.contains($0.key) }.reduce(0) { $0 + $1.uses })
  }
}
