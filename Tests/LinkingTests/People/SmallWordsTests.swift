import Testing
import Text

@testable import Linking

@Suite("Words that a text writes small")
struct SmallWordsTests {
  private func known(_ text: String, of other: String) -> [Bool] {
    var small = SmallWords(Array(text.utf8))
    let bytes = Array(other.utf8)
    return words(in: bytes).map { small.contains(bytes, $0) }
  }

  @Test("A word is known when it begins small somewhere, whatever its case where it is asked for")
  func known() {
    #expect(
      known("Line line Some Repeat, a repeat", of: "Line line LINE Some Repeat") == [
        true, true, true, false, true,
      ])
  }

  @Test("A text without small words knows none, however often it is asked")
  func none() {
    #expect(known("ONE Two 3", of: "one two three one") == [false, false, false, false])
    #expect(known("", of: "one") == [false])
  }
}
