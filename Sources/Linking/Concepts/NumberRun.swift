/// Up to four numbers of words or stems in a row, as one value that is cheap to look up.
struct NumberRun: Hashable, Sendable {
  static let longest = 4

  private(set) var count: UInt8 = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  init() {}

  /// - Parameter numbers: Those beyond the fourth are left out.
  init(_ numbers: some Sequence<UInt32>) {
    for number in numbers.prefix(Self.longest) { append(number) }
  }

  mutating func append(_ number: UInt32) {
    switch count {
    case 0: first = UInt64(number)
    case 1: first |= UInt64(number) << 32
    case 2: second = UInt64(number)
    case 3: second |= UInt64(number) << 32
    default: return
    }
    count += 1
  }

  subscript(place: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: (place < 2 ? first : second) >> (place % 2 == 0 ? 0 : 32))
  }

  var numbers: [UInt32] { (0..<Int(count)).map { self[$0] } }

  /// Calls back with every shorter run within it.
  func forEachInner(_ body: (NumberRun) -> Void) {
    for start in 0..<Int(count) {
      var inner = NumberRun()
      for place in start..<Int(count) {
        inner.append(self[place])
        if inner.count < count { body(inner) }
      }
    }
  }
}
