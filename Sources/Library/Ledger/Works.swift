import Linking
package import Model
import Text

/// A work the library holds or refers to, with where it is referred to.
package struct WorkEntry: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    /// Of the citing words, or of the comment or document where there are none.
    package var address: String
    /// The citing words.
    package var text: String
    /// The sentence they stand in.
    package var sentence: String
    package var kind: Citation.Kind
    package var confidence: Double
    /// The rule that found the citation.
    package var reason: String
    /// Why it is a citation of this work.
    package var join: WorkJoin
    /// The citation key of the citing document.
    package var key: String
  }

  /// A saved copy, and why it is one.
  package struct Copy: Hashable, Sendable {
    package var key: String
    package var join: WorkJoin
  }

  /// The library's own copies.
  package var copies: [Copy]
  package var title: String?
  package var authors: [String]
  package var year: Int?
  package var identifiers: [WorkIdentifier]
  package var citations: [Place]

  /// The keys of the library's own copies.
  package var keys: [String] { copies.map(\.key) }

  package var isInLibrary: Bool { !copies.isEmpty }

  /// What it can be called where nothing gives its title: the words of its surest citation, or its identifier.
  package var calledBy: String? {
    // An address that is written out says no more than the identifier does.
    let words = citations.filter { !$0.text.isEmpty && !$0.text.contains("://") && !$0.text.hasPrefix("www.") }
    let best = words.max { ($0.confidence, $1.address) < ($1.confidence, $0.address) }
    return best.map { "\u{201C}\($0.text)\u{201D}" } ?? identifiers.first?.description
  }

  /// Whether it could be looked for: it has a title or an identifier.
  package var isNamed: Bool { title != nil || !identifiers.isEmpty }

  /// How many documents refer to it.
  package var citingDocuments: Int { Set(citations.map(\.key)).count }
}

/// Which works of the ledger are wanted.
package struct WorkFilter: Hashable, Sendable {
  /// A citation key, an identifier as `scheme:value`, a part of a title or of an author's name, or an address, which may
  /// be shortened.
  package var name: String?
  /// Only works that the library does not hold.
  package var isMissing: Bool
  /// Only works that cite the document with this key.
  package var citing: String?
  /// Only works that the document with this key cites.
  package var citedBy: String?
  /// Also those cited in words alone.
  package var isInformalOnly: Bool

  package init(
    name: String? = nil, isMissing: Bool = false, citing: String? = nil, citedBy: String? = nil,
    isInformalOnly: Bool = false
  ) {
    self.name = name
    self.isMissing = isMissing
    self.citing = citing
    self.citedBy = citedBy
    self.isInformalOnly = isInformalOnly
  }
}

extension Library {
  /// The works of the library and those it refers to, the most often cited first, then by title.
  ///
  /// - Throws: An error that lists the addresses, when a name is part of several works' addresses and of nothing else.
  package func works(_ filter: WorkFilter = WorkFilter()) throws(LibraryError) -> [WorkEntry] {
    var entries = try ledger()
    if let name = filter.name { entries = try Self.named(name, entries) }
    if filter.isMissing { entries = Self.toReadNext(entries) }
    if let key = filter.citedBy { entries = entries.filter { $0.citations.contains { $0.key == key } } }
    if let key = filter.citing {
      let cited = entries.first { $0.keys.contains(key) }
      let citing = Set(cited?.citations.map(\.key) ?? [])
      entries = entries.filter { !citing.isDisjoint(with: $0.keys) }
    }
    if filter.isInformalOnly { entries = entries.filter { $0.citations.contains { $0.kind == .informal } } }
    return entries
  }

  /// The works that a name may mean: what has it for its own, else what has it in its title or among its authors, and
  /// what has an address that can be shortened so. Where it is only a part of other words comes last.
  private static func named(_ name: String, _ entries: [WorkEntry]) throws(LibraryError) -> [WorkEntry] {
    let folded = name.lowercased()
    let identifier = workIdentifier(ofURL: name)
    let own = entries.filter { entry in
      entry.keys.contains { $0.lowercased() == folded }
        || entry.identifiers.contains { $0 == identifier || $0.description.lowercased() == folded }
    }
    guard own.isEmpty else { return own }
    let address = ShortAddress(name)
    let told = Set(
      entries.indices.filter { index in
        (entries[index].title ?? "").lowercased().contains(folded)
          || entries[index].authors.contains { $0.lowercased().contains(folded) }
      })
    let addressed = entries.indices.filter { index in
      address.map { entries[index].identifiers.contains(where: $0.names) } ?? false
    }
    guard !told.isEmpty || addressed.count < 2 else {
      let candidates = addressed.compactMap { entries[$0].identifiers.first { address?.names($0) ?? false } }
      throw LibraryError(.usage, severalAddresses(name, candidates.map(\.description)))
    }
    let named = foldedWords(in: name)
    let isPart = Set(
      told.subtracting(addressed).filter { index in
        !([entries[index].title ?? ""] + entries[index].authors).contains { says($0, named) }
      })
    let found = entries.indices.filter { told.contains($0) || addressed.contains($0) }
    return (found.filter { !isPart.contains($0) } + found.filter(isPart.contains)).map { entries[$0] }
  }

  /// Whether a text has some words side by side.
  private static func says(_ text: String, _ words: [[UInt8]]) -> Bool {
    let all = foldedWords(in: text)
    return all.indices.contains { all[$0...].starts(with: words) }
  }

  private static func severalAddresses(_ name: String, _ addresses: [String]) -> String {
    let shown = addresses.sorted().prefix(8)
    let rest = addresses.count - shown.count
    return "'\(name)' is part of \(addresses.count) addresses: " + shown.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "") + "; give more of the one that is meant"
  }

  /// What the library lacks, in the order in which it is worth reading: what most documents refer to first, and what
  /// cannot even be named last.
  private static func toReadNext(_ entries: [WorkEntry]) -> [WorkEntry] {
    entries.filter { !$0.isInLibrary }.map { (entry: $0, documents: $0.citingDocuments) }.sorted { a, b in
      (a.entry.isNamed ? 1 : 0, a.documents, a.entry.citations.count, b.entry.title ?? b.entry.calledBy ?? "")
        > (b.entry.isNamed ? 1 : 0, b.documents, b.entry.citations.count, a.entry.title ?? a.entry.calledBy ?? "")
    }.map(\.entry)
  }
}
