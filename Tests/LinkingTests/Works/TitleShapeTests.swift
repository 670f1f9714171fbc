import Testing

@testable import Linking

@Suite("The shape of titles")
struct TitleShapeTests {
  private func shape(_ text: String) -> TitleShape {
    let bytes = Array(text.utf8)
    return TitleShape(bytes, bytes.indices)
  }

  @Test(
    "title case is nearly all content words capitalised",
    arguments: [
      ("Toy Models of Superposition", true),
      ("On the Biology of a Large Language Model", true),
      ("200 Concrete Open Problems", true),
      ("A study of small things", false),
      ("of Mice and Men", false),
      ("", false),
      ("The", false),
      ("Attention is All you Need", true),
    ])
  func titleCase(text: String, expected: Bool) {
    #expect(shape(text).isTitleCase == expected)
  }

  @Test("words, content words and capitals are counted")
  func counts() {
    let found = shape("The Art of small Things")
    #expect([found.words, found.content, found.capitals] == [5, 3, 2])
    #expect(found.beginsHigh)
  }

  @Test(
    "words that point tell nothing",
    arguments: [
      ("here", false),
      ("this post", false),
      ("the 2nd part", true),
      ("Read more here", false),
      ("Grokking", true),
      ("[3]", false),
      ("see the paper", false),
    ])
  func telling(text: String, expected: Bool) {
    let bytes = Array(text.utf8)
    #expect(isTelling(bytes, bytes.indices) == expected)
  }

  @Test(
    "ends lose marks, blanks and quotation marks, a question keeps its mark",
    arguments: [
      ("  “Title”, ", "Title"),
      ("- Title:", "Title"),
      ("*Title*", "Title"),
      ("Why not?", "Why not?"),
      ("Title (", "Title"),
      ("“”", ""),
      ("", ""),
    ])
  func trimming(text: String, expected: String) {
    let bytes = Array(text.utf8)
    #expect(bytes.text(trimmedTitle(bytes, bytes.indices)) == expected)
  }
}
