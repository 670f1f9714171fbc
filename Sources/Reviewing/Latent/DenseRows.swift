import Model

/// A dense matrix of many rows and few columns, its rows one after the other, eight numbers at a time.
///
/// What a row is padded with is 0, and stays so under everything that is done here.
struct DenseRows: Hashable, Sendable {
  typealias Lane = SIMD8<Float>

  private static let parts = 4

  let width: Int
  /// How many lanes a row takes.
  let lanes: Int
  var numbers: [Lane]

  var count: Int { lanes > 0 ? numbers.count / lanes : 0 }

  init(count: Int, width: Int) {
    self.init(numbers: [Lane](repeating: .zero, count: count * Self.lanes(width)), width: width)
  }

  private init(numbers: [Lane], width: Int) {
    self.width = width
    lanes = Self.lanes(width)
    self.numbers = numbers
  }

  private static func lanes(_ width: Int) -> Int { (width + Lane.scalarCount - 1) / Lane.scalarCount }

  subscript(row: Int, column: Int) -> Float {
    get { numbers[row * lanes + column / Lane.scalarCount][column % Lane.scalarCount] }
    set { numbers[row * lanes + column / Lane.scalarCount][column % Lane.scalarCount] = newValue }
  }

  /// Adds a row, weighed, to a row of a matrix of the same width.
  @inline(__always)
  func add(_ row: Int, times weight: Float, to other: inout DenseRows, _ otherRow: Int = 0) {
    let (from, to) = (row * lanes, otherRow * lanes)
    for lane in 0..<lanes { other.numbers[to + lane] += weight * numbers[from + lane] }
  }

  /// The products of its columns with each other: a square matrix, row by row, added up in double precision.
  func gram() async -> [Double] {
    let none = [SIMD8<Double>](repeating: .zero, count: width * lanes)
    let parts = await inParts { rows in
      var sums = none
      for row in rows { addProducts(of: row, to: &sums) }
      return sums
    }
    return square(of: parts.reduce(none) { sums, part in zip(sums, part).map { $0 + $1 } })
  }

  /// Adds the products of a row's numbers with each other to sums of `width` times ``lanes``; those left of the diagonal
  /// are left to ``square(of:)``.
  func addProducts(of row: Int, to sums: inout [SIMD8<Double>]) {
    let start = row * lanes
    for lane in 0..<lanes {
      let wide = SIMD8<Double>(numbers[start + lane])
      for column in 0..<min(width, (lane + 1) * Lane.scalarCount) {
        sums[column * lanes + lane] += Double(self[row, column]) * wide
      }
    }
  }

  /// Sums of products as a square matrix, row by row.
  func square(of sums: [SIMD8<Double>]) -> [Double] {
    var square = [Double](repeating: 0, count: width * width)
    for row in 0..<width {
      for column in row..<width {
        let sum = sums[row * lanes + column / Lane.scalarCount][column % Lane.scalarCount]
        square[row * width + column] = sum
        square[column * width + row] = sum
      }
    }
    return square
  }

  /// It times a square matrix, given row by row; what a triangular one leaves out costs nothing.
  func times(_ square: [Double], width newWidth: Int) async -> DenseRows {
    var factor = DenseRows(count: width, width: newWidth)
    for row in 0..<width {
      for column in 0..<newWidth { factor[row, column] = Float(square[row * width + column]) }
    }
    let ends = (0..<factor.lanes).map { lane in
      1 + ((0..<width).last { factor.numbers[$0 * factor.lanes + lane] != .zero } ?? -1)
    }
    let known = factor
    let parts = await inParts { rows in
      var products: [Lane] = []
      products.reserveCapacity(rows.count * known.lanes)
      for row in rows {
        for lane in 0..<known.lanes {
          var sum = Lane.zero
          for column in 0..<ends[lane] { sum += self[row, column] * known.numbers[column * known.lanes + lane] }
          products.append(sum)
        }
      }
      return products
    }
    return DenseRows(numbers: Array(parts.joined()), width: newWidth)
  }

  /// Works on parts of the rows side by side; the parts are the same on every machine, and so are sums over them.
  private func inParts<Part: Sendable>(_ work: @escaping @Sendable (Range<Int>) -> Part) async -> [Part] {
    await (0..<count).pieces(Self.parts).concurrentMap(work)
  }

  /// Columns of length 1 at right angles to each other that span what its columns do; a column that lies in the span of
  /// those before it becomes 0.
  ///
  /// Cholesky's factor of the columns' products, inverted; done twice, since once leaves too much behind (Y. Yamamoto and
  /// others, "Roundoff error analysis of the CholeskyQR2 algorithm", 2015).
  func orthonormalized() async -> DenseRows {
    let once = await times(inverseFactor(of: gram(), width), width: width)
    return await once.times(inverseFactor(of: once.gram(), width), width: width)
  }
}

/// The inverse of the upper triangular R of which a symmetric matrix is RᵀR, both row by row; a column of it is 0 where the
/// matrix has nothing left for it.
private func inverseFactor(of matrix: [Double], _ size: Int) -> [Double] {
  var inverse = [Double](repeating: 0, count: size * size)
  for column in 0..<size {
    // What is left of the column's unit vector when its parts along the columns before it are taken away, in the product
    // that the matrix stands for.
    var left = [Double](repeating: 0, count: size)
    left[column] = 1
    for earlier in 0..<column {
      var along = 0.0
      for row in 0...earlier { along += inverse[row * size + earlier] * matrix[row * size + column] }
      for row in 0...earlier { left[row] -= along * inverse[row * size + earlier] }
    }
    var length = 0.0
    for i in 0...column {
      for j in 0...column { length += left[i] * left[j] * matrix[i * size + j] }
    }
    // Products of single numbers are no more exact than this.
    guard length > 1e-10 * matrix[column * size + column] else { continue }
    for row in 0...column { inverse[row * size + column] = left[row] / length.squareRoot() }
  }
  return inverse
}
