import Testing
import Text

@testable import Linking

@Suite("Counts of runs of words")
struct PhraseCountsTests {
  private let collection = TermCollection(gardenNotes)
  private var counts: PhraseCounts { PhraseCounts(collection) }

  private func stems(_ phrase: String) -> [UInt32] {
    phrase.split(separator: " ").compactMap { collection.vocabulary.number(ofStem: stem(Array($0.utf8))) }
  }

  private func count(_ phrase: String) -> PhraseCounts.Count? {
    let stems = stems(phrase)
    let counts = counts
    guard let number = counts.number(of: stems) else { return nil }
    return stems.count == 1 ? counts.words[number] : counts.counts[stems.count - 2][number]
  }

  @Test(
    "Occurrences and documents are counted, titles included",
    arguments: [
      ("drip irrigation", 4, 3, 1), ("companion planting", 4, 2, 1), ("soil moisture sensor", 4, 2, 1),
      ("clay", 3, 1, 1),
    ])
  func counted(phrase: String, total: UInt32, documents: UInt32, titles: UInt32) {
    #expect(count(phrase)?.total == total)
    #expect(count(phrase)?.documents == documents)
    #expect(count(phrase)?.titles == titles)
  }

  @Test("A run of one document is not counted, nor anything longer that begins or ends with it")
  func pruned() {
    #expect(count("capacitive probes") == nil)
    #expect(counts.number(of: stems("capacitive probes resistive")) == nil)
    let tides = PhraseCounts(TermCollection([("", "Tide pool crabs. Tide pool."), ("", "Tide pool. Pool crabs.")]))
    #expect(tides.counts.map(\.count) == [2, 0, 0], "tide pool, pool crabs; what they make together is in one")
  }

  @Test("Stems come back from a run's number")
  func stemsOfNumber() throws {
    let counts = counts
    let wanted = stems("soil moisture sensor")
    let number = try #require(counts.number(of: wanted))
    #expect(counts.stems(length: 3, number: number) == wanted)
    let ending = counts.endings[1][number]
    #expect(counts.stems(length: 2, number: Int(ending)) == Array(wanted.dropFirst()))
  }

  @Test("Every word is counted for chance, whatever part it plays")
  func occurrences() {
    let the = stems("a")
    #expect(counts.occurrences[Int(the[0])] == 3)
  }

  @Test("An empty collection has nothing to count")
  func empty() {
    let counts = PhraseCounts(TermCollection())
    #expect(counts.words.isEmpty)
    #expect(counts.number(of: []) == nil)
  }

  @Test("Counts are the same however many documents stand between those that share a run")
  func distance() {
    let filler = (0..<50).map { (title: "", text: "Lone wren\($0). Grey heron\($0) stands.") }
    let shared = (title: "", text: "Tide pool crabs. A tide pool.")
    let counts = PhraseCounts(TermCollection([shared] + filler + [shared]))
    let repeated = counts.counts.map { $0.filter { $0.documents > 1 } }
    #expect(repeated.map { $0.map(\.total) } == [[4, 2], [2], []], "tide pool, pool crabs; tide pool crabs")
    #expect(counts.endings[1] == [1], "without its first word it is the second pair")
  }
}
