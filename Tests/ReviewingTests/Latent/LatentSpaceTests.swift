import Testing
import Text

@testable import Reviewing

@Suite("A space of passages")
struct LatentSpaceTests {
  private let space: LatentSpace

  init() async { space = await LatentSpace(Passages(Passages.twoSubjects).termRows) }

  private func cosines(to words: [String]) -> [Float] {
    space.vector(of: words.map { stem(Array($0.utf8)) }).map { DirectionPair($0, [], rank: space.rank) }
      .map { $0.cosines(space.passageVectors).first } ?? []
  }

  @Test("Passages of one subject lie nearer to a word of it than any of another")
  func subjects() {
    let found = cosines(to: ["kelp"])
    #expect(found.count == 12)
    #expect((found[..<6].min() ?? 0) > (found[6...].max() ?? 1))
  }

  @Test("Terms are found by their stems, and rare ones tell more")
  func terms() throws {
    let kelp = try #require(space.terms.number(of: Array("kelp".utf8)))
    let holdfast = try #require(space.terms.number(of: stem(Array("holdfast".utf8))))
    #expect(space.rarity(ofTerm: kelp) > space.rarity(ofTerm: holdfast))
    #expect(space.terms.number(of: Array("absent".utf8)) == nil)
    #expect(space.vector(of: [Array("absent".utf8)]) == nil)
  }

  @Test("The vectors of all terms and of each that was picked are the same, one after the other")
  func packed() {
    let all = space.termVectors
    let picked = (0..<space.terms.count).map { ($0, Array(all.vector($0, space.rank) ?? [])) }
    #expect(TermVectors.some(Dictionary(uniqueKeysWithValues: picked)).packed == all.packed)
    #expect(all.packed.count == space.terms.count * space.rank)
    #expect(TermVectors.some([7: [1, 2], 3: [3, 4]]).packed == [3, 4, 1, 2])
  }

  @Test("Equal texts give equal spaces, and an empty library an empty one")
  func stable() async {
    #expect(await LatentSpace(Passages(Passages.twoSubjects).termRows) == space)
    let empty = await LatentSpace(Passages([]).termRows)
    #expect(empty.rank == 0)
    #expect(empty.passageVectors.isEmpty)
  }

  @Test("A direction has length 1, nothing stays nothing")
  func direction() {
    #expect(normalized([3, 4]) == [0.6, 0.8])
    #expect(normalized([0, 0]) == [0, 0])
  }

  @Test("A text of several words lies between them, the rarer one nearer")
  func mixture() throws {
    let both = try #require(space.vector(of: ["kelp", "violin"].map { stem(Array($0.utf8)) }))
    let kelp = try #require(space.vector(of: [Array("kelp".utf8)]))
    let violin = try #require(space.vector(of: [stem(Array("violin".utf8))]))
    func product(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(product(both, kelp) > product(violin, kelp))
    #expect(product(both, violin) > product(kelp, violin))
    #expect(abs(product(both, both) - 1) < 1e-5)
  }

  @Test("What the space does not know changes nothing of what it knows")
  func partlyKnown() {
    #expect(space.vector(of: ["kelp", "absent"].map { Array($0.utf8) }) == space.vector(of: [Array("kelp".utf8)]))
  }

  @Test("No space has more directions than passages, nor more than are kept")
  func dimensions() {
    #expect((1...12).contains(space.rank))
    #expect(space.rank <= LatentSpace.dimensions)
    #expect(space.passages == 12)
    #expect(space.passageVectors.count == 12 * space.rank)
  }

  @Test("A passage without known terms lies nowhere")
  func silentPassage() async {
    let space = await LatentSpace(Passages(Passages.twoSubjects + ["nothing alike"]).termRows)
    #expect(space.passageVectors.suffix(space.rank).allSatisfy { $0 == 0 })
    let kelp = DirectionPair(space.vector(of: [Array("kelp".utf8)]) ?? [], [], rank: space.rank)
    #expect(kelp.cosines(space.passageVectors).first.last == 0)
  }

  @Test("The greatest number of what is packed becomes 127, the others in proportion")
  func packing() {
    var rows = DenseRows(count: 2, width: 2)
    rows[0, 0] = 0.5
    rows[0, 1] = -0.25
    rows[1, 1] = -1
    var bytes: [Int8] = []
    rows.appendPacked(to: &bytes)
    #expect(bytes == [64, -32, 0, -127])
    var none: [Int8] = []
    DenseRows(count: 2, width: 2).appendPacked(to: &none)
    #expect(none == [0, 0, 0, 0])
  }
}
