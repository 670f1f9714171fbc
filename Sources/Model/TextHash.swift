/// A short hash of a quoted text: it goes with an exported address, so that the words can be found again, or be known to
/// have changed, when the document was imported anew.
///
/// A polynomial over the bytes modulo 2^64, of which the high half is kept after mixing (R. Karp and M. Rabin,
/// "Efficient randomized pattern-matching algorithms", 1987): the sums of all runs of one length follow from each other.
/// It protects against mistakes, not against malice.
package struct TextHash: Hashable, Sendable, Codable {
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  package var value: UInt32

  /// The hash of a UTF-8 text.
  package init(_ bytes: some Sequence<UInt8>) {
    self.init(sum: bytes.reduce(0) { Self.appending($1, to: $0) })
  }

  private init(sum: UInt64) {
    value = UInt32(truncatingIfNeeded: ((sum ^ (sum >> 32)) &* 0xD6E8_FEB8_6659_FD93) >> 32)
  }

  private static func appending(_ byte: UInt8, to sum: UInt64) -> UInt64 { sum &* base &+ UInt64(byte) &+ 1 }

  /// Where runs of `count` bytes with this hash stand in a text, as offsets of their first bytes.
  package func occurrences(in bytes: [UInt8], count: Int) -> [Int] {
    guard count > 0, bytes.count >= count else { return [] }
    var sum = bytes[..<count].reduce(0) { Self.appending($1, to: $0) }
    var highest: UInt64 = 1
    for _ in 0..<count { highest = highest &* Self.base }
    var found: [Int] = []
    for start in 0...(bytes.count - count) {
      if TextHash(sum: sum) == self { found.append(start) }
      guard start + count < bytes.count else { break }
      sum = Self.appending(bytes[start + count], to: sum) &- highest &* (UInt64(bytes[start]) &+ 1)
    }
    return found
  }
}

extension TextHash: CustomStringConvertible {
  /// Eight hexadecimal digits.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Reads a hash as ``description`` writes it.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 8, text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    self.value = value
  }
}
