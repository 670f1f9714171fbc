import Text

/// The first and the last ten letters of a title as two numbers: those of titles that have the same
/// ``ComparableTitle/edges`` are the same, and of others hardly ever.
///
/// Only the ends of a title are read, where it has letters of ASCII alone: a whole shelf of titles is asked for them.
struct TitleEnds: Hashable, Sendable {
  let first: UInt64
  let last: UInt64

  init(_ title: String) {
    var title = title
    let ends: (first: UInt64, last: UInt64)? = title.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return (Self.end(bytes, bytes.indices), Self.end(bytes, bytes.indices.reversed()))
    }
    let last: UInt64
    if let ends {
      (first, last) = ends
    } else {
      let edges = ComparableTitle(title).edges
      first = FNVHash(edges[0].utf8.dropFirst()).value
      last = FNVHash(edges[1].utf8.dropFirst().reversed()).value
    }
    // A title may end with the letters that it begins with.
    self.last = ~last
  }

  /// The letters that come first of those at some offsets, as a number.
  private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ offsets: some Sequence<Int>) -> UInt64 {
    let letters = offsets.lazy.filter { isOfWord(bytes, $0) }.map { bytes[$0].lowered }
    return FNVHash(letters.prefix(ComparableTitle.edgeLength)).value
  }

  /// Whether a byte stands in a word, as ``forEachWord(in:_:_:)`` finds them.
  private static func isOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    if bytes[offset].isAlphanumeric { return true }
    return bytes[offset] == 0x27 && offset > 0 && bytes[offset - 1].isAlphanumeric && offset + 1 < bytes.count
      && bytes[offset + 1].isLetter
  }
}
