/// What is known of each name of a page, found by the place where the parser keeps the name.
///
/// A parser keeps each name once a page, so its address stands for it. This is asked for every element and attribute, and
/// a dictionary's hash would be a tenth of the time of reading; here the address itself is the hash (open addressing).
struct NameTable<Value> {
  private var slots: [(key: UnsafePointer<UInt8>, value: Value)?]
  private var count = 0

  init() {
    slots = Array(repeating: nil, count: 256)
  }

  /// The value of a name; made when the name is met for the first time.
  mutating func value(of key: UnsafePointer<UInt8>, make: (UnsafePointer<UInt8>) -> Value) -> Value {
    var slot = place(of: key)
    if let known = slots[slot] { return known.value }
    let value = make(key)
    count += 1
    if count * 2 > slots.count {
      grow()
      slot = place(of: key)
    }
    slots[slot] = (key, value)
    return value
  }

  private func place(of key: UnsafePointer<UInt8>) -> Int {
    let address = UInt(bitPattern: key)
    // Names stand close together, so that neither the lowest bits nor the highest tell much alone.
    var slot = Int(truncatingIfNeeded: (address ^ address >> 9) & UInt(slots.count - 1))
    while let other = slots[slot], other.key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for entry in old { if let entry { slots[place(of: entry.key)] = entry } }
  }
}
