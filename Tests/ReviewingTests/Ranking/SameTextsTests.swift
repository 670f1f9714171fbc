import Testing

@testable import Reviewing

@Suite struct SameTextsTests {
  private let post = """
    Width is cheap and depth is not, which is why the small models in this series have one hidden layer and a great \
    many units, and why the pictures of their weights are as wide as the page allows.
    """

  @Test("A text is a copy of one with the same words, whatever its letters and marks")
  func equal() {
    var texts = SameTexts()
    #expect(texts.copy(of: "That fits: near the edge I see both.") == nil)
    #expect(texts.copy(of: "Something else") == nil)
    #expect(texts.copy(of: "that fits – near the edge, I see BOTH") == 0)
  }

  @Test("A few changed words make no new text")
  func resembling() {
    var texts = SameTexts()
    #expect(texts.copy(of: post) == nil)
    #expect(texts.copy(of: post.replacing("great", with: "good")) == 0)
  }

  @Test("A text that shares a sentence with another is a text of its own")
  func sharing() {
    var texts = SameTexts()
    #expect(texts.copy(of: post) == nil)
    #expect(
      texts.copy(of: "They write: \(post.prefix(60)). I do not believe it, since nobody has counted the units.") == nil)
  }

  @Test("Asking whether a text is known does not make it known")
  func known() {
    var texts = SameTexts()
    #expect(texts.known(post) == nil)
    #expect(texts.copy(of: post) == nil)
    #expect(texts.known(post.replacing("great", with: "good")) == 0)
    #expect(texts.known("Something else") == nil)
    #expect(texts.copy(of: "Something else") == nil)
  }

  @Test("Copies are numbered by the text they repeat")
  func numbers() {
    var texts = SameTexts()
    let numbers = ["one two", "three four", "one two", "five six", "five six"].map { texts.copy(of: $0) }
    #expect(numbers == [nil, nil, 0, nil, 2])
  }

  @Test("Texts without words are one text")
  func wordless() {
    var texts = SameTexts()
    #expect(texts.copy(of: "…") == nil)
    #expect(texts.copy(of: "—") == 0)
  }
}
