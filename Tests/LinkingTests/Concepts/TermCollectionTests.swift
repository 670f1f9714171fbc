import Testing
import Text

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
      ("it is well-known: e-mail by peer-to-peer search", ["well known", "e mail", "peer to peer search"]),
      ("all of the GPT-4 tests, not 4 tests", ["gpt 4 tests", "tests"]),
      ("", []), ("of the and", []),
    ])
  func runs(text: String, expected: [String]) {
    #expect(runs(text) == expected)
  }

  @Test("Every way of writing a known run has a number, and so has what the run begins with")
  func writings() {
    let collection = TermCollection([("", "The drip line feeds drips. A drip line, or two drip lines.")])
    let stems = ["drip", "line"].compactMap { collection.vocabulary.number(ofStem: Array($0.utf8)) }
    var (known, written) = (RunTree(), RunTree())
    let line = known.enter(stems)
    var found: [(run: Int, form: Int, start: Int)] = []
    collection.forEachWriting(of: known, in: collection.words.indices, as: \.form, entering: &written) {
      found.append(($0, $1, $2))
    }
    let texts = found.map { found in
      collection.text(found.start..<found.start + written.numbers(of: found.form).count)
    }
    #expect(texts == ["drip", "drip line", "drips", "drip", "drip line", "drip", "drip lines"])
    #expect(found.map { $0.run == line } == [false, true, false, false, true, false, true])
    #expect(Set(found.map(\.form)) == [0, 1, 2, 3])
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

  @Test("A collection put behind another is the same as its documents added there", arguments: 0...3)
  func joining(cut: Int) {
    let whole = TermCollection(gardenNotes)
    var joined = TermCollection(Array(gardenNotes[..<cut]))
    joined.append(TermCollection(Array(gardenNotes[cut...])))
    #expect(joined.words == whole.words)
    #expect(joined.parts == whole.parts)
    #expect(joined.documents == whole.documents)
    #expect(joined.words.indices.map(joined.stem) == whole.words.indices.map(whole.stem))
    #expect(joined.words.indices.map(joined.role) == whole.words.indices.map(whole.role))
    #expect(joined.words.indices.map(joined.ending) == whole.words.indices.map(whole.ending))
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

  @Test(
    "A compound is a word of a name whatever its parts are, and no name is cut out of one at a bound word",
    arguments: [
      ("well-known", []), ("12-15", []), ("end-to-end", []), ("e-mail", ["e mail", "mail"]),
      ("long-term clay", ["clay", "long term clay", "term clay"]),
      ("content-based search", ["content", "content based", "content based search"]),
      ("peer-to-peer", ["peer", "peer", "peer to peer"]),
    ] as [(String, [String])])
  func compounds(text: String, expected: [String]) {
    let collection = TermCollection([("", text)])
    var names: [String] = []
    collection.forEachRun(in: collection.words.indices) { run in
      for start in run {
        for end in start + 1...run.upperBound where collection.canBeName(start..<end) {
          names.append(collection.text(start..<end))
        }
      }
    }
    #expect(names.sorted() == expected)
  }
}
