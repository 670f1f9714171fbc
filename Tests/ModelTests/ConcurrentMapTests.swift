import Model
import Testing

@Suite("Work side by side")
struct ConcurrentMapTests {
  @Test("comes back in the order of what it was done on", arguments: [0, 1, 100])
  func order(count: Int) async {
    #expect(await (0..<count).concurrentMap { -$0 } == (0..<count).map { -$0 })
  }

  @Test("may give nothing for an element, which keeps its place")
  func nothing() async {
    let found: [Int?] = await [1, 2, 3].concurrentMap { $0 == 2 ? nil : $0 }
    #expect(found == [1, nil, 3])
  }

  @Test("is cut into pieces that make up the whole", arguments: [0, 1, 3, 4, 10])
  func pieces(count: Int) {
    let pieces = (5..<5 + count).pieces(4)
    #expect(pieces.count == 4)
    #expect(pieces.flatMap(Array.init) == Array(5..<5 + count))
    #expect((pieces.map(\.count).max() ?? 0) - (pieces.map(\.count).min() ?? 0) <= 1)
  }
}
