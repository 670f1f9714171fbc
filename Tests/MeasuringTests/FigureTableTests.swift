import Measuring
import Testing

@Suite("Tables of figures")
struct FigureTableTests {
  @Test("Names stand to the left, figures to the right, and what is beyond its bar is marked")
  func drawing() {
    var table = FigureTable("searches", ["", "ms", "× ≤ 1.5"])
    table.rows = [
      [.text("rare"), .figure(3.25, decimals: 1), .ratio(1.2, most: 1.5)],
      [.text("two words"), .figure(12, decimals: 1), .ratio(1.508, most: 1.5)],
    ]
    #expect(
      table.text == """
        searches
                       ms  × ≤ 1.5
          rare        3.3     1.20
          two words  12.0     1.51!

        """)
    #expect(table.beyond == 1)
  }

  @Test("A figure at its bar holds it; one that could not be measured does not")
  func bars() {
    #expect(!FigureTable.Cell.ratio(1.5, most: 1.5).isBeyond)
    #expect(FigureTable.Cell.ratio(.nan, most: 1.5).isBeyond)
    #expect(!FigureTable.Cell.ratio(9).isBeyond && !FigureTable.Cell.text("9").isBeyond)
  }

  @Test(
    "Decimals are rounded and kept",
    arguments: [(0.005, 2, "0.01"), (2, 2, "2.00"), (-1.25, 1, "-1.3"), (-0.001, 2, "0.00"), (99.995, 0, "100")])
  func decimals(value: Double, decimals: Int, written: String) {
    #expect(FigureTable.fixed(value, decimals) == written)
  }

  @Test("What is no number is a dash") func nothing() { #expect(FigureTable.fixed(.nan, 2) == "–") }
}
