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

  static let edgeLength = 10

  /// The first and the last ten letters; titles that are nine tenths alike have one of these in common, but for the rarest
  /// of errors.
  var edges: [String] {
    // Letters of ASCII need not be put together to characters first.
    guard letters.utf8.allSatisfy({ $0 < 0x80 }) else {
      return ["^" + letters.prefix(Self.edgeLength), "$" + letters.suffix(Self.edgeLength)]
    }
    return [
      "^" + String(decoding: letters.utf8.prefix(Self.edgeLength), as: UTF8.self),
      "$" + String(decoding: letters.utf8.suffix(Self.edgeLength), as: UTF8.self),
    ]
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
