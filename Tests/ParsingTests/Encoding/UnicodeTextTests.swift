import Testing

@testable import Parsing

@Suite struct UnicodeTextTests {
  @Test(
    "Characters of several bytes and stray bytes are counted apart",
    arguments: [
      (Array("plain".utf8), 0, 0), (Array("café — 日本 𝛼".utf8), 5, 0), ([0x61, 0xFF, 0xC3, 0xA9], 1, 1),
      ([0xE2, 0x80], 0, 2), ([0xED, 0xA0, 0x80], 0, 3), ([0xF4, 0x90, 0x80, 0x80], 0, 4), ([0xC0, 0xAF], 0, 2),
    ] as [([UInt8], Int, Int)])
  func counts(_ bytes: [UInt8], _ characters: Int, _ stray: Int) {
    let counts = utf8Counts(bytes)
    #expect(counts.characters == characters)
    #expect(counts.stray == stray)
  }

  @Test("Each stray byte becomes one replacement, and what is around it stays") func replaced() {
    let text = utf8Text([0x61, 0xE2, 0x80, 0x62, 0xFF])
    #expect(String(decoding: text.utf8, as: UTF8.self) == "a\u{FFFD}\u{FFFD}b\u{FFFD}")
    #expect(text.replacements == 3)
  }

  @Test("A number that is no character is replaced, NUL is a blank") func scalars() {
    var result: [UInt8] = []
    var replacements = 0
    for value in [0x41, 0, 0xD800, 0x110000, 0x1D6FC] as [UInt32] { appendScalar(value, to: &result, &replacements) }
    #expect(String(decoding: result, as: UTF8.self) == "A \u{FFFD}\u{FFFD}𝛼")
    #expect(replacements == 2)
  }
}
