/// Numbers and texts, one behind the other, in as few bytes as they need.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the least first (LEB128); the sign stands in the last bit, so that small numbers of both signs are
  /// short (Protocol Buffers' `sint64`).
  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Its length, then its UTF-8 bytes.
  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(contentsOf other: some Collection<UInt8>) { bytes.append(contentsOf: other) }
}

/// Reads what ``ByteWriter`` wrote; what it cannot have written is damage.
struct ByteReader {
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset == bytes.count }
  /// What was not read yet.
  var rest: ArraySlice<UInt8> { bytes[offset...] }

  mutating func byte() throws(Damage) -> UInt8 {
    guard offset < bytes.count else { throw Damage() }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func number() throws(Damage) -> Int {
    var (value, shift) = (UInt(0), 0)
    while true {
      let next = try byte()
      guard shift < UInt.bitWidth else { throw Damage() }
      value |= UInt(next & 0x7F) << UInt(shift)
      if next < 0x80 { break }
      shift += 7
    }
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  /// How many things follow; each needs a byte at least, so that damage asks for no memory that is not there.
  mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Damage() }
    return count
  }

  mutating func text() throws(Damage) -> String { String(decoding: try take(count()), as: UTF8.self) }

  mutating func take(_ count: Int) throws(Damage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - offset else { throw Damage() }
    offset += count
    return bytes[offset - count..<offset]
  }
}
