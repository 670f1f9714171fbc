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
    var first: [[UInt8]: Int] = [:]
    var spans: [Range<Int>] = []
    for index in list {
      let item = Array(lines.slice(index))
      if let parent = first[item], index - parent > 1,
        !spans.contains(where: {
          $0.contains(parent) != $0.contains(index) && $0.lowerBound < parent && $0.upperBound > parent
        })
      {
        spans.append(parent..<index)
        dropped.insert(index)
      } else if first[item] == nil {
        first[item] = index
      }
    }
    guard !spans.isEmpty else { return }
    for index in list where !dropped.contains(index) {
      depths[index] = 1 + spans.count { $0.contains(index) && $0.lowerBound != index }
    }
  }

  func isDropped(_ index: Int) -> Bool { dropped.contains(index) }
  /// The depth that the echoes around an item give it; nothing in a list without echoes.
  func depth(_ index: Int) -> Int? { depths[index] }
}
