import Testing
import Text

@testable import Reviewing

@Suite("About it in other words")
struct OtherWordsTests {
  private let texts = Passages.twoSubjects
  private var space: LatentSpace { LatentSpace(Passages(texts).termRows) }

  private func search(_ word: String, saying: [Int]) -> (space: OtherWords, found: [OtherWords.Found]) {
    let stem = stem(Array(word.utf8))
    let others = OtherWords(
      space, query: [stem], silent: [stem],
      feedback: saying.map { OtherWords.Feedback(row: $0, score: 1, text: Array(texts[$0].utf8)) })
    let candidates = others.candidates(limit: 80) { saying.contains($0) }
    return (others, others.ranked(candidates) { [Array(texts[$0.row].utf8)] })
  }

  @Test("Passages of the same subject come first, and none of them says the word")
  func order() {
    let found = search("kelp", saying: [0, 1, 4]).found
    #expect(Set(found.prefix(3).map(\.row)) == [2, 3, 5])
    #expect(!found.contains { texts[$0.row].contains("kelp") })
  }

  @Test("Each tells the terms it shares with what says it")
  func terms() {
    let found = search("violin", saying: [6, 8, 10]).found
    #expect(
      found.first.map { !$0.terms.isEmpty && Set($0.terms).isSubset(of: ["bow", "rosin", "strings", "luthier"]) }
        == true)
  }

  @Test("A passage that says it after all is left out, whatever the index knew")
  func silent() {
    let stem = stem(Array("kelp".utf8))
    let others = OtherWords(
      space, query: [stem], silent: [stem], feedback: [.init(row: 0, score: 1, text: Array(texts[0].utf8))])
    let found = others.ranked(others.candidates(limit: 80) { _ in false }) { [Array(texts[$0.row].utf8)] }
    #expect(!found.isEmpty)
    #expect(!found.contains { texts[$0.row].contains("kelp") })
  }

  @Test("What stands above a passage counts as said")
  func heading() {
    let stem = stem(Array("kelp".utf8))
    let others = OtherWords(
      space, query: [stem], silent: [stem], feedback: [.init(row: 0, score: 1, text: Array(texts[0].utf8))])
    let found = others.ranked(others.candidates(limit: 80) { _ in false }) {
      [Array(texts[$0.row].utf8), Array("On Kelp".utf8)]
    }
    #expect(found.isEmpty)
  }

  @Test("Without a known word and without a passage that says it nothing is found")
  func nothing() {
    let others = OtherWords(space, query: [Array("absent".utf8)], silent: [], feedback: [])
    #expect(others.candidates(limit: 80) { _ in false }.isEmpty)
  }

  @Test(
    "A short list reads few candidates, a long one enough for all that are wanted",
    arguments: zip([0, 1, 5, 16, 50, 200], [0, 5, 25, 80, 80, 200]))
  func reading(wanted: Int, read: Int) {
    #expect(OtherWords.pool(for: wanted) == read)
  }

  @Test("The pool is cut to the best")
  func pool() {
    let stem = stem(Array("kelp".utf8))
    let others = OtherWords(space, query: [stem], silent: [stem], feedback: [])
    let all = others.candidates(limit: 12) { _ in false }
    #expect(all.count == 12)
    #expect(others.candidates(limit: 2) { _ in false } == Array(all.prefix(2)))
  }
}
