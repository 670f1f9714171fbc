/// A fixed set of words that is asked for the bytes of a text, without making strings of them.
///
/// A word of up to 16 bytes is a pair of integers in a table with open addressing and linear probing, a third of it
/// filled at most; and most words of a text are none of a set's by their length and first byte alone.
package struct WordSet: Sendable {
  private typealias Key = SIMD2<UInt64>

  private static let longest = 16

  /// The words as keys; the empty word, which no set holds, stands for a free place.
  private var places: [Key]
  private var longer: Set<[UInt8]> = []
  /// For each first byte the lengths of the words that begin with it, one bit each.
  private var lengths = [UInt32](repeating: 0, count: 256)

  package init(_ words: some Sequence<String>) {
    let words = Set(words).filter { !$0.isEmpty }
    var count = 4
    while count < words.count * 3 { count *= 2 }
    places = Array(repeating: .zero, count: count)
    for word in words {
      let bytes = Array(word.utf8)
      if bytes.count > Self.longest {
        longer.insert(bytes)
      } else {
        lengths[Int(bytes[0])] |= 1 << UInt32(bytes.count)
        let key = Self.key(bytes[...], isLowered: false)
        places[place(of: key)] = key
      }
    }
  }

  /// Whether some bytes are a word of the set.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= Self.longest else { return longer.contains(Array(word)) }
    guard let first = word.first, lengths[Int(first)] & 1 << UInt32(word.count) != 0 else { return false }
    return holds(Self.key(word, isLowered: false))
  }

  /// Whether some bytes of a text are a word of the set.
  package func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { contains(bytes[range]) }

  /// Whether some bytes of a text, ASCII letters in lower case, are a word of the set.
  package func containsLowered(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= Self.longest else { return longer.contains(bytes[range].map(\.lowered)) }
    guard !range.isEmpty, lengths[Int(bytes[range.lowerBound].lowered)] & 1 << UInt32(range.count) != 0 else {
      return false
    }
    return holds(Self.key(bytes[range], isLowered: true))
  }

  /// Whether some bytes of a text are, folded, a word of the set; see ``folded(_:)-(Sequence)``.
  package func containsFolded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for offset in range where !bytes[offset].isASCII {
      let folded = folded(bytes[range])
      return contains(folded, folded.indices)
    }
    return containsLowered(bytes, range)
  }

  private func holds(_ key: Key) -> Bool { places[place(of: key)] == key }

  /// Where a key stands, or the free place where it would.
  private func place(of key: Key) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: mixed(key.x ^ mixed(key.y))) & mask
    while places[place] != key, places[place] != .zero { place = (place + 1) & mask }
    return place
  }

  private static func key(_ word: ArraySlice<UInt8>, isLowered: Bool) -> Key {
    var key = Key.zero
    for byte in word {
      key.y = key.y << 8 | key.x >> 56
      key.x = key.x << 8 | UInt64(isLowered ? byte.lowered : byte)
    }
    return key
  }
}
