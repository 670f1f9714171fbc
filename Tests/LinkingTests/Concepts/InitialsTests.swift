import Testing
import Text

@testable import Linking

@Suite("Phrases that are called by their initials")
struct InitialsTests {
  /// Each phrase's stems, and how often its initials are used.
  private func uses(in texts: [String], of document: Int = 0) -> [String: Int] {
    let collection = TermCollection(texts.map { (title: "", text: $0) })
    let uses = collection.usesOfInitials(in: collection.words(of: document))
    return Dictionary(uniqueKeysWithValues: uses.map { (collection.text(ofStems: $0.key), $0.value) })
  }

  @Test(
    "The words before a short form between marks are its phrase where it spells all their initials",
    arguments: [
      ("A tide pool (TP) is cold; every TP is.", ["tide pool": 2]),
      ("Kelp bed lagoons [KBLs]. A KBL. The KBLs.", ["kelp bed lagoon": 3]),
      ("Near-shore kelp beds (NSKB), NSKB!", ["near shore kelp bed": 2]),
      ("Systems of tide pools (STP)", [:]), ("A tide pool (tp)", [:]), ("A tide pool (TP cold)", [:]),
      ("A tide pool TP", [:]), ("A tide, pool (TP)", [:]), ("A kelp pool (TP)", [:]), ("Tide (T)", [:]),
      ("(TP) tide pool", [:]), ("Pool (TP)", [:]), ("", [:]),
      ("Any big cold dark eerie fjord (ABCDEF)", [:]),
    ] as [(String, [String: Int])])
  func phrases(text: String, expected: [String: Int]) {
    #expect(uses(in: [text]) == expected)
  }

  @Test("A word of grammar is no short form")
  func grammar() {
    #expect(uses(in: ["An idle swan. Is, island tides. It, too."]).isEmpty)
  }

  @Test("A short form of two phrases is used for both")
  func several() {
    #expect(uses(in: ["Salt marsh (SM). Sea moss (SM). SM."]) == ["salt marsh": 3, "sea moss": 3])
  }

  @Test("Another document's short forms are its own")
  func documents() {
    let texts = ["A tide pool (TP). TP.", "TP, TP and a tide pool."]
    #expect(uses(in: texts) == ["tide pool": 2])
    #expect(uses(in: texts, of: 1).isEmpty)
  }
}
