import Text

/// Tells what cannot have come up in two documents, in far less room than counting takes.
///
/// A number is hashed to one bit of two sets: those seen in an earlier document, and those seen again in a later one. Numbers
/// that share a bit are taken for each other, so what is refused came up in one document at most, and little else is let
/// through (J. S. Park, M.-S. Chen and P. S. Yu, "An Effective Hash-Based Algorithm for Mining Association Rules", 1995).
struct RepeatFilter {
  private static let mostBits = 1 << 27

  private var seen: [UInt64]
  private var again: [UInt64]
  private let bits: Int
  /// The bits of the document that is being read, which are seen only when it ends.
  private var ofDocument: [Int] = []

  /// - Parameter numbers: How many will be entered at most; eight bits for each tell nearly all apart.
  init(numbers: Int) {
    var bits = 1 << 10
    while bits < numbers * 8, bits < Self.mostBits { bits *= 2 }
    self.bits = bits
    seen = Array(repeating: 0, count: bits / 64)
    again = seen
  }

  mutating func enter(_ number: UInt64) {
    let bit = bit(of: number)
    if seen[bit / 64] >> UInt64(bit % 64) & 1 != 0 { again[bit / 64] |= 1 << UInt64(bit % 64) }
    ofDocument.append(bit)
  }

  mutating func endDocument() {
    for bit in ofDocument { seen[bit / 64] |= 1 << UInt64(bit % 64) }
    ofDocument.removeAll(keepingCapacity: true)
  }

  /// Whether a number may have come up in two of the documents that have ended.
  func mayRepeat(_ number: UInt64) -> Bool {
    let bit = bit(of: number)
    return again[bit / 64] >> UInt64(bit % 64) & 1 != 0
  }

  private func bit(of number: UInt64) -> Int { Int(truncatingIfNeeded: mixed(number) & UInt64(bits - 1)) }
}
