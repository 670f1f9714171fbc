package import Text

/// A document as the search for copies sees it.
package struct FingerprintedDocument: Hashable, Sendable {
  package var id: String
  package var fingerprints: [Fingerprint]

  package init(id: String, fingerprints: [Fingerprint]) {
    self.id = id
    self.fingerprints = fingerprints
  }
}

/// What two documents share.
package struct SharedText: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// At least three fifths of the smaller one stand in the other: one text.
    case copy
    /// At least a quarter: offered to the user.
    case likelyCopy
    /// Passages of one stand in the other.
    case quotation
  }

  /// The ids of both, the lesser first.
  package var first: String
  package var second: String
  package var kind: Kind
  /// The part of the smaller one's fingerprints that both have, 0 to 1.
  package var containment: Double
  /// The shared passages, as ranges of word indices in each document, in the order of the first.
  package var passages: [Passage]

  package struct Passage: Hashable, Sendable {
    package var first: Range<Int>
    package var second: Range<Int>
  }
}

/// The pairs of documents that share text, by the fingerprints they have in common; in the order of their ids.
///
/// The ladder of decisions is that of near-duplicate detection by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
/// A fingerprint that more than 20 documents have is boilerplate and tells nothing about quotations, though it counts for
/// the size of a document; fewer than three in one run are chance.
///
/// - Parameter width: The words of a shingle, as ``fingerprints(of:words:width:window:)`` was called.
package func sharedTexts(_ documents: [FingerprintedDocument], width: Int = 5) -> [SharedText] {
  let sorted = documents.sorted { $0.id < $1.id }
  var holders: [UInt64: [(document: Int, word: Int)]] = [:]
  for (i, document) in sorted.enumerated() {
    var seen: Set<UInt64> = []
    for print in document.fingerprints where seen.insert(print.hash).inserted {
      holders[print.hash, default: []].append((i, print.word))
    }
  }
  var pairs: [Pair: [(first: Int, second: Int)]] = [:]
  for places in holders.values where places.count > 1 && places.count <= 20 {
    for (k, a) in places.enumerated() {
      for b in places.dropFirst(k + 1) {
        pairs[Pair(a.document, b.document), default: []].append((a.word, b.word))
      }
    }
  }
  return pairs.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.compactMap { pair, shared in
    decision(sorted[pair.first], sorted[pair.second], shared, width)
  }
}

private struct Pair: Hashable {
  var first: Int
  var second: Int

  init(_ a: Int, _ b: Int) { (first, second) = (min(a, b), max(a, b)) }
}

private func decision(
  _ a: FingerprintedDocument, _ b: FingerprintedDocument, _ shared: [(first: Int, second: Int)], _ width: Int
) -> SharedText? {
  let smaller = min(Set(a.fingerprints.map(\.hash)).count, Set(b.fingerprints.map(\.hash)).count)
  guard smaller > 0 else { return nil }
  let containment = Double(shared.count) / Double(smaller)
  let passages = passages(shared, width)
  // A handful of fingerprints is the whole of a very short text, and any formula of greeting covers it.
  if smaller >= 8, containment >= 0.25 {
    return SharedText(
      first: a.id, second: b.id, kind: containment >= 0.6 ? .copy : .likelyCopy, containment: containment,
      passages: passages)
  }
  guard !passages.isEmpty else { return nil }
  return SharedText(first: a.id, second: b.id, kind: .quotation, containment: containment, passages: passages)
}

/// Runs of at least three shared fingerprints that stand near each other in both documents and in one order.
private func passages(_ shared: [(first: Int, second: Int)], _ width: Int) -> [SharedText.Passage] {
  let gap = 24
  var found: [SharedText.Passage] = []
  var run: [(first: Int, second: Int)] = []
  func close() {
    if run.count >= 3, let low = run.first, let high = run.last {
      found.append(SharedText.Passage(first: low.first..<high.first + width, second: low.second..<high.second + width))
    }
    run = []
  }
  for place in shared.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
    if let last = run.last {
      let follows = place.first - last.first <= gap && place.second > last.second && place.second - last.second <= gap
      if !follows { close() }
    }
    run.append(place)
  }
  close()
  return found
}
