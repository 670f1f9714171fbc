import Testing
import Text

@testable import Reviewing

@Suite("Wanted stems in a text")
struct StemFinderTests {
  private func finder(_ words: [String]) -> StemFinder { StemFinder(words.map { stem(Array($0.utf8)) }) }

  private func found(_ words: [String], in text: String) -> [Int?] { finder(words).stems(in: Array(text.utf8)) }

  @Test("Each word has the number of its stem, or none")
  func numbers() {
    #expect(found(["graze", "otter"], in: "Otters, GRAZING urchins; he grazes, otter") == [1, 0, nil, nil, 0, 1])
    #expect(found([], in: "Otters graze") == [nil, nil])
    #expect(found(["otter"], in: "").isEmpty)
  }

  @Test("A stem that is given twice is one")
  func once() {
    let finder = finder(["otters", "otter", "kelp"])
    #expect(finder.stems.map { String(decoding: $0, as: UTF8.self) } == ["otter", "kelp"])
    #expect(finder.number(of: Array("kelp".utf8)) == 1)
    #expect(finder.number(of: Array("absent".utf8)) == nil)
  }

  @Test(
    "Words of one letter, of figures and of other scripts are found", arguments: ["x", "a", "7", "12", "ζ", "ночь"])
  func short(_ word: String) {
    #expect(found([word], in: "kelp \(word) kelp") == [nil, 0, nil])
  }

  @Test(
    "A letter with a mark is the letter, wherever it stands",
    arguments: [("etude", "Étude"), ("oeuvre", "Œuvre"), ("cafe", "cafés"), ("aesir", "æsir"), ("uber", "über")])
  func marks(_ word: String, _ written: String) {
    #expect(found([word], in: written) == [0])
  }

  @Test("A word is cut at an apostrophe, as the index cuts it")
  func apostrophe() {
    #expect(found(["whale"], in: "the whale's tail") == [nil, 0, nil, nil])
  }

  /// What the finder relies on; were it not so, words would be missed.
  @Test("Stemming changes nothing of a word's first two letters but a second y")
  func beginnings() {
    let beginnings = [
      "a", "be", "cry", "dy", "eat", "fi", "gl", "hop", "i", "jump", "ly", "oxy", "plen", "say", "tr", "x",
    ]
    let endings = [
      "", "s", "es", "ies", "sses", "ed", "eed", "ing", "y", "ational", "tional", "enci", "anci", "izer", "izing",
      "ating",
      "bling", "ogi", "alism", "iveness", "fulness", "biliti", "icate", "ative", "alize", "iciti", "ical", "ness", "al",
      "ement", "ion", "e", "ll", "ied", "ying",
    ]
    for word in beginnings.flatMap({ beginning in endings.map { beginning + $0 } }) where !word.isEmpty {
      let stem = stem(word)
      #expect(!stem.isEmpty)
      let isKept = word.hasPrefix(stem.prefix(2)) || word.dropFirst().first == "y" && stem.dropFirst().first == "i"
      #expect(isKept, "\(word) became \(stem)")
    }
  }

  @Test("A y that becomes an i is found in either way of writing", arguments: ["eyed", "ei", "eying"])
  func finalY(_ word: String) {
    #expect(found(["eyed"], in: "\(word) ey") == [0, nil])
  }
}
