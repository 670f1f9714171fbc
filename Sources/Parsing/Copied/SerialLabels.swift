import Text

/// Labels that number the parts of a text by hand: `WK--1: …`, `Goal 2: …`, `WK--1 -- …`, `Day 3 — …`.
///
/// Behind a colon such a label opens an item of a list; behind a dash it opens a section, when two of them with the same
/// stem stand over lines of their own.
struct SerialLabels {
  /// What a line's label says and how the line goes on behind it.
  struct Label: Hashable {
    /// The letters before the number.
    var stem: [UInt8]
    /// The number, with the letter that may follow it.
    var number: [UInt8]
    var separator: Separator
    /// Whether nothing follows the separator.
    var isBare: Bool
  }

  enum Separator: Hashable { case colon, dash }

  private var labels: [Int: Label] = [:]
  private var sections: Set<Int> = []

  init(_ lines: TextLines, _ range: Range<Int>) {
    for index in range { labels[index] = Self.label(lines.slice(index)) }
    var places: [[UInt8]: [Int]] = [:]
    for index in range {
      guard let label = labels[index], label.separator == .dash, !label.isBare, lines.wordCount(index) <= 40 else {
        continue
      }
      // A label right over another of its kind is an item of a list, and has nothing of its own to head.
      guard index + 1 < range.upperBound, labels[index + 1]?.stem != label.stem else { continue }
      places[label.stem, default: []].append(index)
    }
    for (_, indices) in places where Set(indices.compactMap { labels[$0]?.number }).count > 1 {
      sections.formUnion(indices)
    }
  }

  /// Whether a line heads the section that its label numbers.
  func isSection(_ index: Int) -> Bool { sections.contains(index) }

  /// The label of a line that is an item.
  func item(_ index: Int) -> Label? {
    guard let label = labels[index], label.separator == .colon else { return nil }
    return label
  }

  /// Reads a label at the beginning of a line: letters, a number, a colon or a dash.
  static func label(_ slice: ArraySlice<UInt8>) -> Label? {
    let stem = slice.prefix { $0.isLetter }
    guard (1...12).contains(stem.count), stem.first?.isUpper ?? false else { return nil }
    var rest = slice[stem.endIndex...]
    let joint = rest.prefix { $0.isBlank || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "#") }
    rest = rest[joint.endIndex...]
    let digits = rest.prefix { $0.isDigit }
    guard joint.count <= 3, (1...3).contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    var number = Array(digits)
    if let letter = rest.first, letter.isLetter {
      number.append(letter)
      rest = rest.dropFirst()
    }
    guard let (separator, length) = separator(rest) else { return nil }
    let isBare = rest.dropFirst(length).allSatisfy(\.isBlank)
    return Label(stem: Array(stem), number: number, separator: separator, isBare: isBare)
  }

  private static func separator(_ rest: ArraySlice<UInt8>) -> (Separator, Int)? {
    if rest.first == UInt8(ascii: ":") { return (.colon, 1) }
    let blanks = rest.prefix(while: \.isBlank).count
    let dash = rest.dropFirst(blanks)
    if dash.starts(with: "—".utf8) || dash.starts(with: "–".utf8) { return (.dash, blanks + 3) }
    if blanks > 0, dash.starts(with: "--".utf8) { return (.dash, blanks + 2) }
    return blanks > 0 && dash.starts(with: "- ".utf8) ? (.dash, blanks + 2) : nil
  }
}
