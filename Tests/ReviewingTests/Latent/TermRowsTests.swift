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

  @Test("Words of grammar and single letters are no terms, however many passages have them")
  func grammar() {
    let terms = Passages(["the x kelp of which", "the x kelp of which", "the x urchin of which"]).termRows.terms
    #expect(terms.map { String(decoding: $0.stem, as: UTF8.self) } == ["kelp"])
  }

  @Test("Forms of a word are one term, counted once a passage")
  func forms() {
    let terms = Passages(["urchin urchins", "urchins", "a forest"]).termRows.terms
    #expect(terms == [TermRows.Term(stem: Array("urchin".utf8), passages: 2)])
  }

  @Test("What fewer passages hold weighs more")
  func rarity() {
    let rows = Passages(["kelp otter", "kelp otter", "kelp", "kelp", "sand", "sand"]).termRows
    let first = rows.starts[0]..<rows.starts[1]
    let weights = Dictionary(uniqueKeysWithValues: zip(rows.columns[first], rows.weights[first]))
    #expect(rows.terms.map { String(decoding: $0.stem, as: UTF8.self) } == ["kelp", "otter", "sand"])
    #expect((weights[1] ?? 0) > (weights[0] ?? 1))
  }

  @Test("The columns of a row go up, and each of them stands once")
  func columns() {
    let rows = Passages(Passages.twoSubjects).termRows
    for row in 0..<rows.count {
      let columns = Array(rows.columns[rows.starts[row]..<rows.starts[row + 1]])
      #expect(columns == Set(columns).sorted())
      #expect(columns.allSatisfy { $0 < rows.terms.count })
    }
  }

  @Test("The order of the passages changes no term")
  func order() {
    let texts = Passages.twoSubjects
    #expect(Passages(texts.reversed()).termRows.terms == Passages(texts).termRows.terms)
  }

  @Test("Words of headings and titles belong to the rows they stand above")
  func headings() {
    var passages = Passages(["kelp", "urchin kelp", "urchin"])
    passages.rows[2] = [passages.rows[2][0], passages.rows[0][0]]
    let rows = passages.termRows
    #expect(rows.terms.map(\.passages) == [3, 2])
    #expect(rows.starts[3] - rows.starts[2] == 2)
  }
}
