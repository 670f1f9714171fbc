import Model
import Testing

@testable import Linking

@Suite("Works behind a possessive")
struct PossessiveCitationsTests {
  private func found(_ line: String) -> [Citation] { possessiveCitations(in: CitingText(documentOfLines(line))) }

  @Test(
    "a run of title case is the title, up to the last capital",
    arguments: [
      ("Read Kuhn's The Structure of Scientific Revolutions first.", "Kuhn", "The Structure of Scientific Revolutions"),
      ("Read Mara Lindqvist’s Notes on Small Models now.", "Mara Lindqvist", "Notes on Small Models"),
      ("Mara's 200 Open Problems in Probing helped.", "Mara", "200 Open Problems in Probing"),
      ("Mara's Transformers for Software Engineers (and others)", "Mara", "Transformers for Software Engineers"),
    ])
  func titles(line: String, author: String, title: String) {
    #expect(found(line).map(\.title) == [title])
    #expect(found(line).map(\.authors) == [[author]])
    #expect(found(line).map(\.kind) == [.title])
  }

  @Test(
    "a noun of writing behind words of topic is an informal mention",
    arguments: [
      ("Mara's grokking work is old.", "Mara's grokking work"),
      ("I saw Mara Lindqvist’s new video yesterday.", "Mara Lindqvist’s new video"),
      ("Mara's small language model paper is good.", "Mara's small language model paper"),
      ("Mara's deep learning syllabus helps.", "Mara's deep learning syllabus"),
    ])
  func topics(line: String, words: String) {
    let document = documentOfLines(line)
    #expect(possessiveCitations(in: CitingText(document)).map { document.words($0.range) } == [words])
    #expect(found(line).allSatisfy { $0.kind == .informal && $0.title == nil && $0.confidence < 0.5 })
  }

  @Test(
    "things, days and nouns that are no writing cite nothing",
    arguments: [
      "Mara's dog is old.",
      "Today's paper is here.",
      "The model's results are good.",
      "The Queen's Gambit Is Played Often",
      "Everyone's favourite paper",
      "Mara's work",
      "it's a paper",
      "",
    ])
  func nothing(line: String) {
    #expect(found(line).isEmpty)
  }

  @Test(
    "the stem of a possessive",
    arguments: [
      ("Mara's", 4),
      ("Mara’s", 4),
      ("Maras", nil),
      ("it's", 2),
      ("'s", nil),
      ("Mara", nil),
    ])
  func stems(word: String, expected: Int?) {
    let bytes = Array(word.utf8)
    #expect(possessiveStem(bytes, bytes.indices) == expected)
  }

  @Test(
    "a word of a name has a capital and small letters, and is no word that sentences begin with",
    arguments: [
      ("Mara", true),
      ("Émile", true),
      ("mara", false),
      ("NLP", false),
      ("M", false),
      ("The", false),
      ("Nobody", false),
      ("January", false),
      ("Researchers", false),
    ])
  func nameWords(word: String, expected: Bool) {
    let bytes = Array(word.utf8)
    #expect(isNameWord(bytes, bytes.indices) == expected)
  }

  @Test(
    "a run of title case ends at a small word that titles do not write small",
    arguments: [
      ("The Structure of Scientific Revolutions", "The Structure of Scientific Revolutions"),
      ("Automate the Boring Stuff and then Beyond", "Automate the Boring Stuff"),
      ("Zoom In: An Introduction to Circuits is old", "Zoom In: An Introduction to Circuits"),
      ("Two Words", nil),
      ("small words only", nil),
      ("One is enough", nil),
    ])
  func runs(text: String, expected: String?) {
    let bytes = Array(text.utf8)
    #expect(titleRun(in: bytes, from: 0, limit: bytes.count).map { bytes.text($0) } == expected)
  }

  @Test("who owns what stands at an offset")
  func owner() {
    let bytes = Array("As in Mara Lindqvist's “Title”".utf8)
    let quote = bytes.count - "“Title”".utf8.count
    #expect(possessor(in: bytes, before: quote, from: 0) == "Mara Lindqvist")
    #expect(possessor(in: bytes, before: quote - 1, from: 0) == "Mara Lindqvist")
    #expect(possessor(in: bytes, before: 10, from: 0) == nil)
  }
}
