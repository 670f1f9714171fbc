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

    package init(first: Range<Int>, second: Range<Int>) {
      self.first = first
      self.second = second
    }
  }

  package init(first: String, second: String, kind: Kind, containment: Double, passages: [Passage]) {
    self.first = first
    self.second = second
    self.kind = kind
    self.containment = containment
    self.passages = passages
  }
}

/// The pairs of documents that share text, by the fingerprints they have in common; in the order of their ids.
///
/// The ladder of decisions is that of near-duplicate detection by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003).
/// A fingerprint that more than 20 documents have is boilerplate and tells nothing about quotations, though it counts for
/// the size of a document; fewer than three in one run are chance.
///
/// - Parameters:
///   - wanted: Only pairs of this document; all when it is none.
///   - width: The words of a shingle, as ``fingerprints(of:words:width:window:)`` was called.
package func sharedTexts(
  _ documents: [FingerprintedDocument], of wanted: String? = nil, width: Int = 5
) -> [SharedText] {
  let sorted = documents.sorted { $0.id < $1.id }
  let only = wanted.map { wanted in
    Set(sorted.filter { $0.id == wanted }.flatMap { $0.fingerprints.map(\.hash) })
  }
  let repeated = RepeatedHashes(sorted)
  var places: [Place] = []
  for (i, document) in sorted.enumerated() {
    for print in document.fingerprints where only?.contains(print.hash) ?? repeated.mayHold(print.hash) {
      places.append(Place(hash: print.hash, document: Int32(i), word: Int32(print.word)))
    }
  }
  // Sorting brings equal hashes together for a fraction of what a table of lists costs.
  places.sort { ($0.hash, $0.document, $0.word) < ($1.hash, $1.document, $1.word) }
  var pairs: [Pair: [(first: Int, second: Int)]] = [:]
  var start = 0
  while start < places.count {
    var end = start + 1
    while end < places.count, places[end].hash == places[start].hash { end += 1 }
    if end - start > 1 { collect(places[start..<end], into: &pairs) }
    start = end
  }
  return pairs.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.compactMap { pair, shared in
    let (first, second) = (sorted[pair.first], sorted[pair.second])
    return wanted.map { $0 == first.id || $0 == second.id } ?? true ? decision(first, second, shared, width) : nil
  }
}

/// The hashes that occur more than once: all of them, and few others, which share a bit (B. H. Bloom, "Space/Time
/// Trade-offs in Hash Coding with Allowable Errors", 1970).
///
/// Most fingerprints stand in one document only; those need not be sorted.
private struct RepeatedHashes {
  private static let bitsPerHash = 16

  private var once: [UInt64]
  private var again: [UInt64]

  init(_ documents: [FingerprintedDocument]) {
    let hashes = documents.reduce(0) { $0 + $1.fingerprints.count }
    var words = 1
    while words * UInt64.bitWidth < hashes * Self.bitsPerHash { words *= 2 }
    once = [UInt64](repeating: 0, count: words)
    again = once
    for document in documents {
      for print in document.fingerprints {
        let (word, bit) = place(print.hash)
        again[word] |= once[word] & bit
        once[word] |= bit
      }
    }
  }

  func mayHold(_ hash: UInt64) -> Bool {
    let (word, bit) = place(hash)
    return again[word] & bit != 0
  }

  /// Selected hashes are small ones: their lower half is still even.
  private func place(_ hash: UInt64) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 6) & (once.count - 1), 1 << (hash & 63))
  }
}

/// One fingerprint of one document.
private struct Place {
  var hash: UInt64
  var document: Int32
  var word: Int32
}

/// Takes in the places of one hash, of each document the first.
private func collect(_ places: ArraySlice<Place>, into pairs: inout [Pair: [(first: Int, second: Int)]]) {
  var firsts: [Place] = []
  for place in places where firsts.last?.document != place.document { firsts.append(place) }
  guard firsts.count <= 20 else { return }
  for (k, a) in firsts.enumerated() {
    for b in firsts.dropFirst(k + 1) {
      pairs[Pair(Int(a.document), Int(b.document)), default: []].append((Int(a.word), Int(b.word)))
    }
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
