import Testing
import Text

@testable import Reviewing

@Suite("The terms of texts")
struct TermReaderTests {
  private let space = LatentSpace(Passages(Passages.twoSubjects).termRows)

  private func weights(_ texts: [String], silent: [String] = []) -> TermWeights {
    var reader = TermReader(space, silent: Set(silent.map { stem(Array($0.utf8)) }))
    return reader.weights(of: texts.map { Array($0.utf8) })
  }

  private func term(_ word: String, in weights: TermWeights) -> TermWeights.Term? {
    weights.terms.first { $0.number == space.terms.number(of: stem(Array(word.utf8))) }
  }

  @Test("Known terms are weighed, places are those of the first text")
  func weighed() throws {
    let found = weights(["Kelp, kelp and whales", "Otters above"])
    #expect(found.terms.count == 2)
    let (kelp, otters) = (try #require(term("kelp", in: found)), try #require(term("otters", in: found)))
    #expect(kelp.place == 0..<4)
    #expect(otters.place == nil)
    #expect(kelp.weight > otters.weight)
    #expect(abs(kelp.weight * kelp.weight + otters.weight * otters.weight - 1) < 1e-5)
    #expect(kelp.number < otters.number)
  }

  @Test("A text is silent until some word of it, or above it, has a stem that none may have")
  func silent() {
    #expect(weights(["kelp and whales"], silent: ["otters"]).isSilent)
    #expect(!weights(["kelp and a whale"], silent: ["whales"]).isSilent)
    #expect(!weights(["kelp", "on whales"], silent: ["whale"]).isSilent)
    #expect(!weights(["the whale's tail"], silent: ["whale"]).isSilent, "the index cuts words at an apostrophe")
  }

  @Test("A second text is read as the first was")
  func again() {
    var reader = TermReader(space, silent: [])
    let text = Array("kelp forest otters".utf8)
    let first = reader.weights(of: [text])
    _ = reader.weights(of: [Array("violin bow and holdfast".utf8)])
    #expect(reader.weights(of: [text]) == first)
    #expect(first.terms.count == 3)
  }

  @Test("A text without known terms weighs nothing")
  func unknown() {
    #expect(weights(["entirely foreign"]).terms.isEmpty)
    #expect(weights([]) == TermWeights())
  }
}
