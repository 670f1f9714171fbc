import Testing

@testable import Reviewing

@Suite("The terms of a passage")
struct PassageTermsTests {
  private let rows = Passages(["kelp and kelp urchins", "kelp forest", "urchins in the forest", "nothing alike"])
    .termRows

  @Test("What is repeated weighs more, and all together have length 1")
  func repeated() async throws {
    let space = await LatentSpace(rows)
    let found = PassageTerms([1, 1, 2], in: space).terms
    #expect(found.map(\.number) == [1, 2])
    let (kelp, urchin) = (try #require(found.first), try #require(found.last))
    #expect(abs(kelp.weight / urchin.weight - 1.693) < 0.001)
    #expect(abs(found.reduce(0) { $0 + $1.weight * $1.weight } - 1) < 1e-5)
    #expect(found == rows.terms(ofRow: 0).terms)
  }

  @Test("What fewer passages hold weighs more")
  func rare() async throws {
    let rows = Passages(["kelp otter", "kelp otter", "kelp", "kelp", "sand", "sand"]).termRows
    let found = await PassageTerms([0, 1], in: LatentSpace(rows)).terms
    #expect(try #require(found.last).weight > #require(found.first).weight)
  }

  @Test("Terms that all passages hold weigh nothing, and are no number that is none")
  func everywhere() async {
    let space = await LatentSpace(Passages(["kelp", "kelp"]).termRows)
    #expect(PassageTerms([0], in: space).terms.map(\.weight) == [0])
    #expect(PassageTerms([], in: space) == PassageTerms())
  }
}
