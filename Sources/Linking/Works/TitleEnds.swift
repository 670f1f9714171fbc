import Text

/// The first and the last ten letters of a title as two numbers: those of titles that have the same
/// ``ComparableTitle/edges`` are the same, and of others hardly ever.
///
/// Only the ends of a title are read, where it has letters of ASCII alone: a whole shelf of titles is asked for them.
struct TitleEnds: Hashable, Sendable {
  private(set) var first: UInt64
  private(set) var last: UInt64

  init(_ title: String) {
    var title = title
    let ends: (first: UInt64, last: UInt64)? = title.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var letters = 0
      var offset = 0
      var first = Self.none
      while offset < bytes.count, letters < ComparableTitle.edgeLength {
        if Self.isOfWord(bytes, offset) {
          first = Self.going(on: first, with: bytes[offset].lowered)
          letters += 1
        }
        offset += 1
      }
      letters = 0
      offset = bytes.count
      var last = Self.none
      while offset > 0, letters < ComparableTitle.edgeLength {
        offset -= 1
        if Self.isOfWord(bytes, offset) {
          last = Self.going(on: last, with: bytes[offset].lowered)
          letters += 1
        }
      }
      return (first, last)
    }
    if let ends {
      (first, last) = ends
    } else {
      let edges = ComparableTitle(title).edges
      first = edges[0].utf8.dropFirst().reduce(Self.none, Self.going)
      last = edges[1].utf8.dropFirst().reversed().reduce(Self.none, Self.going)
    }
    // A title may end with the letters that it begins with.
    last = ~last
  }

  /// FNV-1a by G. Fowler, L. C. Noll and K.-P. Vo.
  private static let none: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func going(on hash: UInt64, with byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Whether a byte stands in a word, as ``forEachWord(in:_:_:)`` finds them.
  private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    if bytes[offset].isAlphanumeric { return true }
    return bytes[offset] == 0x27 && offset > 0 && bytes[offset - 1].isAlphanumeric && offset + 1 < bytes.count
      && bytes[offset + 1].isLetter
  }
}
