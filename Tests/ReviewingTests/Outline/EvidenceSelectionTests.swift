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

  @Test("What is chosen does not hang on how it is called: in one go or section by section")
  func sections() {
    let evidence = (0..<12).map { sentence(["s\($0)", "t\($0 % 3)"], score: 1 - Double($0) / 20, source: $0 % 4) }
    var whole = EvidenceSelection()
    whole.perDocument = 12
    var parts = EvidenceSelection()
    parts.perDocument = 12
    let together = whole.choose(Array(0..<12), of: evidence, limit: 6)
    let first = parts.choose(Array(0..<12), of: evidence, limit: 2)
    let rest = parts.choose((0..<12).filter { !first.contains($0) }, of: evidence, limit: 4)
    #expect(first + rest == together)
    #expect(whole.chosen.count == 6 && parts.chosen.count == 6)
  }

  @Test("Likeness counts to the nearest of what was chosen, however long ago")
  func nearest() {
    let evidence = [
      sentence(["a", "b", "c"], score: 0.9), sentence(["x", "y", "z"], score: 0.85, source: 1),
      sentence(["a", "b", "d"], score: 0.6, source: 2), sentence(["q", "r"], score: 0.55, source: 3),
    ]
    var selection = EvidenceSelection()
    #expect(selection.choose([0, 1, 2, 3], of: evidence, limit: 4) == [0, 1, 3, 2])
  }

  @Test("Nothing to choose from, nothing wanted, nothing chosen")
  func nothing() {
    var selection = EvidenceSelection()
    #expect(selection.choose([], of: [], limit: 3).isEmpty)
    #expect(selection.choose([0], of: [sentence(["a"], score: 1)], limit: 0).isEmpty)
    #expect(selection.chosen.isEmpty && selection.folded.isEmpty)
  }

  @Test("Of equally good ones the earlier comes first")
  func ties() {
    let evidence = (0..<4).map { sentence(["s\($0)"], score: 0.5, source: $0) }
    var selection = EvidenceSelection()
    #expect(selection.choose([2, 0, 3, 1], of: evidence, limit: 4) == [2, 0, 3, 1])
  }

  @Test(
    "Likeness is the share of common stems",
    arguments: [
      (["a"], ["a"], 1.0), (["a", "b"], ["b", "c"], 1.0 / 3), (["a"], ["b"], 0), ([], ["a"], 0), ([], [], 0),
      (["a", "b", "c", "d"], ["a", "b"], 0.5),
    ] as [([String], [String], Double)])
  func likeness(a: [String], b: [String], share: Double) {
    let (one, other) = (Set(a.map { Array($0.utf8) }), Set(b.map { Array($0.utf8) }))
    #expect(EvidenceSelection.likeness(one, other) == share)
    #expect(EvidenceSelection.likeness(other, one) == share)
    #expect(sharedCount(one, other) == one.intersection(other).count)
  }
}
