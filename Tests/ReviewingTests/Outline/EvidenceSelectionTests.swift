import Model
import Testing

@testable import Reviewing

@Suite("Choice of evidence")
struct EvidenceSelectionTests {
  private func sentence(_ stems: [String], score: Double, source: Int = 0) -> EvidenceSentence {
    EvidenceSentence(
      source: source, block: 0, range: 0..<1, bytes: [], words: [], stems: Set(stems.map { Array($0.utf8) }), slots: [],
      role: RoleFinding(role: .known), passageScore: 1, score: score, isQuotation: false)
  }

  @Test("The best come first, as many as wanted")
  func best() {
    let evidence = [sentence(["a"], score: 0.1), sentence(["b"], score: 0.9), sentence(["c"], score: 0.5)]
    var selection = EvidenceSelection()
    #expect(selection.choose([0, 1, 2], of: evidence, limit: 2) == [1, 2])
  }

  @Test("What says the same as a chosen one is folded, also in a later section")
  func sameness() {
    let evidence = [sentence(["a", "b"], score: 0.9), sentence(["a", "b"], score: 0.8), sentence(["c"], score: 0.1)]
    var selection = EvidenceSelection()
    #expect(selection.choose([0], of: evidence, limit: 5) == [0])
    #expect(selection.choose([1, 2], of: evidence, limit: 5) == [2])
    #expect(selection.folded == [1])
  }

  @Test("Difference outweighs a little relevance")
  func diversity() {
    let evidence = [
      sentence(["a", "b", "c"], score: 0.9), sentence(["a", "b", "d"], score: 0.8), sentence(["x", "y"], score: 0.7),
    ]
    var selection = EvidenceSelection()
    #expect(selection.choose([0, 1, 2], of: evidence, limit: 2) == [0, 2])
  }

  @Test("One document does not fill a section")
  func perDocument() {
    let evidence = (0..<6).map { sentence(["s\($0)"], score: 1 - Double($0) / 10, source: $0 < 5 ? 0 : 1) }
    var selection = EvidenceSelection()
    #expect(selection.choose(Array(0..<6), of: evidence, limit: 6) == [0, 1, 2, 5])
  }
}
