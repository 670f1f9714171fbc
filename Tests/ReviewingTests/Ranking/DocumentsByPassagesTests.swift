import Testing

@testable import Reviewing

@Suite("Documents by their passages")
struct DocumentsByPassagesTests {
  private func documents(_ passages: [(document: Int64, score: Double)]) -> [Int64] {
    documentsByPassages(passages).map(\.document)
  }

  @Test("The best passage counts first")
  func best() {
    #expect(documents([(1, 2), (2, 3), (3, 1)]) == [2, 1, 3])
    #expect(documents([]).isEmpty)
  }

  @Test("Of two equally good, the one with further passages comes first")
  func further() {
    #expect(documents([(1, 3), (2, 3), (2, 2), (3, 1)]) == [2, 1, 3])
  }

  @Test("Many poor passages do not make up for a good one at once")
  func poor() {
    #expect(documents([(1, 4), (2, 1), (2, 1), (2, 0)]) == [1, 2])
  }

  @Test("Scores below nothing are measured from the lowest, and equal ones keep their order")
  func scale() {
    #expect(documents([(1, -3), (2, -1), (2, -2), (3, -1)]) == [2, 3, 1])
    #expect(documents([(5, -1), (4, -1), (3, -1)]) == [5, 4, 3])
    #expect(documentsByPassages([(1, -3), (2, -1)]).map(\.score) == [2, 0])
  }
}
