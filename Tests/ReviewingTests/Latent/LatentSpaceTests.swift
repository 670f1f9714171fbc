import Testing
import Text

@testable import Reviewing

@Suite("A space of passages")
struct LatentSpaceTests {
  private let space = LatentSpace(Passages(Passages.twoSubjects).termRows)

  private func cosines(to words: [String]) -> [Float] {
    space.vector(of: words.map { stem(Array($0.utf8)) }).map { Reviewing.cosines($0, space.passageVectors) } ?? []
  }

  @Test("Passages of one subject lie nearer to a word of it than any of another")
  func subjects() {
    let found = cosines(to: ["kelp"])
    #expect(found.count == 12)
    #expect((found[..<6].min() ?? 0) > (found[6...].max() ?? 1))
  }

  @Test("Terms are found by their stems, and rare ones tell more")
  func terms() throws {
    let kelp = try #require(space.number(ofTerm: Array("kelp".utf8)))
    let holdfast = try #require(space.number(ofTerm: stem(Array("holdfast".utf8))))
    #expect(space.rarity(ofTerm: kelp) > space.rarity(ofTerm: holdfast))
    #expect(space.number(ofTerm: Array("absent".utf8)) == nil)
    #expect(space.vector(of: [Array("absent".utf8)]) == nil)
  }

  @Test("Vectors are packed into bytes by their greatest number")
  func packed() {
    #expect(LatentSpace.packed([0.5, -1, 0.25]) == [64, -127, 32])
    #expect(LatentSpace.packed([0, 0]) == [0, 0])
  }

  @Test("Equal texts give equal spaces, and an empty library an empty one")
  func stable() {
    #expect(LatentSpace(Passages(Passages.twoSubjects).termRows) == space)
    let empty = LatentSpace(Passages([]).termRows)
    #expect(empty.rank == 0)
    #expect(empty.passageVectors.isEmpty)
    #expect(Reviewing.cosines([], []).isEmpty)
  }

  @Test("A direction has length 1, nothing stays nothing")
  func direction() {
    #expect(normalized([3, 4]) == [0.6, 0.8])
    #expect(normalized([0, 0]) == [0, 0])
  }
}
