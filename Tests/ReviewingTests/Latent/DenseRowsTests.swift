import Testing

@testable import Reviewing

@Suite("Dense matrices")
struct DenseRowsTests {
  private func matrix(_ rows: [[Float]]) -> DenseRows {
    var matrix = DenseRows(count: rows.count, width: rows.first?.count ?? 0)
    for (row, numbers) in rows.enumerated() {
      for (column, number) in numbers.enumerated() { matrix[row, column] = number }
    }
    return matrix
  }

  /// Numbers without an order, each column at no right angle to the others.
  private func mixed(_ count: Int, _ width: Int) -> DenseRows {
    var matrix = DenseRows(count: count, width: width)
    for row in 0..<count {
      for column in 0..<width {
        let number = row * 31 + column * column * 17 + row * column * 7
        matrix[row, column] = Float(number % 23 - 8)
      }
    }
    return matrix
  }

  private func rows(_ matrix: DenseRows) -> [[Float]] {
    (0..<matrix.count).map { row in (0..<matrix.width).map { matrix[row, $0] } }
  }

  @Test("A number stands where it was put, rows of any width apart", arguments: [1, 7, 8, 9, 17])
  func places(width: Int) {
    let numbers = (0..<3).map { row in (0..<width).map { Float(row * 100 + $0) } }
    let matrix = matrix(numbers)
    #expect(matrix.count == 3)
    #expect(rows(matrix) == numbers)
  }

  @Test("Products of columns are those of every number with every other", arguments: [1, 8, 11])
  func gram(width: Int) async {
    let matrix = mixed(20, width)
    let gram = await matrix.gram()
    for a in 0..<width {
      for b in 0..<width {
        let expected = (0..<20).reduce(0.0) { $0 + Double(matrix[$1, a]) * Double(matrix[$1, b]) }
        #expect(abs(gram[a * width + b] - expected) < 1e-6)
      }
    }
  }

  @Test("A row is added to another, weighed")
  func adding() {
    var sum = matrix([[1, 1], [2, 2]])
    matrix([[10, 20], [30, 40]]).add(1, times: 0.5, to: &sum, 1)
    #expect(rows(sum) == [[1, 1], [17, 22]])
  }

  @Test("Times a square matrix, of whose columns the first are taken")
  func times() async {
    let matrix = matrix([[1, 2], [3, 4]])
    #expect(await rows(matrix.times([0, 1, 1, 0], width: 2)) == [[2, 1], [4, 3]])
    #expect(await rows(matrix.times([2, 9, 0, 9], width: 1)) == [[2], [6]])
  }

  @Test(
    "Times a triangular matrix gives the products with its numbers and with its noughts alike", arguments: [3, 8, 19])
  func triangular(width: Int) async {
    let matrix = mixed(5, width)
    let factor = (0..<width).map { row in (0..<width).map { $0 < row ? 0 : Double(row * 3 + $0 % 5) } }
    let expected = (0..<5).map { row in
      (0..<width).map { column in (0..<width).reduce(Float(0)) { $0 + matrix[row, $1] * Float(factor[$1][column]) } }
    }
    #expect(await rows(matrix.times(factor.flatMap(\.self), width: width)) == expected)
  }

  @Test("Columns come out at right angles and of length 1, and span what they did", arguments: [1, 3, 8, 12])
  func orthonormal(width: Int) async {
    let matrix = mixed(40, width)
    let found = await matrix.orthonormalized()
    let gram = await found.gram()
    for a in 0..<width {
      for b in 0..<width { #expect(abs(gram[a * width + b] - (a == b ? 1 : 0)) < 1e-5) }
    }
    // Each old column is the sum of its parts along the new ones.
    for column in 0..<width {
      var rest: [Float] = (0..<40).map { matrix[$0, column] }
      for new in 0..<width {
        var part: Float = 0
        for row in 0..<40 { part += matrix[row, column] * found[row, new] }
        for row in 0..<40 { rest[row] -= part * found[row, new] }
      }
      #expect((rest.map(\.magnitude).max() ?? 0) < 1e-3)
    }
  }

  @Test("A column that says nothing new becomes 0, the others stay at right angles")
  func dependent() async {
    let found = await matrix([[1, 2, 0], [2, 4, 1], [3, 6, 0], [0, 0, 0]]).orthonormalized()
    #expect((0..<4).allSatisfy { found[$0, 1] == 0 })
    let gram = await found.gram()
    #expect(abs(gram[0] - 1) < 1e-5 && abs(gram[8] - 1) < 1e-5 && abs(gram[2]) < 1e-5)
    #expect(await rows(matrix([[0, 0], [0, 0]]).orthonormalized()) == [[0, 0], [0, 0]])
  }

  @Test("A matrix without rows or columns stays one")
  func empty() async {
    #expect(await DenseRows(count: 0, width: 3).orthonormalized().count == 0)
    #expect(DenseRows(count: 5, width: 0).count == 0)
    #expect(await DenseRows(count: 5, width: 0).gram().isEmpty)
  }

  @Test("Numbers are packed into bytes by their greatest")
  func packed() {
    var bytes: [Int8] = [1]
    matrix([[0.5, -1, 0.25]]).appendPacked(to: &bytes)
    #expect(bytes == [1, 64, -127, 32])
    bytes = []
    DenseRows(count: 2, width: 9).appendPacked(to: &bytes)
    #expect(bytes == [Int8](repeating: 0, count: 18))
    matrix([[0, 0, 0, 0, 0, 0, 0, 0, 3]]).appendPacked(to: &bytes)
    #expect(bytes.last == 127)
  }
}
