import Parsing
import Testing

@Suite struct GzipTests {
  /// `hello` in a stored block, made by hand (RFC 1952, RFC 1951 section 3.2.4).
  private static let hello: [UInt8] =
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 5, 0, 0xFA, 0xFF] + Array("hello".utf8)
    + [0x86, 0xA6, 0x10, 0x36, 5, 0, 0, 0]

  @Test("A gzip file is unpacked") func whole() {
    let (bytes, isWhole) = inflateGzip(Self.hello, limit: 100)
    #expect(bytes == Array("hello".utf8))
    #expect(isWhole)
  }

  @Test("Members that follow one another are one text") func members() {
    #expect(inflateGzip(Self.hello + Self.hello, limit: 100).bytes == Array("hellohello".utf8))
  }

  @Test("A file that is cut off gives what it holds and says so") func cut() {
    let (bytes, isWhole) = inflateGzip(Array(Self.hello.dropLast(10)), limit: 100)
    #expect(!isWhole)
    #expect(Array("hello".utf8).starts(with: bytes))
  }

  @Test("Unpacking stops at the limit") func limit() {
    #expect(inflateGzip(Self.hello, limit: 3).bytes == Array("hel".utf8))
  }

  @Test("Other bytes are no gzip") func other() {
    #expect(!isGzip(Array("hello".utf8)))
    #expect(inflateGzip([0x1F, 0x8B, 8, 0], limit: 10).bytes.isEmpty)
  }

  @Test(
    "What follows the last member is no part of it",
    arguments: [[0x00], [0x1F], [0x0A, 0x0A], [0x41, 0x42, 0x43]] as [[UInt8]])
  func trailing(_ bytes: [UInt8]) {
    let (read, isWhole) = inflateGzip(Self.hello + bytes, limit: 100)
    #expect(read == Array("hello".utf8))
    #expect(isWhole)
  }

  @Test("A member that begins and is cut off makes the text one that is not whole") func cutMember() {
    let (read, isWhole) = inflateGzip(Self.hello + Self.hello.dropLast(10), limit: 100)
    #expect(read.starts(with: Array("hello".utf8)))
    #expect(!isWhole)
  }
}
