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

  @Test("Without passages that say it, the word alone leads to those nearest to it")
  func wordAlone() {
    let stem = stem(Array("fiddle".utf8))
    let others = OtherWords(space, query: [stem], silent: [stem], feedback: [])
    // A space of so few passages keeps all their directions: nearest are those that have the word.
    #expect(Set(others.candidates(limit: 3) { _ in false }.map(\.row)) == [7, 9, 11])
  }

  @Test("Without the word in the space, the passages that say it lead to their subject")
  func passagesAlone() {
    let others = OtherWords(
      space, query: [Array("absent".utf8)], silent: [Array("absent".utf8)],
      feedback: [.init(row: 6, score: 1, text: Array(texts[6].utf8))])
    #expect(others.candidates(limit: 5) { $0 == 6 }.allSatisfy { $0.row >= 6 })
  }

  @Test("A passage that came after the space was made lends its terms, and no place")
  func later() {
    let others = OtherWords(
      space, query: [Array("kelp".utf8)], silent: [Array("kelp".utf8)],
      feedback: [.init(row: nil, score: 1, text: Array("kelp with urchins and otters".utf8))])
    let found = others.ranked(others.candidates(limit: 12) { _ in false }) { [Array(texts[$0.row].utf8)] }
    #expect(found.first.map { $0.terms.contains("urchins") || $0.terms.contains("otters") } == true)
    #expect(found.allSatisfy { $0.row < 6 })
  }

  @Test("What says it better counts for more")
  func scores() {
    func terms(_ kelp: Double, _ violin: Double) -> [Int] {
      let others = OtherWords(
        space, query: [Array("absent".utf8)], silent: [],
        feedback: [
          .init(row: 0, score: kelp, text: Array(texts[0].utf8)),
          .init(row: 6, score: violin, text: Array(texts[6].utf8)),
        ])
      return others.candidates(limit: 3) { $0 == 0 || $0 == 6 }.map(\.row)
    }
    #expect(terms(1, 0.01).allSatisfy { $0 < 6 })
    #expect(terms(0.01, 1).allSatisfy { $0 >= 6 })
  }

  @Test("A passage that is gone, and one that shares nothing with what says it, are left out")
  func gone() {
    let stem = stem(Array("kelp".utf8))
    let others = OtherWords(
      space, query: [stem], silent: [stem], feedback: [.init(row: 0, score: 1, text: Array(texts[0].utf8))])
    let all = others.candidates(limit: 12) { _ in false }
    #expect(others.ranked(all) { _ in nil }.isEmpty)
    #expect(others.ranked(all) { _ in [] }.isEmpty)
    #expect(!others.ranked(all) { [Array(texts[$0.row].utf8)] }.contains { $0.row >= 6 })
  }

  @Test("At most four terms are told, as the passage writes them")
  func fewTerms() {
    let found = search("kelp", saying: [0, 1, 4]).found
    #expect(found.allSatisfy { (1...4).contains($0.terms.count) })
    let shouting = OtherWords(
      space, query: [Array("kelp".utf8)], silent: [Array("kelp".utf8)],
      feedback: [.init(row: 0, score: 1, text: Array(texts[0].utf8))]
    )
    let read = shouting.ranked(shouting.candidates(limit: 12) { $0 != 3 }) { _ in [Array("URCHINS graze".utf8)] }
    #expect(Set(read.first?.terms ?? []) == ["URCHINS", "graze"])
  }
}
