import Testing
import Text

@testable import Linking

@Suite("What a sentence and a title share")
struct TopicOverlapTests {
  private let overlap = TopicOverlap(titles: [
    "Logical Induction", "Learning Logical Rules", "Indirect Object Identification in the Wild",
  ])

  private func score(_ sentence: String, _ title: Int) -> Double {
    let bytes = Array(sentence.utf8)
    return overlap.score(TopicOverlap.sentence(bytes, words(in: bytes)), title: title)
  }

  @Test("a rare word counts more than one of many titles, small words count nothing")
  func rarity() {
    #expect(score("on inductions", 0) > score("on logic, logical", 0))
    #expect(score("in the", 2) == 0)
    #expect(score("nothing here", 1) == 0)
  }

  @Test("initials in capitals speak of the words they stand for")
  func initials() {
    #expect(score("the IOI circuit", 2) > 2)
    #expect(score("the ioi circuit", 2) == 0)
  }
}
