import Testing
import Text

@Suite("Words")
struct WordsTests {
  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return words(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(
    "Words are runs of letters and digits with inner apostrophes",
    arguments: [
      ("features can't be Neel’s", ["features", "can't", "be", "Neel’s"]),
      ("sparse-autoencoder v2.0", ["sparse", "autoencoder", "v2", "0"]),
      ("'quoted' words'", ["quoted", "words"]),
      ("naïve Bayes — Müller", ["naïve", "Bayes", "Müller"]),
      ("x→y ∑ 3", ["x", "y", "3"]),
      ("日本語 text", ["日本語", "text"]),
      ("cool 😎 page", ["cool", "page"]),
      ("", []), ("...", []),
    ])
  func runs(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test("A part of a text gives the words of that part")
  func part() {
    let bytes = Array("one two three".utf8)
    #expect(words(in: bytes, 4..<7) == [4..<7])
  }

  @Test("The words of a name are compared without case and marks")
  func foldedNames() {
    #expect(foldedWords(in: "José O’Neil-Ruiz") == ["jose", "o'neil", "ruiz"].map { Array($0.utf8) })
    #expect(foldedWords(in: "—").isEmpty)
  }

  @Test("Broken UTF-8 parts words and stops nothing")
  func broken() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0xE2, 0x80]
    #expect(words(in: bytes).map { Array(bytes[$0]) } == [[0x61], [0x62]])
  }
}
