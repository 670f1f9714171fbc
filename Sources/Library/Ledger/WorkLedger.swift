import Linking
import Model
import Storage
import Text

/// All that the library knows of works: what is to be joined, and what was found to be one.
struct WorkLedger: Sendable {
  /// Saved documents by the ids of their appearances.
  var documents: [String: DocumentHead] = [:]
  var places: [String: StoredMention<Citation>] = [:]
  var appearances: [WorkAppearance] = []
  var groups: [WorkGroup] = []
}

extension Library {
  /// Gathers documents and citations into works.
  ///
  /// - Parameters:
  ///   - keys: Of the citations only those of these documents; all when it is none.
  ///   - comparesTexts: Whether copies are also looked for by their words.
  ///   - judgements: Instead of those that are stored.
  func workLedger(
    citing keys: Set<String>? = nil, comparesTexts: Bool = true, judgements: [Judgement]? = nil
  ) throws(LibraryError) -> WorkLedger {
    let citations = try using { (store) throws(StoreError) in try store.citations(in: keys?.sorted()) }
    var ledger = WorkLedger()
    // What cites nothing needs no other document to be read.
    if keys != nil, citations.isEmpty { return ledger }
    let judgements =
      if let judgements { judgements } else {
        try using { (store) throws(StoreError) in try store.judgements(of: .work) }
      }
    // Numbered in an order that does not depend on the order of import, as keys may.
    for (number, citation) in citations.enumerated() {
      let id = "mention " + String(1_000_000_000 + number)
      ledger.places[id] = citation
      let value = citation.value
      // Of what is known by its identifier or its title only judgements ask for the words.
      let isNamed = value.identifier != nil || value.title != nil
      let sentence = isNamed && keys != nil && judgements.isEmpty ? CitingSentence() : citation.sentence
      ledger.appearances.append(
        WorkAppearance(
          id: id, identifiers: [value.identifier].compactMap(\.self), title: value.title, authors: value.authors,
          year: value.year, citing: citation.key, sentence: sentence.text, words: sentence.words, rule: value.reason))
    }
    let joinable = keys == nil ? nil : try joinable(to: ledger.appearances, judgements)
    let heads = try using { (store) throws(StoreError) in try store.heads(of: joinable) }
    for (number, (_, head, url)) in heads.enumerated() {
      let id = "document " + String(1_000_000_000 + number)
      ledger.documents[id] = head
      ledger.appearances.append(Self.appearance(id, head, url))
    }
    ledger.groups = Linking.works(
      of: ledger.appearances, shared: comparesTexts ? try sharedTexts() : [], judgements: judgements)
    return ledger
  }

  /// The rows of the saved documents that tell of which works some citations are.
  private func joinable(
    to citations: [WorkAppearance], _ judgements: [Judgement]
  ) throws(LibraryError) -> Set<Int64> {
    let shelf = try using { (store) throws(StoreError) in try store.titledDocuments() }
    let claims = shelf.map { document in
      WorkClaim(
        key: document.key, title: document.title, authors: document.authors,
        identifier: document.url.flatMap(workIdentifier(ofURL:)))
    }
    return Set(Linking.joinable(claims, to: citations, judgements: judgements).map { shelf[$0].id })
  }

  /// What saved documents share, by their keys.
  ///
  /// - Parameter key: Only pairs of this document; all when it is none.
  func sharedTexts(of key: String? = nil) throws(LibraryError) -> [SharedText] {
    let stored = try using { (store) throws(StoreError) in try store.fingerprints() }
    return Linking.sharedTexts(
      stored.map { document in
        FingerprintedDocument(
          id: document.key, fingerprints: document.prints.map { Fingerprint(hash: $0.hash, word: Int($0.word)) })
      }, of: key)
  }

  /// The works of the ledger, the most often cited first, then by title.
  func ledger(
    citing keys: Set<String>? = nil, comparesTexts: Bool = true
  ) throws(LibraryError) -> [WorkEntry] {
    let ledger = try workLedger(citing: keys, comparesTexts: comparesTexts)
    return ledger.groups.map(ledger.entry).sorted {
      ($0.citations.count, $1.title ?? "", $1.keys.first ?? "") > (
        $1.citations.count, $0.title ?? "", $0.keys.first ?? ""
      )
    }
  }

