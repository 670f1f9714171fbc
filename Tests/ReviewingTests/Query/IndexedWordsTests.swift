import Testing

@testable import Reviewing

@Suite("Words as the index cuts them")
struct IndexedWordsTests {
  @Test(
    "Apostrophes and punctuation part words; letters of any script do not",
    arguments: [
      ("can't", ["can", "t"]), ("Neel’s note", ["Neel", "s", "note"]), ("C++", ["C"]), ("a.b", ["a", "b"]),
      ("日本語 test", ["日本語", "test"]), ("", []), ("''", []), ("é1", ["é1"]),
    ])
  func cuts(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    #expect(indexedWords(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
