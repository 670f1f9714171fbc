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

  @Test(
    "The borders of the encoding: the first and the last character of each length (Unicode Standard, table 3-7)",
    arguments: [0x80, 0x7FF, 0x800, 0xFFFD, 0xD7FF, 0xE000, 0x10000, 0x10FFFF] as [UInt32])
  func borders(_ value: UInt32) throws {
    let bytes = Array(String(Character(try #require(Unicode.Scalar(value)))).utf8)
    #expect(utf8Text(bytes).utf8 == bytes)
    #expect(utf8Text(bytes).replacements == 0)
    #expect(utf8Counts(bytes).characters == 1)
    // Without its last byte it is none, and each byte that is left is replaced.
    let cut = utf8Text(Array(bytes.dropLast()))
    #expect(cut.replacements == bytes.count - 1)
  }

  @Test(
    "NUL is a blank within runs of ASCII, at their ends and alone", arguments: ["\0a", "a\0b", "a\0", "\0", "é\0é"])
  func zero(_ text: String) {
    let read = utf8Text(Array(text.utf8))
    #expect(String(decoding: read.utf8, as: UTF8.self) == text.replacing("\0", with: " "))
    #expect(read.replacements == 0)
  }

  @Test("What is read is valid, whatever the bytes are")
  func valid() {
    var state: UInt32 = 7
    for _ in 0..<200 {
      let bytes = (0..<40).map { _ in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(truncatingIfNeeded: state >> 24)
      }
      let read = utf8Text(bytes)
      #expect(String(validating: read.utf8, as: UTF8.self) != nil)
      #expect(read.replacements == utf8Counts(bytes).stray)
    }
  }

  @Test("An empty text has nothing to read")
  func empty() {
    #expect(utf8Text([]).utf8.isEmpty)
    #expect(utf8Counts([]) == (0, 0))
  }

  @Test("NUL, a stray byte and a long character are met at every place of a step of eight bytes", arguments: 0..<18)
  func anywhere(_ place: Int) {
    let head = [UInt8](repeating: UInt8(ascii: "x"), count: place)
    let tail = Array("\u{1}y and the end".utf8)
    for (bytes, read, replacements) in [([0], " ", 0), ([0xFF], "\u{FFFD}", 1), ([0xE2, 0x80, 0x94], "—", 0)]
      as [([UInt8], String, Int)]
    {
      let text = utf8Text(head + bytes + tail)
      #expect(text.utf8 == head + Array(read.utf8) + tail)
      #expect(text.replacements == replacements)
    }
  }
}
