import Testing
import Text

@Suite("Words as numbers")
struct VocabularyTests {
  private func numbers(_ texts: [String], in vocabulary: inout Vocabulary) -> [UInt32] {
    texts.map { text in
      let bytes = Array(text.utf8)
      return vocabulary.form(of: bytes, bytes.indices)
    }
  }

  @Test("Equal words have equal numbers whatever their letter case and marks")
  func folding() {
    var vocabulary = Vocabulary()
    let found = numbers(["Feature", "feature", "Müller", "muller", "features"], in: &vocabulary)
    #expect(found == [0, 0, 1, 1, 2])
    #expect(vocabulary.formCount == 3)
    #expect(vocabulary.letters(ofForm: 1).elementsEqual("muller".utf8))
  }

  @Test("A genitive is a form of its word", arguments: ["Goodhart's", "Goodhart’s", "goodhart"])
  func genitive(word: String) {
    #expect(Vocabulary.folding(of: Array(word.utf8), 0..<word.utf8.count).elementsEqual("goodhart".utf8))
  }

  @Test("Forms of one stem share its number")
  func stems() {
    var vocabulary = Vocabulary()
    let found = numbers(["feature", "features", "circuit"], in: &vocabulary)
    #expect(vocabulary.stemOfForm[Int(found[0])] == vocabulary.stemOfForm[Int(found[1])])
    #expect(vocabulary.stemOfForm[Int(found[0])] != vocabulary.stemOfForm[Int(found[2])])
    #expect(vocabulary.letters(ofStem: 0).elementsEqual("featur".utf8))
    #expect(vocabulary.number(ofStem: Array("circuit".utf8)) == 1)
    #expect(vocabulary.number(ofStem: Array("never".utf8)) == nil)
  }

  @Test("Entering a vocabulary is the same as entering its words")
  func joining() {
    let (first, second) = (["features", "circuit", "kelp"], ["kelp", "feature", "otters", "circuits"])
    var (whole, joined, other) = (Vocabulary(), Vocabulary(), Vocabulary())
    let expected = numbers(first + second, in: &whole)
    let before = numbers(first, in: &joined)
    let found = numbers(second, in: &other)
    let entered = joined.enter(other)
    #expect(before + found.map { entered[Int($0)] } == expected)
    #expect(joined.stemOfForm == whole.stemOfForm)
    #expect(joined.letters(ofStem: 3).elementsEqual(whole.letters(ofStem: 3)))
  }

  @Test("Numbers hold while the table grows")
  func growth() {
    var vocabulary = Vocabulary()
    let words = (0..<5_000).map { "w\($0)x" }
    let first = numbers(words, in: &vocabulary)
    #expect(first == Array(0..<5_000))
    #expect(numbers(words, in: &vocabulary) == first)
    #expect(vocabulary.letters(ofForm: 4_999).elementsEqual("w4999x".utf8))
  }

  @Test("A blank and a hyphen leave words together, punctuation and borders part them")
  func parting() {
    var vocabulary = Vocabulary()
    let bytes = Array("mesa-optimizer works, but slowly\nNext line (aside) a\u{2010}b".utf8)
    var parted: [String] = []
    vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: true) { word, range in
      if word.isParted { parted.append(String(decoding: bytes[range], as: UTF8.self)) }
    }
    #expect(parted == ["mesa", "but", "Next", "aside", "a"])
  }

  @Test(
    "One hyphen joins words to a compound; two, a dash and a hyphen beside a blank do not",
    arguments: [
      ("mesa-optimizer", [true]), ("mesa\u{2010}optimizer", [true]), ("mesa\u{2011}optimizer", [true]),
      ("peer-to-peer", [true, true]), ("mesa optimizer", [false]), ("mesa--optimizer", [false]),
      ("mesa\u{2013}optimizer", [false]), ("pre- and", [false]), ("mesa\u{A0}optimizer", [false]), ("-mesa", []),
    ] as [(String, [Bool])])
  func compounds(text: String, expected: [Bool]) {
    var vocabulary = Vocabulary()
    let bytes = Array(text.utf8)
    var joined: [Bool] = []
    vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: true) { word, _ in
      joined.append(word.isHyphened)
    }
    #expect(joined == [false] + expected)
  }

  @Test("A line feed is a blank in text that was wrapped at a margin, an empty line is a border")
  func wrapped() {
    var vocabulary = Vocabulary()
    let bytes = Array("gradient\n\tdescent\n\nanother".utf8)
    var parted: [Bool] = []
    vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: false) { word, _ in
      parted.append(word.isParted)
    }
    #expect(parted == [true, false, true])
  }

  @Test("A capital is told of the first letter alone")
  func capitals() {
    var vocabulary = Vocabulary()
    let bytes = Array("Bayes iPhone SAE".utf8)
    var capitals: [Bool] = []
    vocabulary.forEachNumbered(in: bytes, bytes.indices, linesAreBlocks: true) { word, _ in
      capitals.append(word.isCapital)
    }
    #expect(capitals == [true, false, true])
  }
}
