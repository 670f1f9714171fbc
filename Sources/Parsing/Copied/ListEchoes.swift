import Text

/// Parents of a nested list that were copied twice: once before and once after their children.
///
/// Some pages' lists lose their depth when copied, and each item that has children stands again behind them. Such an
/// echo is dropped, and the lines between are one level deeper than its first appearance.
struct ListEchoes {
  private var depths: [Int: Int] = [:]
  private var dropped: Set<Int> = []

  init(_ lines: TextLines, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      guard ProseBlocks.listMark(lines.slice(start)) != nil else {
        start += 1
        continue
      }
      var end = start
      while end < range.upperBound, ProseBlocks.listMark(lines.slice(end)) != nil { end += 1 }
      // A list that shows its depth by indentation has no need of guesses.
      if (start..<end).allSatisfy({ lines.lines[$0].indent == lines.lines[start].indent }) {
        find(lines, start..<end)
      }
      start = end
    }
  }

  private mutating func find(_ lines: TextLines, _ list: Range<Int>) {
    var places: [[UInt8]: [Int]] = [:]
    for index in list { places[Array(lines.slice(index)), default: []].append(index) }
    // The outermost spans so far, in order; one that would cross the last of them is no echo.
    var outer: [Range<Int>] = []
    var steps: [Int: Int] = [:]
    for index in list {
      // What stands three times and more is a refrain, and what stands side by side encloses nothing.
      guard let pair = places[Array(lines.slice(index))], pair.count == 2, pair[1] == index, index - pair[0] > 1 else {
        continue
      }
      let parent = pair[0]
      let inside = outer.reversed().prefix { $0.lowerBound > parent }.count
      if let before = outer.dropLast(inside).last, before.upperBound > parent { continue }
      outer.removeLast(inside)
      outer.append(parent..<index)
      dropped.insert(index)
      steps[parent + 1, default: 0] += 1
      steps[index, default: 0] -= 1
    }
    guard !outer.isEmpty else { return }
    var depth = 1
    for index in list {
      depth += steps[index] ?? 0
      if !dropped.contains(index) { depths[index] = depth }
    }
  }

  func isDropped(_ index: Int) -> Bool { dropped.contains(index) }
  /// The depth that the echoes around an item give it; nothing in a list without echoes.
  func depth(_ index: Int) -> Int? { depths[index] }
}
