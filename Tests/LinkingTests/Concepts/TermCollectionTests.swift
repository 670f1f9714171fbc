import Testing

@testable import Linking

@Suite("The words of a collection")
struct TermCollectionTests {
  private func runs(_ text: String) -> [String] {
    let collection = TermCollection([("", text)])
    var found: [String] = []
    collection.forEachRun(in: collection.words.indices) { found.append(collection.text($0)) }
    return found
  }

  @Test(
    "Runs end at words that no name holds and at punctuation",
    arguments: [
      ("The soil moisture sensor shows when to water", ["soil moisture sensor", "water"]),
      ("drip line, clay bed", ["drip line", "clay bed"]),
      ("(aphids) near a marigold-border", ["aphids", "marigold border"]),
      ("first line\nsecond line", ["line", "line"]),
      ("", []), ("of the and", []),
    ])
  func runs(text: String, expected: [String]) {
    #expect(runs(text) == expected)
  }

  @Test("Parts keep their numbers, their document and their words")
  func parts() {
    let collection = TermCollection(gardenNotes)
    #expect(collection.documents.count == 3)
    #expect(collection.parts.map(\.document) == [0, 0, 1, 1, 2, 2])
    #expect(collection.parts.map(\.isTitle) == [true, false, true, false, true, false])
    #expect(collection.parts[0].words == 0..<3)
    #expect(collection.words(of: 2) == collection.parts[4].words.lowerBound..<collection.words.count)
  }

  @Test("What is added before the first document is nobody's")
  func early() {
    var collection = TermCollection()
    collection.add(Array("lost words".utf8), id: 1)
    #expect(collection.words.isEmpty)
  }

  @Test("A qualifier begins and ends no name, a general noun is none alone")
  func names() {
    let collection = TermCollection([("", "major clay problem\nproblem\nsoil major")])
    #expect(!collection.canBeName(0..<2))
    #expect(collection.canBeName(1..<3))
    #expect(!collection.canBeName(3..<4))
    #expect(!collection.canBeName(4..<6))
    #expect(collection.canBeName(4..<5))
  }
}
