/// A fixed set of words that is asked for the bytes of a text, without making strings of them.
///
/// A word of up to 16 bytes is a pair of integers in a table with open addressing and linear probing, a third of it
/// filled at most; and most words of a text are none of a set's by their length and first byte alone.
package struct WordSet: Sendable {
  /// A word's letters as two numbers.
  private struct Key: Equatable {
    static let zero = Key(0, 0)

    var x: UInt64
    var y: UInt64

    init(_ x: UInt64, _ y: UInt64) { (self.x, self.y) = (x, y) }
  }

  private static let longest = 16

  /// The words as keys; the empty word, which no set holds, stands for a free place.
  private var places: [Key]
  private var longer: Set<[UInt8]> = []
  /// For each first byte the lengths of the words that begin with it, one bit each.
  private var lengths = [UInt32](repeating: 0, count: 256)

  package init(_ words: some Sequence<String>) { self.init(words.map { Array($0.utf8) }) }

  /// - Parameter words: Parted by blanks.
  package init(_ words: String) {
    self.init(Array(words.utf8).split(separator: UInt8(ascii: " ")).map(Array.init))
  }

  private init(_ words: [[UInt8]]) {
    var count = 4
    while count < words.count * 3 { count *= 2 }
    places = Array(repeating: .zero, count: count)
    for word in words {
      guard let first = word.first else { continue }
      if word.count > Self.longest {
        longer.insert(word)
      } else {
        lengths[Int(first)] |= 1 << UInt32(word.count)
        let key = word.withUnsafeBytes { Self.key($0) }
        places[place(of: key)] = key
      }
    }
  }

  /// Whether some bytes are a word of the set.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= Self.longest else { return longer.contains(Array(word)) }
    guard let first = word.first, lengths[Int(first)] & 1 << UInt32(word.count) != 0 else { return false }
    return holds(word.withUnsafeBytes { Self.key($0) })
  }

  /// Whether some bytes of a text are a word of the set.
  package func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { contains(bytes[range]) }

  /// Whether some bytes of a text, ASCII letters in lower case, are a word of the set.
  package func containsLowered(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= Self.longest else { return longer.contains(bytes[range].map(\.lowered)) }
    guard !range.isEmpty, lengths[Int(bytes[range.lowerBound].lowered)] & 1 << UInt32(range.count) != 0 else {
      return false
    }
    let key = bytes.withUnsafeBytes { Self.key(UnsafeRawBufferPointer(rebasing: $0[range])) }
    return holds(Key(Self.lowered(key.x), Self.lowered(key.y)))
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
    // The high bits of a product depend on all bits below them.
    let hash = (key.x ^ key.y &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while places[place] != key, places[place] != .zero { place = (place + 1) & mask }
    return place
  }

  /// The last eight bytes of a word and what stands before them, each as a number.
  private static func key(_ word: UnsafeRawBufferPointer) -> Key {
    let tail = max(0, word.count - 8)
    return Key(number(word, tail..<word.count), number(word, 0..<tail))
  }

  /// Up to eight bytes as one number, the first the most significant; read by halves, which may lie over each other.
  private static func number(_ word: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64 {
    func half<Half: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: Half.Type) -> UInt64 {
      UInt64(truncatingIfNeeded: Half(bigEndian: word.loadUnaligned(fromByteOffset: offset, as: type)))
    }
    let (first, end) = (range.lowerBound, range.upperBound)
    switch range.count {
    case 0: return 0
    case 1: return UInt64(word[first])
    case 2, 3: return half(first, as: UInt16.self) &<< UInt64(8 * (end - first - 2)) | half(end - 2, as: UInt16.self)
    case 8: return half(first, as: UInt64.self)
    default: return half(first, as: UInt32.self) &<< UInt64(8 * (end - first - 4)) | half(end - 4, as: UInt32.self)
    }
  }

  /// Eight bytes with their ASCII capitals in lower case: a carry into the high bit tells what is at least A, and what is
  /// more than Z.
  private static func lowered(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let (fromA, behindZ) = (low &+ 0x3F3F_3F3F_3F3F_3F3F, low &+ 0x2525_2525_2525_2525)
    return bytes | (fromA & ~behindZ & ~bytes & 0x8080_8080_8080_8080) >> 2
  }
}
