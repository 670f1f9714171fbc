import Text

/// Numbers for pairs of numbers, in the order in which the pairs came; open addressing over two flat arrays.
struct WordPairs: Sendable {
  private var keys: [UInt64] = []
  /// A pair's place in `keys` and one, or nothing.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 10)

  var count: Int { keys.count }

  /// The pair's number, entered when it is new.
  mutating func enter(_ first: UInt32, _ second: UInt32) -> Int {
    let key = Self.key(first, second)
    let slot = slot(of: key)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    keys.append(key)
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// The pair's number; none for a pair that was never entered.
  func number(_ first: UInt32, _ second: UInt32) -> Int? {
    let found = slots[slot(of: Self.key(first, second))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The pair with a number.
  func pair(_ number: Int) -> (first: UInt32, second: UInt32) {
    (UInt32(keys[number] >> 32), UInt32(truncatingIfNeeded: keys[number]))
  }

  /// A pair as one number.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  private func slot(of key: UInt64) -> Int {
    // Numbers that lie close together are to lie apart.
    var slot = Int(truncatingIfNeeded: mixed(key) & UInt64(slots.count - 1))
    while slots[slot] != 0, keys[Int(slots[slot]) - 1] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in keys.indices { slots[slot(of: keys[number])] = UInt32(number + 1) }
  }
}
