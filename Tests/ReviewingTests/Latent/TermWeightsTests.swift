import Testing
import Text

@testable import Reviewing

@Suite("The terms of one text")
struct TermWeightsTests {
  private let space = LatentSpace(Passages(Passages.twoSubjects).termRows)

  @Test("Known terms are weighed, all stems are told, places are those of the first text")
  func weighed() throws {
    let bytes = Array("Kelp, kelp and whales".utf8)
    let found = TermWeights([bytes, Array("Otters above".utf8)], in: space)
    let kelp = try #require(space.terms.number(of: Array("kelp".utf8)))
    let otters = try #require(space.terms.number(of: stem(Array("otters".utf8))))
    #expect(found.places[kelp] == 0..<4)
    #expect(found.places[otters] == nil)
    #expect((found.weights[otters] ?? 0) > 0)
    #expect(found.stems.contains(stem(Array("whales".utf8))))
    #expect(abs(found.weights.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
  }

  @Test("A text without known terms weighs nothing")
  func unknown() {
    #expect(TermWeights([Array("entirely foreign".utf8)], in: space).weights.isEmpty)
    #expect(TermWeights([], in: space).stems.isEmpty)
  }
}
