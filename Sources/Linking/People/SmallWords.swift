import Text

/// The words that a text writes with a small letter somewhere; gathered when they are first asked for, which most texts
/// never need.
struct SmallWords {
  private let bytes: [UInt8]
  private var hashes: Set<UInt64>?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the text writes a word of some bytes small, whatever their own case.
  mutating func contains(_ other: [UInt8], _ word: Range<Int>) -> Bool {
    let known = hashes ?? gathered()
    hashes = known
    return known.contains(wordHash(other, word))
  }

  private func gathered() -> Set<UInt64> {
    var found: Set<UInt64> = []
    forEachWord(in: bytes, bytes.indices) { word in
      if bytes[word.lowerBound].isLower { found.insert(wordHash(bytes, word)) }
    }
    return found
  }
}
