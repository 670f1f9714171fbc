import Testing

@testable import Reviewing

@Suite("Copies of one work in a list of passages")
struct WorkFoldingTests {
  /// Passages as "document.passage", best first.
  private func list(_ passages: [Int64]) -> [PassageCandidate] {
    passages.enumerated().map { PassageCandidate(id: $1, document: $1 / 10, score: Double(100 - $0)) }
  }

  @Test("Without copies nothing changes")
  func nothing() {
    let folding = WorkFolding(list([10, 21, 11, 30]))
    #expect(folding.shown.map(\.id) == [10, 21, 11, 30])
    #expect(folding.hidden.isEmpty && folding.hiddenDocuments.isEmpty)
  }

  @Test("The copy of which most passages were found is shown, and the others are told")
  func most() {
    let folding = WorkFolding(list([10, 20, 11, 30, 12]), works: [1: 7, 2: 7])
    #expect(folding.shown.map(\.id) == [10, 11, 30, 12])
    #expect(folding.hidden == [.init(passage: 20, document: 2, shown: 1)])
    #expect(folding.hiddenDocuments == [2])
  }

  @Test("A work stands where the best passage of any copy stood, with its score")
  func place() {
    let folding = WorkFolding(list([20, 30, 10, 11]), works: [1: 7, 2: 7])
    #expect(folding.shown.map(\.id) == [10, 30, 11])
    #expect(folding.shown.map(\.score) == [100, 99, 97])
    #expect(folding.hidden.map(\.passage) == [20])
  }

  @Test("Of copies with as many passages the one found first is shown")
  func equal() {
    let folding = WorkFolding(list([20, 10, 21, 11]), works: [1: 7, 2: 7])
    #expect(folding.shown.map(\.id) == [20, 21])
    #expect(folding.hidden.map(\.shown) == [2, 2])
  }

  @Test("Of copies with as many passages the longer one is shown: a linkpost stands for nothing")
  func longer() {
    let folding = WorkFolding(list([10, 20]), works: [1: 7, 2: 7], lengths: [1: 30, 2: 3_000])
    #expect(folding.shown.map(\.id) == [20])
    #expect(folding.hidden == [.init(passage: 10, document: 1, shown: 2)])
    let more = WorkFolding(list([10, 20, 11]), works: [1: 7, 2: 7], lengths: [1: 30, 2: 3_000])
    #expect(more.shown.map(\.id) == [10, 11])
  }

  @Test("Comments under every copy are shown, and do not choose the copy")
  func comments() {
    let folding = WorkFolding(list([10, 20, 21, 22, 11]), works: [1: 7, 2: 7], comments: [21, 22])
    #expect(folding.shown.map(\.id) == [10, 21, 22, 11])
    #expect(folding.hidden.map(\.passage) == [20])
    // Something of it is shown.
    #expect(folding.hiddenDocuments.isEmpty)
  }

  @Test("Different works are folded apart")
  func works() {
    let folding = WorkFolding(list([10, 20, 30, 40]), works: [1: 1, 2: 2, 3: 1, 4: 2])
    #expect(folding.shown.map(\.id) == [10, 20])
    #expect(folding.hidden.map(\.shown) == [1, 2])
  }
}
