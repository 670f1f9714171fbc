import Testing
import Text

@Suite("FNV-1a")
struct FNVHashTests {
  @Test("gives the published values", arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C)])
  func published(_ text: String, _ value: UInt64) {
    #expect(FNVHash(text.utf8).value == value)
  }

  @Test("sees the order of what it is given")
  func order() {
    #expect(FNVHash("kelp".utf8) != FNVHash("plek".utf8))
  }
}
