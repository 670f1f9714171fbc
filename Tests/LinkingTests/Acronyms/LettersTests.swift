@testable import Linking
import Testing

@Suite("The letters of a short form")
struct LettersTests {
  private func text(_ letters: Letters) -> String { String(decoding: letters, as: UTF8.self) }

  @Test(
    "They are kept in their order, from none to 32", arguments: ["", "a", "sae", "abcdefghijklmnopqrstuvwxyz012345"])
  func order(letters: String) {
    let kept = Letters(letters.utf8)
    #expect(kept.count == letters.utf8.count)
    #expect(kept.isEmpty == letters.isEmpty)
    #expect(text(kept) == letters)
    #expect(kept.first == letters.utf8.first && kept.last == letters.utf8.last)
  }

  @Test("More than 32 are not kept")
  func capacity() {
    let long = String(repeating: "ab", count: 20)
    #expect(text(Letters(long.utf8)) == String(long.prefix(32)))
    #expect(Letters(long.utf8).appending(0x63) == Letters(long.utf8))
  }

  @Test("The longest spelling of a short form has room: each figure repeats the letter before it")
  func longestSpelling() throws {
    let bytes = Array("A4B4C4D4E4F4G4".utf8)
    let spellings = try #require(ShortForm(bytes, bytes.indices)).otherSpellings
    #expect(spellings.map { text($0.letters) } == ["aaaabbbbccccddddeeeeffffgggg"])
  }

  @Test("One more at the end is another value, and the same letters are equal however they came")
  func appending() {
    let plain = Letters("aw".utf8)
    #expect(text(plain.appending(0x73)) == "aws")
    #expect(text(plain) == "aw")
    #expect(plain.appending(0x73) == Letters("aws".utf8))
    #expect(plain != Letters("wa".utf8) && plain != plain.appending(0))
  }
}
