import Text

/// Parents of a nested list that were copied twice: once before and once after their children.
///
/// Some pages' lists lose their depth when copied, and each item that has children stands again behind them. Such an
/// echo is dropped, and the lines between are one level deeper than its first appearance. Parents that nothing echoes
/// are those of ``ListLabels``.
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
        findEchoes(lines, start..<end)
        findLabels(lines, start..<end)
      }
      start = end
    }
  }

  private mutating func findEchoes(_ lines: TextLines, _ list: Range<Int>) {
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

  private mutating func findLabels(_ lines: TextLines, _ list: Range<Int>) {
    let labels = ListLabels(lines, list) { !dropped.contains($0) && depths[$0] ?? 1 == 1 }
    guard !labels.isEmpty else { return }
    for index in list where !dropped.contains(index) {
      depths[index] = (depths[index] ?? 1) + (labels.isDeeper(index) ? 1 : 0)
    }
  }

  func isDropped(_ index: Int) -> Bool { dropped.contains(index) }
  /// The depth that the echoes and labels around an item give it; nothing in a list that has none.
  func depth(_ index: Int) -> Int? { depths[index] }
}
