@testable import Linking
import Testing

@Suite("Texts as vectors")
struct ContextVectorsTests {
  private func vectors(_ texts: String...) -> ContextVectors {
    ContextVectors(texts.map { ContextTerms(of: $0, around: "") })
  }

  private func length(_ entries: [ContextVectors.Entry]) -> Double {
    entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  @Test("Each vector has unit length and is sorted by term")
  func unit() {
    let vectors = vectors("layer probe layer", "probe graph", "tree")
    for row in vectors.rows {
      #expect(abs(length(row) - 1) < 1e-9)
      #expect(row.map(\.term) == row.map(\.term).sorted())
    }
    #expect(vectors.termCount == 4)
  }

  @Test("Rare terms weigh more than frequent ones")
  func rarity() throws {
    let vectors = vectors("layer probe", "layer graph", "layer tree")
    #expect(vectors.rarity(vectors.term("probe")) > vectors.rarity(vectors.term("layer")))
    #expect(vectors.rarity(nil) > vectors.rarity(vectors.term("probe")))
    let row = vectors.rows[0]
    let probe = try #require(row.first { $0.term == vectors.term("probe") })
    let layer = try #require(row.first { $0.term == vectors.term("layer") })
    #expect(probe.weight > layer.weight)
  }

  @Test("The cosine is 1 with itself, 0 without shared terms, between else")
  func cosine() {
    let vectors = vectors("layer probe", "layer graph", "tree")
    let rows = vectors.rows
    #expect(abs(ContextVectors.cosine(rows[0], rows[0]) - 1) < 1e-9)
    #expect(ContextVectors.cosine(rows[0], rows[2]) == 0)
    #expect((0.01..<0.99).contains(ContextVectors.cosine(rows[0], rows[1])))
    #expect(ContextVectors.cosine(rows[0], []) == 0)
  }

  @Test("Terms that no text has are left out of a new vector")
  func unknown() {
    let vectors = vectors("layer probe", "graph")
    #expect(vectors.vector(ContextTerms(of: "layer moon", around: "")).map(\.term) == [vectors.term("layer")])
    #expect(vectors.vector(ContextTerms(of: "moon", around: "")).isEmpty)
  }

  @Test("A sum leans to the row with the greater factor")
  func sum() {
    let vectors = vectors("layer probe", "graph tree")
    let sum = vectors.sum([(0, 3), (1, 1)])
    #expect(abs(length(sum) - 1) < 1e-9)
    #expect(ContextVectors.cosine(sum, vectors.rows[0]) > ContextVectors.cosine(sum, vectors.rows[1]))
    #expect(vectors.sum([]).isEmpty)
  }
}
