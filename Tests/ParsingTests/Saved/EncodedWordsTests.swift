import Testing

@testable import Parsing

@Suite("Encoded words of a header")
struct EncodedWordsTests {
  @Test(
    "Both forms are decoded, in any character set, wherever they stand",
    arguments: [
      ("=?utf-8?Q?caf=C3=A9?=", "café"), ("=?UTF-8?B?Y2Fmw6k=?= open", "café open"),
      ("=?iso-8859-1?q?caf=E9_au_lait?=", "café au lait"), ("the =?utf-8?q?caf=C3=A9?= is", "the café is"),
      ("=?utf-8*en?Q?caf=C3=A9?=", "café"),
    ])
  func forms(header: String, plain: String) {
    #expect(EncodedWords.decoded(header) == plain)
  }

  @Test("Blanks between two encoded words only fold the line; those beside plain words are text")
  func blanks() {
    #expect(EncodedWords.decoded("=?utf-8?Q?a?= =?utf-8?Q?b?=") == "ab")
    #expect(EncodedWords.decoded("=?utf-8?Q?a?= x =?utf-8?Q?b?=") == "a x b")
  }

  @Test(
    "What only looks like one stays as it stands",
    arguments: ["why =? nobody knows", "=?utf-8?X?abc?=", "=?utf-8?Q?abc", "plain", "a?b?c?d?e", ""])
  func none(header: String) {
    #expect(EncodedWords.decoded(header) == header)
  }

  @Test("Words of one character that two encoded words share, and long ones, are read")
  func long() {
    let word = String(repeating: "=C3=A9", count: 100)
    #expect(EncodedWords.decoded("=?utf-8?Q?\(word)?=") == String(repeating: "é", count: 100))
    #expect(EncodedWords.decoded("=?koi8-r?B?8tXT2A==?=") == "Русь")
    #expect(EncodedWords.decoded("=?utf-8?Q??= x") == " x")
  }
}
