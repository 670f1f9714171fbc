import Testing

@testable import Linking

@Suite("Sets joined pair by pair")
struct DisjointSetsTests {
  private func roots(_ sets: DisjointSets, _ count: Int) -> [Int] {
    var sets = sets
    return (0..<count).map { sets.root($0) }
  }

  @Test("the least member stands for its set, in whatever order the pairs come")
  func order() {
    let pairs = [(3, 1), (4, 3), (0, 5), (2, 2)]
    var forward = DisjointSets(count: 6)
    var backward = DisjointSets(count: 6)
    for (a, b) in pairs { forward.join(a, b) }
    for (a, b) in pairs.reversed() { backward.join(b, a) }
    #expect(roots(forward, 6) == [0, 1, 2, 1, 1, 0])
    #expect(roots(backward, 6) == roots(forward, 6))
  }

  @Test("what is to stay apart is not joined, neither directly nor through others")
  func apart() {
    var sets = DisjointSets(count: 4)
    sets.keepApart(0, 3)
    let joined = [(0, 1), (2, 3), (1, 2), (3, 0)].map { sets.join($0, $1) }
    #expect(joined == [true, true, false, false])
    #expect(roots(sets, 4) == [0, 0, 2, 2])
  }

  @Test("a set keeps what its parts were to stay apart from")
  func inherited() {
    var sets = DisjointSets(count: 5)
    sets.keepApart(4, 2)
    sets.join(4, 3)
    sets.join(3, 0)
    let joined = [(0, 2), (1, 2), (0, 1)].map { sets.join($0, $1) }
    #expect(joined == [false, true, false])
  }

  @Test("two that are joined already are one set, whatever is said later")
  func late() {
    var sets = DisjointSets(count: 2)
    sets.join(0, 1)
    sets.keepApart(0, 1)
    let isOne = sets.join(0, 1)
    #expect(isOne)
  }
}
