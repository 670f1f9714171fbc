import Testing

@testable import Reviewing

extension DirectionPair {
  /// The cosines of some vectors that stand in an array.
  func cosines(_ vectors: [Int8]) -> (first: [Float], second: [Float]) {
    var found: (ofFirst: [Float], ofSecond: [Float]) = ([], [])
    vectors.withUnsafeBytes { appendCosines($0, to: &found) }
    return (found.ofFirst, found.ofSecond)
  }
}

@Suite("Two directions beside many vectors")
struct DirectionPairTests {
  @Test("Cosines are those of the numbers one by one, whatever the length of the vectors", arguments: [1, 7, 8, 9, 48])
  func cosines(rank: Int) {
    let vectors = (0..<3 * rank).map { Int8(($0 * 37 + 5) % 101 - 50) }
    let first = normalized((0..<rank).map { Float($0 % 5) - 1.5 })
    let second = normalized((0..<rank).map { Float($0 % 3) - 0.5 })
    let found = DirectionPair(first, second, rank: rank).cosines(vectors)
    #expect((found.first.count, found.second.count) == (3, 3))
    for row in 0..<3 {
      let vector = normalized(vectors[row * rank..<(row + 1) * rank].map(Float.init))
      for (direction, cosine) in [(first, found.first[row]), (second, found.second[row])] {
        #expect(abs(cosine - zip(direction, vector).reduce(Float(0)) { $0 + $1.0 * $1.1 }) < 1e-5)
      }
    }
  }

  @Test("A vector of nothing is near to nothing")
  func nothing() {
    #expect(DirectionPair([1, 0], [0, 1], rank: 2).cosines([0, 0, 3, 0]) == ([0, 1], [0, 0]))
  }

  @Test("A direction that is none is near to nothing, beside one that is", arguments: [2, 9, 48])
  func absent(rank: Int) {
    let direction = [Float](repeating: 0, count: rank - 1) + [1]
    let found = DirectionPair([], direction, rank: rank).cosines([Int8](repeating: 0, count: rank - 1) + [5])
    #expect(found == ([0], [1]))
  }

  @Test("Bytes that are no whole vector, and a space without dimensions, have no cosine")
  func cut() {
    #expect(DirectionPair([1, 0, 0], [], rank: 3).cosines([1, 2, 3, 4]).first.count == 1)
    #expect(DirectionPair([1, 0, 0], [], rank: 3).cosines([1, 2]) == ([], []))
    #expect(DirectionPair([], [], rank: 0).cosines([1, 2]) == ([], []))
  }

  @Test("What is appended stands behind what was there")
  func appended() {
    let pair = DirectionPair([1], [-1], rank: 1)
    var cosines: (ofFirst: [Float], ofSecond: [Float]) = ([0.5], [0.25])
    for vectors in [[2, -3], [4]] as [[Int8]] { vectors.withUnsafeBytes { pair.appendCosines($0, to: &cosines) } }
    #expect(cosines == ([0.5, 1, -1, 1], [0.25, -1, 1, -1]))
  }
}
