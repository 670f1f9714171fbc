@testable import Linking
import Testing

@Suite("The words of a candidate for a long form")
struct LongWordsTests {
  private func texts(_ words: [LongWord], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return words.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test("Hyphenated words are taken apart, and their parts know it")
  func hyphens() {
    let text = "k-nearest auto-encoder"
    let words = longWords(in: Array(text.utf8), 0..<text.utf8.count)
    #expect(texts(words, text) == ["k", "nearest", "auto", "encoder"])
    #expect(words.map(\.followsHyphen) == [false, true, false, true])
  }

  @Test("Commas, capitals, words of grammar and joining words are noted")
  func notes() {
    let text = "Bread, the Butter of Jam"
    let words = longWords(in: Array(text.utf8), 0..<text.utf8.count)
    #expect(words.map(\.followsComma) == [false, true, false, false, false])
    #expect(words.map(\.isCapital) == [true, false, true, false, true])
    #expect(words.map(\.isStop) == [false, true, false, true, false])
    #expect(words.map(\.isJoin) == [false, true, false, true, false])
  }

  @Test("No more words are read than are asked for")
  func limit() {
    let text = "one two three four"
    #expect(longWords(in: Array(text.utf8), 0..<text.utf8.count, limit: 2).count == 2)
  }

  @Test("Letters outside ASCII are parts of words")
  func unicode() {
    let text = "Société générale – été"
    #expect(texts(longWords(in: Array(text.utf8), 0..<text.utf8.count), text) == ["Société", "générale", "été"])
  }

  @Test(
    "The window before a bracket stays in its sentence",
    arguments: [
      ("It ends. A sparse autoencoder", ["A", "sparse", "autoencoder"]),
      ("see e.g. sparse autoencoder", ["see", "e", "g", "sparse", "autoencoder"]),
      ("one; sparse autoencoder", ["sparse", "autoencoder"]), ("note: sparse autoencoder", ["sparse", "autoencoder"]),
      ("a (b) sparse autoencoder", ["sparse", "autoencoder"]), ("x = sparse autoencoder", ["sparse", "autoencoder"]),
      ("one\nsparse autoencoder", ["sparse", "autoencoder"]),
    ])
  func windows(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    #expect(texts(window(before: bytes.count, in: bytes, from: 0, words: 9), text) == expected)
  }

  @Test("The window has no more words than are asked for, the last ones")
  func windowLimit() {
    let text = "one two three four"
    #expect(texts(window(before: text.utf8.count, in: Array(text.utf8), from: 0, words: 2), text) == ["three", "four"])
  }

  @Test("The window does not begin before its block")
  func windowStart() {
    let text = "one two three"
    #expect(texts(window(before: text.utf8.count, in: Array(text.utf8), from: 4, words: 9), text) == ["two", "three"])
  }

  @Test("A bracket that held an acronym may be crossed")
  func crossing() {
    let text = "deep learning (DL) systems"
    let words = window(before: text.utf8.count, in: Array(text.utf8), from: 0, words: 9, crossing: 14..<18)
    #expect(texts(words, text) == ["deep", "learning", "systems"])
  }

  @Test("Words of grammar are known in either letter case", arguments: ["the", "The", "OF", "which", "between"])
  func links(word: String) {
    #expect(isLink(Array(word.utf8), 0..<word.utf8.count))
  }

  @Test("Other words are not words of grammar", arguments: ["learning", "ofx", "throughout", "x"])
  func others(word: String) {
    #expect(!isLink(Array(word.utf8), 0..<word.utf8.count))
  }

  @Test("Words of eight letters and fewer have a number of their own, whatever their letter case")
  func numbers() {
    #expect(packed(Array("Sparse".utf8), 0..<6) == packed(Array("sparse".utf8), 0..<6))
    #expect(packed(Array("sparse".utf8), 0..<6) != packed(Array("sparsely".utf8), 0..<8))
    #expect(packed(Array("autoencoder".utf8), 0..<11) == nil)
  }
}
