import CZlib
import GRDB

/// A CRC-32 over values of rows, each with its type and length, so that neither a changed bit nor a moved border goes unseen.
struct Checksum: Hashable {
  private(set) var value: UInt32 = 0

  /// Takes in one row's values in the order of its columns.
  mutating func add(_ values: some Sequence<DatabaseValue>) {
    for value in values { add(value) }
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(tag: 0, [])
    case .int64(let number): withUnsafeBytes(of: number.littleEndian) { add(tag: 1, Array($0)) }
    case .double(let number): withUnsafeBytes(of: number.bitPattern.littleEndian) { add(tag: 2, Array($0)) }
    case .string(let text): add(tag: 3, Array(text.utf8))
    case .blob(let data): add(tag: 4, Array(data))
    }
  }

  private mutating func add(tag: UInt8, _ bytes: [UInt8]) {
    var head = [tag]
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { head += $0 }
    value = UInt32(truncatingIfNeeded: crc32(uLong(value), head, uInt(head.count)))
    var offset = 0
    // zlib counts in 32 bits.
    while offset < bytes.count {
      let count = min(bytes.count - offset, 1 << 30)
      value = bytes.withUnsafeBufferPointer { buffer in
        UInt32(truncatingIfNeeded: crc32(uLong(value), buffer.baseAddress.map { $0 + offset }, uInt(count)))
      }
      offset += count
    }
  }

  /// The checksum of one row.
  static func of(_ values: some Sequence<DatabaseValue>) -> Int64 {
    var checksum = Checksum()
    checksum.add(values)
    return Int64(checksum.value)
  }
}
