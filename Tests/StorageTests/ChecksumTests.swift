import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct ChecksumTests {
  static let pairs: [([DatabaseValue], [DatabaseValue])] = [
    (["a".databaseValue], ["b".databaseValue]),
    (["ab".databaseValue, "c".databaseValue], ["a".databaseValue, "bc".databaseValue]),
    ([1.databaseValue], ["1".databaseValue]),
    ([1.databaseValue], [Double(1).databaseValue]),
    ([DatabaseValue.null], ["".databaseValue]),
    (["x".databaseValue], [Data("x".utf8).databaseValue]),
    ([1.databaseValue, 2.databaseValue], [2.databaseValue, 1.databaseValue]),
    ([], [DatabaseValue.null]),
    ([0.databaseValue], [Int64(1 << 40).databaseValue]),
    ([true.databaseValue], [false.databaseValue]),
  ]

  @Test("Rows that differ in a value, a type or a border have different sums", arguments: pairs)
  func differ(_ pair: ([DatabaseValue], [DatabaseValue])) {
    #expect(Checksum.of(pair.0) != Checksum.of(pair.1))
  }

  @Test("A sum depends on the values alone")
  func isRepeatable() {
    let row: [DatabaseValue] = ["text".databaseValue, 7.databaseValue, .null, Double(0.5).databaseValue]
    #expect(Checksum.of(row) == Checksum.of(row))
  }

  @Test("Rows summed one after the other and all at once give one sum")
  func accumulates() {
    var parts = Checksum()
    parts.add(["a".databaseValue])
    parts.add([2.databaseValue])
    var whole = Checksum()
    whole.add(["a".databaseValue, 2.databaseValue])
    #expect(parts == whole)
  }

  @Test("One changed bit anywhere in a text is seen", arguments: [0, 17, 4095, 65_535])
  func seesBits(_ offset: Int) {
    var bytes = [UInt8](repeating: 0x61, count: 65_536)
    let before = Checksum.of([Data(bytes).databaseValue])
    bytes[offset] ^= 1
    #expect(Checksum.of([Data(bytes).databaseValue]) != before)
  }
}
