import Text

/// Items of a flat list that only introduce those after them: a few words and a colon ("Maths:").
///
/// Some pages' lists lose their depth when copied. When the outermost items of a list begin with such a label and have
/// another, the items between are one level deeper; one label alone would not tell where its items end.
struct ListLabels {
  private static let mostWords = 6
  private var deeper: Set<Int> = []

  /// - Parameters:
  ///   - list: The lines of a list whose items are equally indented.
  ///   - isOutermost: Whether an item stands at the list's outermost level, as far as is known.
  init(_ lines: TextLines, _ list: Range<Int>, isOutermost: (Int) -> Bool) {
    let outermost = list.filter(isOutermost)
    let labels = outermost.filter { lines.ends($0, with: UInt8(ascii: ":")) && lines.wordCount($0) <= Self.mostWords }
    guard labels.count > 1, labels.first == outermost.first else { return }
    let known = Set(labels)
    // A label without an item of its own introduces nothing, and the list is not of this kind.
    let isFilled = zip(outermost, outermost.dropFirst()).allSatisfy { !known.contains($0) || !known.contains($1) }
    guard isFilled, let last = outermost.last, !known.contains(last) else { return }
    deeper = Set(list).subtracting(known)
  }

  var isEmpty: Bool { deeper.isEmpty }
  /// Whether an item stands below a label.
  func isDeeper(_ index: Int) -> Bool { deeper.contains(index) }
}
