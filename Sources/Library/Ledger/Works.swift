import Linking
package import Model
import Storage

/// A work the library holds or refers to, with where it is referred to.
package struct WorkEntry: Hashable, Sendable {
  package struct Place: Hashable, Sendable {
    package var address: String
    /// The citing words.
    package var text: String
    package var kind: Citation.Kind
    package var confidence: Double
    package var reason: String
    /// The citation key of the citing document.
    package var key: String
  }

  /// The library's own copies.
  package var keys: [String]
  package var title: String?
  package var authors: [String]
  package var year: Int?
  package var identifiers: [WorkIdentifier]
  package var citations: [Place]

  package var isInLibrary: Bool { !keys.isEmpty }
}

/// Which works of the ledger are wanted.
package struct WorkFilter: Hashable, Sendable {
  /// A citation key, an identifier as `scheme:value`, or a part of a title or of an author's name.
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
  package func works(_ filter: WorkFilter = WorkFilter()) throws(LibraryError) -> [WorkEntry] {
    var entries = try ledger(of: nil)
    if let name = filter.name?.lowercased() {
      entries = entries.filter { entry in
        entry.keys.contains { $0.lowercased() == name }
          || entry.identifiers.contains { $0.description.lowercased() == name }
          || (entry.title ?? "").lowercased().contains(name)
          || entry.authors.contains { $0.lowercased().contains(name) }
      }
    }
    if filter.isMissing { entries = entries.filter { !$0.isInLibrary } }
    if let key = filter.citedBy { entries = entries.filter { $0.citations.contains { $0.key == key } } }
    if let key = filter.citing {
      let cited = entries.first { $0.keys.contains(key) }
      let citing = Set(cited?.citations.map(\.key) ?? [])
      entries = entries.filter { !citing.isDisjoint(with: $0.keys) }
    }
    if filter.isInformalOnly { entries = entries.filter { $0.citations.contains { $0.kind == .informal } } }
    return entries
  }

  /// The works that some documents refer to.
  func citedWorks(from keys: Set<String>) throws(LibraryError) -> [CitedWork] {
    let cited = try ledger(of: keys).compactMap { entry -> CitedWork? in
      let citations = entry.citations.filter { keys.contains($0.key) && !entry.keys.contains($0.key) }
      guard !citations.isEmpty else { return nil }
      return CitedWork(
        key: entry.keys.first, title: entry.title, authors: entry.authors, year: entry.year,
        identifier: entry.identifiers.first, count: citations.count,
        addresses: Set(citations.map(\.address)).sorted())
    }
    return cited.sorted {
      ($0.count, $1.title ?? "~", $1.addresses.first ?? "") > ($1.count, $0.title ?? "~", $0.addresses.first ?? "")
    }
  }

  /// Documents and citations gathered into works; of the citations those of some documents only, when keys are given.
  private func ledger(of keys: Set<String>?) throws(LibraryError) -> [WorkEntry] {
    let heads = try using { (store) throws(StoreError) in try store.heads() }
    let wanted = keys.map { keys in heads.filter { keys.contains($0.head.key) }.map(\.id) }
    let citations = try using { (store) throws(StoreError) in try store.citations(in: wanted) }
    var documents: [String: DocumentHead] = [:]
    var places: [String: StoredMention<Citation>] = [:]
    var appearances: [WorkAppearance] = []
    // Numbered in an order that does not depend on the order of import.
    for (number, (_, head, url)) in heads.enumerated() {
      let id = "document " + String(1_000_000_000 + number)
      documents[id] = head
      appearances.append(
        WorkAppearance(
          id: id, identifiers: [url.flatMap(workIdentifier(ofURL:))].compactMap(\.self), title: head.title,
          authors: head.authors, year: head.year))
    }
    for (number, citation) in citations.enumerated() {
      let id = "mention " + String(1_000_000_000 + number)
      places[id] = citation
      let value = citation.value
      appearances.append(
        WorkAppearance(
          id: id, identifiers: [value.identifier].compactMap(\.self), title: value.title, authors: value.authors,
          year: value.year))
    }
    return Linking.works(of: appearances).map { group in
      let held = group.ids.compactMap { documents[$0] }
      let cited = group.ids.compactMap { places[$0] }
      return WorkEntry(
        keys: held.map(\.key), title: held.first?.title ?? group.title,
        authors: held.first?.authors ?? cited.map(\.value.authors).max { $0.count < $1.count } ?? [],
        year: held.first?.year ?? cited.lazy.compactMap(\.value.year).first, identifiers: group.identifiers,
        citations: cited.map(Self.place))
    }.sorted {
      ($0.citations.count, $1.title ?? "", $1.keys.first ?? "") > (
        $1.citations.count, $0.title ?? "", $0.keys.first ?? ""
      )
    }
  }

  private static func place(_ citation: StoredMention<Citation>) -> WorkEntry.Place {
    WorkEntry.Place(
      address: citation.address, text: citation.words, kind: citation.value.kind,
      confidence: citation.value.confidence, reason: citation.value.reason, key: citation.key)
  }
}

extension StoredMention {
  /// The mentioning words as they stand in the text.
  var words: String {
    let bytes = Array(passage.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
