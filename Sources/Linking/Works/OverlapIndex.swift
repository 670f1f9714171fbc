/// Finds which of many short ranges overlap another, without looking at all of them.
struct OverlapIndex {
  /// Citations and names are shorter than this but for a few, which then stand in several cells.
  private static let width = 256

  private var cells: [Int: [Int]] = [:]

  /// Takes in a range under a number; numbers must be given in rising order. An empty range overlaps nothing.
  mutating func add(_ number: Int, _ range: Range<Int>) {
    for cell in Self.cells(of: range) { cells[cell, default: []].append(number) }
  }

  /// The numbers of ranges that may overlap a range, in rising order.
  func members(overlapping range: Range<Int>) -> [Int] {
    let cells = Self.cells(of: range)
    if cells.count == 1 { return self.cells[cells.lowerBound] ?? [] }
    return Set(cells.flatMap { self.cells[$0] ?? [] }).sorted()
  }

  private static func cells(of range: Range<Int>) -> Range<Int> {
    range.isEmpty ? 0..<0 : range.lowerBound / width..<(range.upperBound - 1) / width + 1
  }
}
