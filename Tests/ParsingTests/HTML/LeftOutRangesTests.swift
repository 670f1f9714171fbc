import Testing

@testable import Parsing

@Suite struct LeftOutRangesTests {
  @Test(
    "What is left of bytes without some ranges stands in its order",
    arguments: [
      ([], "abcdef"), ([0..<2], "cdef"), ([4..<6], "abcd"), ([1..<2, 2..<4], "aef"), ([0..<6], ""), ([3..<3], "abcdef"),
    ])
  func left(_ ranges: [Range<Int>], _ expected: String) {
    #expect(without(ranges, of: Array("abcdef".utf8)) == Array(expected.utf8))
  }
}
