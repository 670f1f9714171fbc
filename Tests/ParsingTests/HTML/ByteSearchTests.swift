import Testing

@testable import Parsing

@Suite struct ByteSearchTests {
  @Test("The next byte is found at or behind an offset, and not beyond the end") func next() {
    Array("a<b<".utf8).withUnsafeBufferPointer { bytes in
      #expect(nextOffset(of: UInt8(ascii: "<"), in: bytes, from: 0) == 1)
      #expect(nextOffset(of: UInt8(ascii: "<"), in: bytes, from: 1) == 1)
      #expect(nextOffset(of: UInt8(ascii: "<"), in: bytes, from: 2) == 3)
      #expect(nextOffset(of: UInt8(ascii: "<"), in: bytes, from: 4) == nil)
      #expect(nextOffset(of: UInt8(ascii: "x"), in: bytes, from: 0) == nil)
    }
    [UInt8]().withUnsafeBufferPointer { #expect(nextOffset(of: 0, in: $0, from: 0) == nil) }
  }
}