  /// The works that some documents refer to, the most often named first.
  func citedWorks(from keys: Set<String>) throws(LibraryError) -> [CitedWork] {
    let ledger = try workLedger(citing: keys, comparesTexts: false)
    let cited = ledger.citedGroups.compactMap { group -> CitedWork? in
      let cited = ledger.citations(group)
      let entry = ledger.bareEntry(group, cited)
      let citations = cited.map(\.mention).filter {
        keys.contains($0.key) && !entry.keys.contains($0.key)
      }
      guard !citations.isEmpty else { return nil }
      return CitedWork(
        key: entry.keys.first, title: entry.title, authors: entry.authors, year: entry.year,
        identifier: entry.identifiers.first, count: citations.count,
        addresses: Set(citations.map(\.exactAddress)).sorted())
    }
    return cited.sorted {
      ($0.count, $1.title ?? "~", $1.addresses.first ?? "") > ($1.count, $0.title ?? "~", $0.addresses.first ?? "")
    }
  }
}

extension WorkLedger {
  /// The works that are not only held.
  fileprivate var citedGroups: [WorkGroup] {
    groups.filter { group in group.appearances.contains { places[$0.id] != nil } }
  }

  /// What a group says of its work: the first saved copy's head, else what its citations agree on.
  func entry(_ group: WorkGroup) -> WorkEntry {
    let cited = citations(group)
    var entry = bareEntry(group, cited)
    entry.citations = cited.map { Self.place($0.mention, $0.join) }
    return entry
  }

  fileprivate typealias Mention = (mention: StoredMention<Citation>, join: WorkJoin)

  /// Where a group's work is cited. Where a linkpost points says what it is, and is no citation.
  fileprivate func citations(_ group: WorkGroup) -> [Mention] {
    group.appearances.compactMap { member in places[member.id].map { (mention: $0, join: member.reason) } }
      .filter { $0.join != .linkpost }
  }

  /// An entry that lacks its citations: their words and sentences are to be cut from texts.
  fileprivate func bareEntry(_ group: WorkGroup, _ cited: [Mention]) -> WorkEntry {
    let held = group.appearances.compactMap { member in
      documents[member.id].map { (head: $0, join: member.reason) }
    }
    // A single copy needs no reason; that it was joined says something of its citations only.
    let copies = held.map { WorkEntry.Copy(key: $0.head.key, join: held.count == 1 ? .alone : $0.join) }
    let isOwn = { (place: Mention) in place.join != .mention && place.join != .shortenedTitle }
    return WorkEntry(
      copies: copies, title: held.first?.head.title ?? group.title,
      authors: held.first?.head.authors
        ?? cited.filter(isOwn).map(\.mention.value.authors).max { $0.count < $1.count } ?? [],
      year: held.first?.head.year ?? cited.filter(isOwn).compactMap(\.mention.value.year).first,
      identifiers: group.identifiers, citations: [])
  }

  private static func place(_ citation: StoredMention<Citation>, _ join: WorkJoin) -> WorkEntry.Place {
    WorkEntry.Place(
      address: citation.exactAddress, text: citation.words, sentence: citation.sentence.text,
      kind: citation.value.kind, confidence: citation.value.confidence, reason: citation.value.reason, join: join,
      key: citation.key)
  }
}

extension StoredMention {
  /// The mentioning words as they stand in the text.
  var words: String {
    let bytes = Array(passage.utf8)
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "" }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The sentence of the mentioning words; empty where there are no words.
  var sentence: CitingSentence {
    let bytes = Array(passage.utf8)
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= bytes.count else { return CitingSentence() }
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[range.upperBound...].firstIndex(of: 0x0A) ?? bytes.count
    let found = sentences(in: bytes, start..<end).first { $0.upperBound > range.lowerBound }
    // Words that cross the end of what looked like a sentence keep all of their line.
    let sentence =
      found.map { $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound } ?? false
      ? found ?? start..<end : start..<end
    return CitingSentence(
      text: String(decoding: bytes[sentence], as: UTF8.self),
      words: range.lowerBound - sentence.lowerBound..<range.upperBound - sentence.lowerBound)
  }
}

/// A sentence that cites, and its citing words; empty where nothing asks for them.
struct CitingSentence: Hashable, Sendable {
  var text = ""
  /// Bytes of the text.
  var words = 0..<0
}
