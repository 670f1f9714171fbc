/// The letters and figures that a long form must spell, in lower case.
///
/// They lie in the value itself: one is made for each candidate of a text, and most candidates are none.
struct Letters: RandomAccessCollection {
  /// No spelling of a short form of fourteen characters is longer.
  private static let capacity = 32

  private var bytes = SIMD32<UInt8>(repeating: 0)
  private(set) var count = 0

  init() {}

  /// The first 32 of some letters.
  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { append(letter) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }
  subscript(index: Int) -> UInt8 { bytes[index] }

  mutating func append(_ letter: UInt8) {
    guard count < Self.capacity else { return }
    bytes[count] = letter
    count += 1
  }

  /// The same with one more at the end.
  func appending(_ letter: UInt8) -> Letters {
    var longer = self
    longer.append(letter)
    return longer
  }
}

extension Letters: Equatable {}
