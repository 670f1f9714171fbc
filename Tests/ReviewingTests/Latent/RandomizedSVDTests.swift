import Testing

@testable import Reviewing

@Suite("Singular values by random projection")
struct RandomizedSVDTests {
  private let rows = Passages(Passages.twoSubjects).termRows

  /// The matrix as it is, for the exact values.
  private var dense: [[Double]] {
    (0..<rows.count).map { row in
      var values = [Double](repeating: 0, count: rows.terms.count)
      for entry in rows.starts[row]..<rows.starts[row + 1] {
        values[Int(rows.columns[entry])] = Double(rows.weights[entry])
      }
      return values
    }
  }

  @Test("The values are those of the exact decomposition")
  func exact() async {
    let size = rows.terms.count
    let matrix = dense
    var gram = [Double](repeating: 0, count: size * size)
    for row in matrix { for i in 0..<size { for j in 0..<size { gram[i * size + j] += row[i] * row[j] } } }
    let exact = SymmetricEigen(gram, size).values
    let found = await RandomizedSVD(rows, rank: 4, sample: Array(0..<rows.count))
    #expect(found.rank == 4)
    for i in 0..<4 { #expect(abs(Double(found.values[i] * found.values[i]) - exact[i]) < 1e-3) }
  }

  @Test("The directions stand at right angles and have length 1")
  func orthonormal() async {
    let found = await RandomizedSVD(rows, rank: 3, sample: Array(0..<rows.count))
    for a in 0..<3 {
      for b in 0..<3 {
        let product = (0..<rows.terms.count).reduce(Float(0)) {
          $0 + found.columns[$1, a] * found.columns[$1, b]
        }
        #expect(abs(product - (a == b ? 1 : 0)) < 1e-3)
      }
    }
  }

  @Test("A small matrix has no more directions than it has rows or terms, and an empty one none")
  func small() async {
    #expect(await RandomizedSVD(rows, rank: 48, sample: [0, 1]).rank == 2)
    #expect(await RandomizedSVD(Passages([]).termRows, rank: 48, sample: []).rank == 0)
  }

  @Test("The same matrix gives the same directions")
  func stable() async {
    let sample = Array(0..<rows.count)
    #expect(
      await RandomizedSVD(rows, rank: 4, sample: sample).columns == RandomizedSVD(rows, rank: 4, sample: sample).columns
    )
  }
}
