/// The distinct values of the attributes that name the elements of a page, `class` and `id`, each with a number.
///
/// The elements of a page share few names, and several rules ask what a name says: each looks once at every distinct
/// value and finds what it made of it by the number.
struct NameValues {
  /// By attribute of the tree: the number of its value; -1 for attributes that name nothing.
  private(set) var numbers: [Int32]
  /// By number: where the value stands first in the bytes of the tree.
  private(set) var values: [Range<Int>] = []

  init(_ tree: HTMLTree) {
    let isName = tree.names.map { $0 == "class" || $0 == "id" }
    numbers = Array(repeating: -1, count: tree.attributes.count)
    let named = tree.attributes.count { isName[Int($0.name)] }
    var slots = [Int32](repeating: -1, count: Self.powerOfTwo(above: named * 2))
    tree.bytes.withUnsafeBytes { bytes in
      for index in tree.attributes.indices where isName[Int(tree.attributes[index].name)] {
        let value = tree.attributes[index].value
        let range = Int(value.lowerBound)..<Int(value.upperBound)
        let own = UnsafeRawBufferPointer(rebasing: bytes[range])
        var slot = Int(truncatingIfNeeded: Self.hash(own)) & (slots.count - 1)
        while slots[slot] >= 0, !own.elementsEqual(bytes[values[Int(slots[slot])]]) {
          slot = (slot + 1) & (slots.count - 1)
        }
        if slots[slot] < 0 {
          slots[slot] = Int32(values.count)
          values.append(range)
        }
        numbers[index] = slots[slot]
      }
    }
  }

  private static func powerOfTwo(above count: Int) -> Int {
    var size = 64
    while size <= count { size *= 2 }
    return size
  }

  /// Eight bytes a step, each multiplied into the whole (Knuth's multiplicative hashing), the high half folded down.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mix(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mix(hash ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
