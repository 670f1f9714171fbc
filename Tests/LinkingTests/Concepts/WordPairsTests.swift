import Testing

@testable import Linking

@Suite("Numbers for pairs")
struct WordPairsTests {
  @Test("A pair keeps its number, and its order matters")
  func numbers() {
    var pairs = WordPairs()
    #expect(pairs.enter(1, 2) == 0)
    #expect(pairs.enter(2, 1) == 1)
    #expect(pairs.enter(1, 2) == 0)
    #expect(pairs.count == 2)
    #expect(pairs.number(2, 1) == 1)
    #expect(pairs.number(3, 3) == nil)
    #expect(pairs.pair(1) == (2, 1))
  }

  @Test("Numbers hold while the table grows")
  func growth() {
    var pairs = WordPairs()
    for i in 0..<4_000 as Range<UInt32> { #expect(pairs.enter(i, i &* 7) == Int(i)) }
    for i in 0..<4_000 as Range<UInt32> { #expect(pairs.number(i, i &* 7) == Int(i)) }
    #expect(pairs.number(0, 1) == nil)
  }

  @Test("The greatest numbers are a pair like any other")
  func extremes() {
    var pairs = WordPairs()
    #expect(pairs.enter(.max, .max) == 0)
    #expect(pairs.enter(0, 0) == 1)
    #expect(pairs.pair(0) == (.max, .max))
  }
}
