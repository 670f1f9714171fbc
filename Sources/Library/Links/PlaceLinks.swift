import Linking
package import Model
import Storage

/// One tie between a place of the library and something else: another place, a work, an address of the web.
package struct PlaceLink: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Another saved copy of the same work.
    case copy
    /// A link to a page.
    case link
    /// A citation of a work.
    case citation
    /// Words that stand in both.
    case quotation
  }

  package enum Direction: String, Hashable, Sendable, Codable {
    /// From the place to the other.
    case out
    case `in`
    /// Both are on a level, or nothing tells who was first.
    case both
  }

  package var kind: Kind
  package var direction: Direction
  /// Where it stands in the document that was asked for; none for what holds of it as a whole.
  package var here: String?
  /// Where it stands in the other document, if the library has it.
  package var there: String?
  /// The words that make the tie: of a quotation the shared ones, as they stand where they are quoted.
  package var text: String
  /// The head of the other document, if the library has it.
  package var other: DocumentHead?
  /// What the other is called where the library does not have it: a title, an identifier, an address.
  package var name: String?
  /// Why there is a tie.
  package var reason: String
  /// 0 to 1.
  package var confidence: Double
}

extension Library {
  /// What leads from a place to other things and from other documents to it: copies, links, citations, quotations.
  ///
  /// A link to a page that the library holds leads to the saved copy. Of a part of a document only the ties of that part
  /// are given.
  ///
  /// - Throws: As ``show(_:)``.
  package func links(of address: String) throws(LibraryError) -> [PlaceLink] {
    let place = try show(address)
    let ledger = try workLedger()
    let finder = try LinkFinder(library: self, place: place, ledger: ledger)
    return finder.copies() + finder.outgoing() + finder.incoming() + finder.ownQuotations()
      + (try finder.sharedPassages())
  }
}

/// Gathers the ties of one place.
private struct LinkFinder {
  let library: Library
  let place: ShownPlace
  let ledger: WorkLedger
  private let entries: [WorkEntry]
  private let heads: [String: DocumentHead]
  /// The works that the document is a copy of.
  private let own: [WorkEntry]

