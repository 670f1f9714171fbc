import Testing
import Text

@Suite("FNV-1a")
struct FNVHashTests {
  @Test("gives the published values", arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C)])
  func published(_ text: String, _ value: UInt64) {
    var hash = FNVHash()
    for byte in text.utf8 { hash.add(byte) }
    #expect(hash.value == value)
  }

  @Test("sees the order of what it is given")
  func order() {
    var (one, other) = (FNVHash(), FNVHash())
    for byte in "kelp".utf8 { one.add(byte) }
    for byte in "plek".utf8 { other.add(byte) }
    #expect(one != other)
  }
}
