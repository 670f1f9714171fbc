import Testing

@testable import Linking

@Suite("Where a title ends")
struct TitleSpanTests {
  private func title(_ text: String, byCommas: Bool = false) -> String {
    let bytes = Array(text.utf8)
    return bytes.text(titleSpan(in: bytes, from: 0, limit: bytes.count, byCommas: byCommas))
  }

  @Test(
    "a full stop ends it, but not behind an abbreviation, an initial or before a small letter",
    arguments: [
      ("Deep learning. Nature", "Deep learning"),
      ("Order vs. chaos. Nature", "Order vs. chaos"),
      ("The genome of C. elegans. Science", "The genome of C. elegans"),
      ("Version 2. of something. Nature", "Version 2. of something"),
      ("Attention is all you need", "Attention is all you need"),
      ("Deep learning.", "Deep learning"),
    ])
  func fullStops(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test(
    "a question or an exclamation keeps its mark",
    arguments: [
      ("Are emergent abilities a mirage? Nature 3", "Are emergent abilities a mirage?"),
      ("Attention! And more. Nature", "Attention!"),
      ("What is it?, Nature", "What is it?"),
      ("Why? because it is so. Nature", "Why? because it is so"),
    ])
  func questions(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test(
    "brackets within it stay, a year or a place in brackets ends it",
    arguments: [
      ("A study (with figures) of it. Nature", "A study (with figures) of it"),
      ("A study of everything (2019)", "A study of everything"),
      ("A study of everything (MIT Press, 1999)", "A study of everything"),
      ("A study [online] of it", "A study"),
    ])
  func brackets(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test(
    "a comma ends it only before a place, a year, or a container where the authors were closed by one",
    arguments: [
      ("Words, words, words. Nature", false, "Words, words, words"),
      ("A study of words, 1997. Nature", false, "A study of words"),
      ("A study of words, Journal of It 3", false, "A study of words"),
      ("A study of many words, Artificial Minds 12 (1999)", true, "A study of many words"),
      ("A study of many words, Artificial Minds 12 (1999)", false, "A study of many words, Artificial Minds 12"),
    ])
  func commas(text: String, byCommas: Bool, expected: String) {
    #expect(title(text, byCommas: byCommas) == expected)
  }

  @Test(
    "quotation marks enclose it, apostrophes within words do not close it",
    arguments: [
      ("“Deep learning,” Nature", "Deep learning"),
      ("\"Deep learning.\" Nature", "Deep learning"),
      ("“What the model’s neurons don’t say,” Nature", "What the model’s neurons don’t say"),
    ])
  func quoted(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test(
    "words that open a place",
    arguments: [
      "in Proceedings of X",
      "Proceedings of X",
      "arXiv preprint",
      "Journal of X",
      "PhD thesis",
      "MIT Press",
    ])
  func places(text: String) {
    #expect(opensPlace(Array(text.utf8), at: 0, strict: true))
  }

  @Test(
    "words that open none",
    arguments: [
      "in the beginning",
      "learning to see",
      "Zoom In",
      "",
    ])
  func noPlaces(text: String) {
    #expect(!opensPlace(Array(text.utf8), at: 0, strict: true))
  }

  @Test("blanks and marks before it and at its end are no part of it")
  func trimmed() {
    #expect(title(" . Deep learning ,") == "Deep learning")
    let bytes = Array("Title (".utf8)
    #expect(bytes.text(trimmedTitleEnd(bytes, bytes.indices)) == "Title")
  }
}