  init(library: Library, place: ShownPlace, ledger: WorkLedger) throws(LibraryError) {
    self.library = library
    self.place = place
    self.ledger = ledger
    entries = ledger.groups.map(ledger.entry)
    heads = Dictionary(ledger.documents.values.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    own = entries.filter { $0.keys.contains(place.address.key) }
  }

  private var key: String { place.address.key }
  private var isWhole: Bool { place.address.place == .document }

  private func holds(_ address: String) -> Bool { place.holds(address) }

  func copies() -> [PlaceLink] {
    guard isWhole else { return [] }
    return own.flatMap(\.copies).filter { $0.key != key }.map { copy in
      PlaceLink(
        kind: .copy, direction: .both, text: "", other: heads[copy.key], reason: copy.join.rawValue, confidence: 1)
    }
  }

  /// Citations that stand here, and links to pages that cite nothing.
  func outgoing() -> [PlaceLink] {
    let bytes = Array(place.document.text.utf8)
    let saved = savedPages
    var targets: [String: String] = [:]
    for link in place.document.links where link.kind == .page && !link.target.hasPrefix("#") {
      if let here = address(of: link.range), holds(here) { targets[here] = link.target }
    }
    let cited = entries.flatMap { entry in
      entry.citations.filter { $0.key == key && holds($0.address) }.map { citation in
        let other = entry.keys.first { $0 != key }
        let target = targets.removeValue(forKey: citation.address)
        return PlaceLink(
          kind: .citation, direction: .out, here: citation.address,
          there: other.map { key in target.flatMap { library.comment(of: $0, in: key) } ?? key },
          text: citation.text, other: other.flatMap { heads[$0] }, name: entry.title ?? entry.calledBy,
          reason: reason(citation), confidence: citation.confidence)
      }
    }
    let links = targets.map { here, target -> PlaceLink in
      let other = workIdentifier(ofURL: target).flatMap { saved[$0] }
      let range = Address(here).flatMap { Library.place($0.place, of: place.document)?.range } ?? 0..<0
      return PlaceLink(
        kind: .link, direction: .out, here: here, there: other.map { library.comment(of: target, in: $0) ?? $0 },
        text: String(decoding: bytes[range], as: UTF8.self), other: other.flatMap { heads[$0] }, name: target,
        reason: "link", confidence: 1)
    }
    return (cited + links).sorted { order($0) < order($1) }
  }

  /// Why a citation is one, and of this work.
  private func reason(_ citation: WorkEntry.Place) -> String {
    citation.join == .alone ? citation.reason : "\(citation.reason); \(citation.join.rawValue)"
  }

  /// Keys of the saved documents by the identifiers of their works.
  private var savedPages: [WorkIdentifier: String] {
    Dictionary(
      entries.flatMap { entry in entry.keys.first.map { key in entry.identifiers.map { ($0, key) } } ?? [] },
      uniquingKeysWith: { first, _ in first })
  }

  private func order(_ link: PlaceLink) -> (Int, Int, String, String) {
    guard case .span(let block, let bytes)? = link.here.flatMap(Address.init)?.place else {
      return (Int.max, 0, link.kind.rawValue, link.name ?? "")
    }
    return (block, bytes.lowerBound, link.kind.rawValue, link.name ?? "")
  }

  /// Citations of the document's work elsewhere; of a part only those that quote or link it are told.
  func incoming() -> [PlaceLink] {
    guard isWhole else { return [] }
    return own.flatMap { entry in
      entry.citations.filter { $0.key != key }.map { citation in
        PlaceLink(
          kind: .citation, direction: .in, there: citation.address, text: citation.text, other: heads[citation.key],
          reason: reason(citation), confidence: citation.confidence)
      }
    }
  }

  /// Blocks that quote earlier ones of the same document, as a reply does.
  func ownQuotations() -> [PlaceLink] {
    let bytes = Array(place.document.text.utf8)
    return place.document.blocks.enumerated().compactMap { number, block in
      guard let quotes = block.quotes, let earlier = quotes.block, !block.isRepeat else { return nil }
      let here = Address(key: key, place: .blocks(number + 1...number + 1)).description
      let there = Address(key: key, place: .blocks(earlier + 1...earlier + 1)).description
      guard holds(here) || holds(there) else { return nil }
      return PlaceLink(
        kind: .quotation, direction: holds(here) ? .out : .in, here: holds(here) ? here : there,
        there: holds(here) ? there : here, text: String(decoding: bytes[block.range], as: UTF8.self),
        other: heads[key], name: quotes.name, reason: "quotation in the same document",
        confidence: quotes.certain ? 1 : 0.7)
    }
  }

  /// Passages that stand word for word in other documents, copies of the work left out.
  func sharedPassages() throws(LibraryError) -> [PlaceLink] {
    let copies = Set(own.flatMap(\.keys))
    let first = ComparedText(place.document)
    var found: [PlaceLink] = []
    for pair in try library.sharedTexts(of: key) {
      let otherKey = pair.first == key ? pair.second : pair.first
      guard !copies.contains(otherKey), let head = heads[otherKey] else { continue }
      let stored = try library.using { (store) throws(StoreError) in try store.document(otherKey) }
      guard let other = stored?.document else { continue }
      let second = ComparedText(other)
      for passage in pair.passages {
        let turned = pair.first == key ? passage : .init(first: passage.second, second: passage.first)
        guard let span = sharedSpan(turned, of: first, and: second), let here = address(of: span.first), holds(here)
        else { continue }
        found.append(
          PlaceLink(
            kind: .quotation, direction: direction(span, head, other), here: here,
            there: Library.address(of: span.second, in: other, key: otherKey),
            text: String(decoding: first.bytes[span.first], as: UTF8.self), other: head,
            reason: pair.kind == .quotation
              ? "words in common" : "\(Int(pair.containment * 100)) % of the smaller text",
            confidence: pair.kind == .quotation ? 0.9 : pair.containment))
      }
    }
    return found
  }

  /// Who quotes whom: whoever marks the words as quoted, else the later one.
  private func direction(
    _ span: (first: Range<Int>, second: Range<Int>), _ head: DocumentHead, _ other: Document
  ) -> PlaceLink.Direction {
    let (isQuotedHere, isQuotedThere) = (quotes(place.document, span.first), quotes(other, span.second))
    if isQuotedHere != isQuotedThere { return isQuotedHere ? .out : .in }
    guard let mine = place.document.published, let theirs = other.published, mine != theirs else { return .both }
    return mine > theirs ? .out : .in
  }

  /// Whether a document marks some words as somebody else's: a block of quotation, or quotation marks around them.
  private func quotes(_ document: Document, _ range: Range<Int>) -> Bool {
    guard let block = document.blocks.first(where: { $0.range.overlaps(range) }) else { return false }
    if block.kind == .quotation || block.quotes != nil { return true }
    let before = Array(document.text.utf8.prefix(range.lowerBound).suffix(3))
    return before.last == UInt8(ascii: "\"") || before.elementsEqual([0xE2, 0x80, 0x9C])
  }

  private func address(of range: Range<Int>) -> String? { Library.address(of: range, in: place.document, key: key) }
}

extension Library {
  /// The address of some bytes of a document: a span of one block, or the blocks they reach over.
  static func address(of range: Range<Int>, in document: Document, key: String) -> String? {
    guard !range.isEmpty, let first = document.blocks.firstIndex(where: { $0.range.upperBound > range.lowerBound }),
      let last = document.blocks.lastIndex(where: { $0.range.lowerBound < range.upperBound }), first <= last
    else { return nil }
    let start = document.blocks[first].range.lowerBound
    if first == last, start <= range.lowerBound, range.upperBound <= document.blocks[first].range.upperBound {
      let bytes = range.lowerBound - start..<range.upperBound - start
      return Address(key: key, place: .span(block: first + 1, bytes: bytes)).description
    }
    return Address(key: key, place: .blocks(first + 1...last + 1)).description
  }

  /// The address of the comment that a link to a saved page names by the site's own id.
  fileprivate func comment(of target: String, in key: String) -> String? {
    let ids = target.split(whereSeparator: { "#?&=/".contains($0) }).map(String.init)
    guard target.contains("#") || target.contains("commentId"),
      let stored = try? using({ (store) throws(StoreError) in try store.document(key) }),
      let number = stored.document.comments.firstIndex(where: { $0.siteID.map(ids.contains) ?? false })
    else { return nil }
    return Address(key: key, place: .comment(number + 1)).description
  }
}
