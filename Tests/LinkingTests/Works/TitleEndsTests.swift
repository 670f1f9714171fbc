import Testing

@testable import Linking

@Suite("The ends of titles")
struct TitleEndsTests {
  private static let titles = [
    "", "A", "Bees", "On the Long Study of Bees in Winter", "On the Long Study of Ants in Winter",
    "What's in a name? 'Quotes', o'clock and O''Brien's '", "Whats in a name", "'", "it'", "'tis 2's",
    "snake_case and C++ (2nd ed.)", "Über die Bienen im Winter", "Uber die Bienen im Winter!",
    "Bees — café and naïveté", "Bees, cafe and naivete", "Пчёлы зимой", "x' y'z 1'2 a'b", "   blanks   around   ",
    "blanks around", "10.1000/182", "abcdefghijk", "abcdefghij", "kabcdefghij",
  ]

  @Test("Two titles have an end in common where they have an edge in common, and nowhere else", arguments: titles)
  func edges(title: String) {
    let (ends, edges) = (TitleEnds(title), ComparableTitle(title).edges)
    for other in Self.titles {
      let (otherEnds, otherEdges) = (TitleEnds(other), ComparableTitle(other).edges)
      #expect((ends.first == otherEnds.first) == (edges[0] == otherEdges[0]), "\(other)")
      #expect((ends.last == otherEnds.last) == (edges[1] == otherEdges[1]), "\(other)")
      #expect(ends.first != otherEnds.last, "\(other)")
    }
  }
}
