/// What was made of each class and identifier met so far; the elements of a page share few of them.
struct SeenNames<Value> {
  private var known: [UInt64: (range: Range<Int>, value: Value)] = [:]

  /// The value of the bytes of an attribute; made when they are met for the first time.
  mutating func value(of range: Range<Int32>, in bytes: [UInt8], make: (Range<Int>) -> Value) -> Value {
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    let hash = bytes.withUnsafeBufferPointer { bytes in
      // FNV-1a (Fowler, Noll, Vo), 64 bits.
      bytes[range].reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
    if let seen = known[hash] {
      let isSame = bytes.withUnsafeBufferPointer { $0[range].elementsEqual($0[seen.range]) }
      if isSame { return seen.value }
    }
    let value = make(range)
    known[hash] = (range, value)
    return value
  }
}
