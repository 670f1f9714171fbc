import Testing
import Text

@testable import Linking

@Suite("What several documents hold")
struct DocumentFrequenciesTests {
  private func areShared(_ words: [String], in collection: TermCollection) -> Bool {
    let stems = words.compactMap { collection.vocabulary.number(ofStem: stem($0.utf8)) }
    return stems.count == words.count && collection.documentFrequencies().areShared(stems)
  }

  @Test("Documents are counted once for each stem they hold")
  func stems() {
    let collection = TermCollection(gardenNotes)
    let frequencies = collection.documentFrequencies()
    let counts = ["irrig", "aphid", "clai"].map { stem in
      collection.vocabulary.number(ofStem: Array(stem.utf8)).map { frequencies[$0] }
    }
    #expect(counts == [3, 1, 1])
  }

  @Test(
    "A phrase is shared where two documents hold it, however they write it",
    arguments: [
      (["soil", "moisture", "sensor"], true), (["moisture", "sensor"], true), (["drip", "lines"], true),
      (["companion", "planting"], true), (["capacitive", "probe"], false), (["marigold", "border"], false),
    ])
  func phrases(words: [String], expected: Bool) {
    #expect(areShared(words, in: TermCollection(gardenNotes)) == expected)
  }

  @Test("What one document repeats is not shared, nor is what another parts by a mark or a word of grammar")
  func repeats() {
    let collection = TermCollection([
      ("Tide pool", "A tide pool is a tide pool."), ("", "The tide, pool by pool. In the tide of a pool."),
    ])
    #expect(!areShared(["tide", "pool"], in: collection))
  }

  @Test("A phrase is looked at up to its longest length")
  func longest() {
    let text = "Warm shallow coastal kelp bed inlet."
    let collection = TermCollection([("", text), ("", text)])
    #expect(areShared(["warm", "shallow", "coastal", "kelp", "bed"], in: collection))
    #expect(!areShared(["warm", "shallow", "coastal", "kelp", "bed", "inlet"], in: collection))
  }

  @Test("The order of the documents changes nothing")
  func order() {
    let words = (0..<40).map { "kelp\($0) reef\($0 / 2) lagoon\($0 / 3)" }
    let texts = words.map { (title: "", text: $0) }
    let (forwards, backwards) = (TermCollection(texts), TermCollection(texts.reversed()))
    for number in 0..<40 {
      for name in [["kelp\(number)", "reef\(number / 2)"], ["reef\(number / 2)", "lagoon\(number / 3)"]] {
        #expect(areShared(name, in: forwards) == areShared(name, in: backwards))
      }
    }
  }

  @Test("Documents without words share nothing")
  func empty() {
    let collection = TermCollection([("", ""), ("", "of the and"), ("", "kelp bed")])
    #expect(!areShared(["kelp", "bed"], in: collection))
  }
}
