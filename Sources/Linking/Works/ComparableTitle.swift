import Text

/// A title as it is compared: folded letters and figures alone.
struct ComparableTitle: Hashable, Sendable {
  let letters: String
  let words: Int
  /// Whether a word has a capital behind a small letter, as names of software do and words of prose do not.
  let isCoined: Bool

  init(_ title: String) {
    let bytes = Array(title.utf8)
    // Letters of ASCII fold one to one, and so all at once; there are as many titles as documents.
    let lower = title.utf8.allSatisfy { $0 < 0x80 } ? folded(bytes) : nil
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    var words = 0
    var isCoined = false
    forEachWord(in: bytes, bytes.indices) { range in
      words += 1
      letters += lower.map { $0[range] } ?? folded(bytes[range])[...]
      isCoined = isCoined || range.dropFirst().contains { bytes[$0].isUpper && bytes[$0 - 1].isLower }
    }
    self.letters = String(decoding: letters, as: UTF8.self)
    self.words = words
    self.isCoined = isCoined
  }

  /// The first and the last ten letters; titles that are nine tenths alike have one of these in common, but for the rarest
  /// of errors.
  var edges: [String] {
    // Letters of ASCII need not be put together to characters first.
    guard letters.utf8.allSatisfy({ $0 < 0x80 }) else { return ["^" + letters.prefix(10), "$" + letters.suffix(10)] }
    return [
      "^" + String(decoding: letters.utf8.prefix(10), as: UTF8.self),
      "$" + String(decoding: letters.utf8.suffix(10), as: UTF8.self),
    ]
  }

  /// The ``edges`` of a title of which nothing else is asked: only its ends are read, where it has letters of ASCII alone.
  static func edges(of title: String) -> [String] {
    var title = title
    let edges: [String]? = title.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      let first = bytes.indices.lazy.filter { isOfWord(bytes, $0) }.prefix(10)
      let last = bytes.indices.reversed().lazy.filter { isOfWord(bytes, $0) }.prefix(10)
      return [
        "^" + String(decoding: first.map { bytes[$0].lowered }, as: UTF8.self),
        "$" + String(decoding: last.reversed().map { bytes[$0].lowered }, as: UTF8.self),
      ]
    }
    return edges ?? ComparableTitle(title).edges
  }

  /// Whether a byte stands in a word, as ``forEachWord(in:_:_:)`` finds them.
  private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    if bytes[offset].isAlphanumeric { return true }
    return bytes[offset] == 0x27 && offset > 0 && bytes[offset - 1].isAlphanumeric && offset + 1 < bytes.count
      && bytes[offset + 1].isLetter
  }

  /// Whether at most one letter in ten differs.
  func isAlike(_ other: ComparableTitle) -> Bool {
    let limit = max(letters.count, other.letters.count) / 10
    return letters == other.letters || editDistance(letters, other.letters, limit: limit) <= limit
  }
}

/// Whether each telling word of a short title shortens a telling word of a long one, in their order: "Mech Interp" is
/// short for "Mechanistic Interpretability". Two words at least, and not all of them whole.
func isShortened(_ short: String, of long: String) -> Bool {
  let shorts = tellingWords(short)
  let longs = tellingWords(long)
  guard shorts.count > 1, shorts.count <= longs.count else { return false }
  var next = 0
  var cut = 0
  for word in shorts {
    // "prereqs" is "prereq" in the plural.
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard let found = longs[next...].firstIndex(where: { $0 == word || singular.count > 2 && $0.hasPrefix(singular) })
    else { return false }
    if longs[found] != word { cut += 1 }
    next = found + 1
  }
  return cut > 0
}

private func tellingWords(_ title: String) -> [String] {
  let bytes = Array(title.utf8)
  return words(in: bytes).map { folded(bytes.text($0)) }.filter { !isStopWord($0) }
}
