/// A table for reading: what was measured, and what of it is beyond its bar.
package struct FigureTable: Sendable {
  package enum Cell: Hashable, Sendable {
    case text(String)
    /// A figure with so many decimals; one above `most` is marked.
    case figure(Double, decimals: Int, most: Double? = nil)

    /// A ratio, which has two decimals.
    package static func ratio(_ value: Double, most: Double? = nil) -> Cell { .figure(value, decimals: 2, most: most) }

    /// Whether it is above its bar; what could not be measured is.
    package var isBeyond: Bool {
      guard case .figure(let value, _, let most?) = self else { return false }
      return !(value <= most)
    }
  }

  package var title: String
  /// The names of the columns.
  package var header: [String]
  package var rows: [[Cell]] = []

  package init(_ title: String, _ header: [String]) {
    self.title = title
    self.header = header
  }

  /// How many figures are above their bars.
  package var beyond: Int { rows.joined().count { $0.isBeyond } }

  /// The title, a line of names, a line a row; the first column stands to the left, the others to the right, and a figure
  /// beyond its bar has a `!` behind it.
  package var text: String {
    let lines = [header.map { $0 + " " }] + rows.map { $0.map(Self.written) }
    let widths = header.indices.map { column in
      lines.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let drawn = lines.map { line in
      zip(line, widths).enumerated().map { place, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return place == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: " ")
    }
    return ([title] + drawn.map { "  " + $0.trimmingEnd }).joined(separator: "\n") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text + " "
    case .figure(let value, let decimals, _): fixed(value, decimals) + (cell.isBeyond ? "!" : " ")
    }
  }

  /// A number with a fixed count of decimals, rounded half away from zero.
  package static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let padded = String(repeating: "0", count: max(decimals - fraction.count, 0)) + fraction
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / scale)" + (decimals > 0 ? ".\(padded)" : "")
  }
}

extension String {
  fileprivate var trimmingEnd: Substring {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}
