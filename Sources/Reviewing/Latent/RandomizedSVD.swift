/// The directions in which the rows of a sparse matrix vary most, as vectors over its columns.
///
/// Truncated singular value decomposition by random projection, power iteration and a small exact one (N. Halko,
/// P.-G. Martinsson and J. Tropp, "Finding structure with randomness", 2011, algorithms 4.4 and 5.1). Rows are only ever
/// read one after the other, so memory is that of the columns. The random numbers come from a fixed seed.
struct RandomizedSVD {
  /// How many numbers each column has in ``columns``.
  let rank: Int
  /// The right singular vectors, one run of `rank` numbers for each column of the matrix.
  let columns: [Float]
  /// The singular values, greatest first.
  let values: [Float]

  private static let oversampling = 8
  private static let iterations = 2

  /// - Parameters:
  ///   - rank: The most directions that are wanted; a small matrix has fewer.
  ///   - sample: The rows to look at.
  init(_ rows: TermRows, rank wanted: Int, sample: [Int]) {
    let columnCount = rows.terms.count
    let width = min(wanted + Self.oversampling, columnCount, sample.count)
    var basis = Self.noise(columnCount * width)
    for _ in 0...Self.iterations {
      basis = Self.squared(rows, sample, basis, width)
      Self.orthonormalize(&basis, columnCount, width)
    }
    let small = SymmetricEigen(Self.gram(rows, sample, basis, width), width)
    rank = min(wanted, width)
    values = small.values.prefix(rank).map { $0 > 0 ? Float($0.squareRoot()) : 0 }
    var vectors = [Float](repeating: 0, count: columnCount * rank)
    for column in 0..<columnCount {
      for direction in 0..<rank {
        var sum: Float = 0
        for i in 0..<width { sum += basis[column * width + i] * Float(small.vectors[i * width + direction]) }
        vectors[column * rank + direction] = sum
      }
    }
    columns = vectors
  }

  /// Numbers from -1 to 1 out of SplitMix64 (G. Steele and others, 2014).
  private static func noise(_ count: Int) -> [Float] {
    var state: UInt64 = 0x5175_6972
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return Float(Int64(bitPattern: value ^ value >> 31) >> 40) / Float(1 << 23)
    }
  }

  /// AᵀA times a matrix.
  private static func squared(_ rows: TermRows, _ sample: [Int], _ factor: [Float], _ width: Int) -> [Float] {
    var result = [Float](repeating: 0, count: factor.count)
    var image = [Float](repeating: 0, count: width)
    for row in sample {
      rows.project(row, onto: factor, width, into: &image)
      for entry in rows.starts[row]..<rows.starts[row + 1] {
        let (start, weight) = (Int(rows.columns[entry]) * width, rows.weights[entry])
        for i in 0..<width { result[start + i] += weight * image[i] }
      }
    }
    return result
  }

  /// (AQ)ᵀ(AQ), in double precision.
  private static func gram(_ rows: TermRows, _ sample: [Int], _ basis: [Float], _ width: Int) -> [Double] {
    var result = [Double](repeating: 0, count: width * width)
    var image = [Float](repeating: 0, count: width)
    for row in sample {
      rows.project(row, onto: basis, width, into: &image)
      for i in 0..<width {
        for j in 0..<width { result[i * width + j] += Double(image[i]) * Double(image[j]) }
      }
    }
    return result
  }

  /// Gram and Schmidt's procedure, done twice, since once leaves too much behind in single precision.
  static func orthonormalize(_ matrix: inout [Float], _ rowCount: Int, _ width: Int) {
    // Each column is read for every later one, and lies in one piece for that.
    var columns: [[Float]] = []
    for number in 0..<width {
      var column = (0..<rowCount).map { matrix[$0 * width + number] }
      for _ in 0..<2 {
        for earlier in columns {
          var product: Float = 0
          for row in 0..<rowCount { product += column[row] * earlier[row] }
          for row in 0..<rowCount { column[row] -= product * earlier[row] }
        }
      }
      var length: Float = 0
      for row in 0..<rowCount { length += column[row] * column[row] }
      let scale = length > 1e-12 ? 1 / length.squareRoot() : 0
      for row in 0..<rowCount {
        column[row] *= scale
        matrix[row * width + number] = column[row]
      }
      columns.append(column)
    }
  }
}

extension TermRows {
  /// A row times a matrix that has `width` numbers for each term.
  func project(_ row: Int, onto matrix: [Float], _ width: Int, into image: inout [Float]) {
    for i in 0..<width { image[i] = 0 }
    for entry in starts[row]..<starts[row + 1] {
      let (start, weight) = (Int(columns[entry]) * width, weights[entry])
      for i in 0..<width { image[i] += weight * matrix[start + i] }
    }
  }
}
