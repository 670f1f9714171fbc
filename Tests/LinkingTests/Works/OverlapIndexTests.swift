import Testing

@testable import Linking

@Suite("Overlapping ranges")
struct OverlapIndexTests {
  private func index(_ ranges: [Range<Int>]) -> OverlapIndex {
    var index = OverlapIndex()
    for (number, range) in ranges.enumerated() { index.add(number, range) }
    return index
  }

  @Test("whatever overlaps is among the members, however far the ranges reach")
  func complete() {
    let ranges = [0..<3, 250..<260, 255..<256, 256..<257, 300..<2_000, 5_000..<5_001]
    let index = index(ranges)
    for wanted in [0..<1, 2..<4, 255..<256, 256..<300, 1_990..<1_991, 0..<6_000] {
      let members = index.members(overlapping: wanted)
      #expect(Set(members).isSuperset(of: ranges.indices.filter { ranges[$0].overlaps(wanted) }))
      #expect(members == members.sorted())
    }
  }

  @Test("what stands far away is not looked at")
  func near() {
    #expect(index([0..<3, 10_000..<10_004]).members(overlapping: 9_999..<10_001) == [1])
  }

  @Test("an empty range overlaps nothing and is overlapped by nothing")
  func empty() {
    #expect(index([7..<7]).members(overlapping: 0..<100).isEmpty)
    #expect(index([0..<100]).members(overlapping: 7..<7).isEmpty)
  }
}
