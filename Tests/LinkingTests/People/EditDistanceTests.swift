import Testing

@testable import Linking

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "insertions, deletions and replacements are counted",
    arguments: [
      ("", "", 0),
      ("a", "", 1),
      ("", "abc", 3),
      ("brandt", "brandt", 0),
      ("brandt", "brand", 1),
      ("brandt", "brandts", 1),
      ("brandt", "brendt", 1),
      ("kitten", "sitting", 3),
      ("flaw", "lawn", 2),
      ("größe", "grosse", 3),
    ])
  func distance(a: String, b: String, expected: Int) {
    #expect(editDistance(a, b, limit: 10) == expected)
    #expect(editDistance(b, a, limit: 10) == expected)
  }

  @Test("beyond the limit it is one more than the limit, however far", arguments: [0, 1, 2])
  func limit(limit: Int) {
    #expect(editDistance("kitten", "sitting", limit: limit) == limit + 1)
    #expect(editDistance("a", String(repeating: "b", count: 100), limit: limit) == limit + 1)
  }

  @Test("a marked letter is one letter")
  func scalars() {
    #expect(editDistance("søren", "soren", limit: 2) == 1)
  }

  @Test("Within every limit it is what a count without limits finds", arguments: 0...6)
  func everyLimit(limit: Int) {
    let words = ["", "a", "abc", "acb", "bacon", "beacon", "abacus", "cabbage", "baggage", "cab in a bag"]
    for a in words {
      for b in words {
        #expect(editDistance(a, b, limit: limit) == min(editDistance(a, b, limit: 100), limit + 1))
      }
    }
  }
}
