import Linking
import Model
import Storage

/// All that the library stores about one short form.
struct AcronymShelf {
  var short: String
  var definitions: [StoredMention<AcronymDefinition>]
  var uses: [StoredUse]
  var heads: [String: DocumentHead]
  var cited: [String: Set<String>]

  /// The documents that use it or define it, as the resolver sees them.
  var readers: [AcronymReader] {
    let defined = Dictionary(grouping: definitions, by: \.key)
    return Set(defined.keys).union(uses.map(\.key)).sorted().map { key in
      let own = defined[key] ?? []
      return AcronymReader(
        key: key, authors: heads[key]?.authors ?? [], title: heads[key]?.title, cited: cited[key] ?? [],
        defines: own.filter { !$0.value.isImplicit }.map(\.value.long),
        implies: own.first(where: \.value.isImplicit)?.value.long)
    }
  }

  /// The entry of the ledger that the resolved uses make.
  func entry(_ resolver: SenseResolver, _ longs: [String], _ resolved: [ResolvedUse]) -> AcronymEntry {
    let grounds = Dictionary(resolved.map { ($0.key, $0) }) { first, _ in first }
    let meanings = Dictionary(grouping: definitions) { resolver.sense(of: $0.value.long) }
    var readers: [Int?: [AcronymEntry.Reader]] = [:]
    for use in uses {
      let ground = grounds[use.key]
      readers[ground?.sense, default: []].append(
        .init(
          key: use.key, address: use.address, count: use.uses, reason: ground?.ground?.rawValue,
          confidence: ground?.ground?.confidence ?? 0))
    }
    let senses = longs.indices.map { index in
      let found = meanings[index] ?? []
      // A document's words are a guess where another says so plainly.
      let told = found.filter { !$0.value.isImplicit }
      return AcronymEntry.Sense(
        long: longs[index], confidence: found.map(\.value.confidence).max() ?? 0,
        definitions: (told.isEmpty ? found : told).map(Self.definition), readers: readers[index] ?? [])
    }
    return AcronymEntry(short: short, senses: senses, unresolved: readers[nil] ?? [])
  }

  private static func definition(_ mention: StoredMention<AcronymDefinition>) -> AcronymEntry.Definition {
    AcronymEntry.Definition(
      address: mention.address, text: mention.definingWords, rule: mention.value.rule, reason: mention.value.reason)
  }
}

extension StoredMention<AcronymDefinition> {
  /// The defining words as they stand in the text, brackets closed.
  fileprivate var definingWords: String {
    let bytes = Array(passage.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count, !range.isEmpty else { return "" }
    var moved = value
    let low =
      value.isImplicit ? value.longRange.lowerBound : min(value.shortRange.lowerBound, value.longRange.lowerBound)
    let offset = range.lowerBound - low
    moved.shortRange = value.shortRange.lowerBound + offset..<value.shortRange.upperBound + offset
    moved.longRange = value.longRange.lowerBound + offset..<value.longRange.upperBound + offset
    return String(decoding: bytes[definitionSpan(moved, in: bytes)], as: UTF8.self)
  }
}
