import Testing

@testable import Reviewing

@Suite("Passages as rows of terms")
struct TermRowsTests {
  private let rows = Passages(["kelp and kelp urchins", "kelp forest", "urchins in the forest", "nothing alike"])
    .termRows

  @Test("Terms of one passage and words of grammar are left out, the others are in the order of their letters")
  func terms() {
    #expect(rows.terms.map { String(decoding: $0.stem, as: UTF8.self) } == ["forest", "kelp", "urchin"])
    #expect(rows.terms.map(\.passages) == [2, 2, 2])
  }

  @Test("Rows have length 1, or 0 without terms")
  func lengths() {
    let lengths = (0..<rows.count).map { row in
      rows.weights[rows.starts[row]..<rows.starts[row + 1]].reduce(0) { $0 + $1 * $1 }
    }
    #expect(lengths.count == 4)
    for length in lengths.dropLast() { #expect(abs(length - 1) < 1e-5) }
    #expect(lengths[3] == 0)
  }

  @Test("A term that a passage repeats weighs more, but not twice as much")
  func repeated() {
    let first = rows.starts[0]..<rows.starts[1]
    let weights = Dictionary(uniqueKeysWithValues: zip(rows.columns[first], rows.weights[first]))
    let ratio = (weights[1] ?? 0) / (weights[2] ?? 1)
    #expect(ratio > 1.5 && ratio < 1.9)
  }

  @Test("Words of too many passages are left out of a large collection")
  func common() {
    let texts = (0..<60).map { "common word\($0 / 2)" }
    let terms = Passages(texts).termRows.terms.map { String(decoding: $0.stem, as: UTF8.self) }
    #expect(!terms.contains("common"))
    #expect(terms.count == 30)
  }

  @Test("No passages give no terms")
  func empty() {
    let rows = Passages([]).termRows
    #expect(rows.count == 0)
    #expect(rows.terms.isEmpty)
  }
}
