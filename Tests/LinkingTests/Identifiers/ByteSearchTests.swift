import Testing

@testable import Linking

@Suite("Runs of bytes")
struct ByteSearchTests {
  private let bytes = Array("Visit ArXiv.org, twice: arxiv.org".utf8)

  @Test("a pattern matches at and before an offset, whatever the letter case, and never beyond the ends")
  func matches() {
    #expect(bytes.matches("arxiv".utf8, at: 6))
    #expect(!bytes.matches("arxiv".utf8, at: 7))
    #expect(bytes.matches("visit ".utf8, before: 6))
    #expect(!bytes.matches("visit ".utf8, before: 5))
    #expect(!bytes.matches("organ".utf8, at: bytes.count - 3))
    #expect(!bytes.matches("v".utf8, at: -1))
  }

  @Test("the first offset is at or after the start")
  func firstOffset() {
    #expect(bytes.firstOffset(of: "arxiv") == 6)
    #expect(bytes.firstOffset(of: "arxiv", from: 7) == 24)
    #expect(bytes.firstOffset(of: "arxiv", from: 25) == nil)
    #expect(bytes.firstOffset(of: "") == nil)
    #expect([UInt8]().firstOffset(of: "a") == nil)
  }

  @Test("a run ends at the first byte that does not answer, or at the end")
  func end() {
    #expect(bytes.end(from: 0) { $0 != 0x20 } == 5)
    #expect(bytes.end(from: 30) { _ in true } == bytes.count)
    #expect(bytes.end(from: bytes.count) { _ in true } == bytes.count)
  }

  @Test(
    "escapes are decoded, broken and control ones stay",
    arguments: [
      ("a%2Fb", "a/b"),
      ("%3c%3E", "<>"),
      ("100%", "100%"),
      ("%zz%4", "%zz%4"),
      ("%00%0a", "%00%0a"),
      ("%C3%A9", "é"),
      ("", ""),
    ])
  func percent(text: String, decoded: String) {
    #expect(percentDecoded(text.utf8) == Array(decoded.utf8))
  }
}
