import Testing

@testable import Storage

@Suite struct ByteWriterTests {
  @Test(
    "Numbers of every size and both signs come back, small ones in a byte",
    arguments: [(0, 1), (-1, 1), (63, 1), (-64, 1), (64, 2), (8_191, 2), (8_192, 3), (Int.max, 10), (Int.min, 10)])
  func numbers(number: Int, size: Int) throws {
    var writer = ByteWriter()
    writer.append(number)
    #expect(writer.bytes.count == size)
    var reader = ByteReader(writer.bytes)
    #expect(try reader.number() == number && reader.isAtEnd)
  }

  @Test(
    "Texts come back one behind the other",
    arguments: [["", "one", "größer – 四"], [String(repeating: "x", count: 300)]])
  func texts(texts: [String]) throws {
    var writer = ByteWriter()
    for text in texts { writer.append(text) }
    var reader = ByteReader(writer.bytes)
    for text in texts { #expect(try reader.text() == text) }
    #expect(reader.isAtEnd && reader.rest.isEmpty)
  }

  @Test("A length beyond the end, a number without its end and one of too many bytes are damage")
  func damage() {
    var long = ByteReader([10, 0x41])
    #expect(throws: ByteReader.Damage.self) { try long.text() }
    var negative = ByteReader([1, 0x41])
    #expect(throws: ByteReader.Damage.self) { try negative.count() }
    var torn = ByteReader([0x80, 0x80])
    #expect(throws: ByteReader.Damage.self) { try torn.number() }
    var endless = ByteReader([UInt8](repeating: 0x80, count: 40) + [1])
    #expect(throws: ByteReader.Damage.self) { try endless.number() }
    var empty = ByteReader([])
    #expect(throws: ByteReader.Damage.self) { try empty.byte() }
    #expect(throws: ByteReader.Damage.self) { try empty.take(1) }
  }
}
