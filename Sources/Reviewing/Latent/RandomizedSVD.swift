import Text

/// The directions in which the rows of a sparse matrix vary most, as vectors over its columns.
///
/// Truncated singular value decomposition by random projection, power iteration and a small exact one (N. Halko,
/// P.-G. Martinsson and J. Tropp, "Finding structure with randomness", 2011, algorithms 4.4 and 5.1). Rows are only ever
/// read one after the other, so memory is that of the columns. The random numbers come from a fixed seed.
struct RandomizedSVD {
  /// The right singular vectors: a row for each column of the matrix.
  let columns: DenseRows
  /// The singular values, greatest first.
  let values: [Float]

  /// How many singular vectors there are.
  var rank: Int { columns.width }

  private static let oversampling = 8
  private static let iterations = 2

  /// - Parameters:
  ///   - rank: The most directions that are wanted; a small matrix has fewer.
  ///   - sample: The rows to look at.
  init(_ rows: TermRows, rank wanted: Int, sample: [Int]) async {
    let columnCount = rows.terms.count
    let width = min(wanted + Self.oversampling, columnCount, sample.count)
    var basis = Self.noise(columnCount, width)
    for _ in 0...Self.iterations { basis = await Self.squared(rows, sample, basis).orthonormalized() }
    let small = SymmetricEigen(Self.gram(rows, sample, basis), width)
    let rank = min(wanted, width)
    values = small.values.prefix(rank).map { $0 > 0 ? Float($0.squareRoot()) : 0 }
    columns = await basis.times(small.vectors, width: rank)
  }

  /// Numbers from -1 to 1 out of SplitMix64 (G. Steele and others, 2014).
  private static func noise(_ count: Int, _ width: Int) -> DenseRows {
    var noise = DenseRows(count: count, width: width)
    var state: UInt64 = 0x5175_6972
    for row in 0..<count {
      for column in 0..<width {
        state &+= 0x9E37_79B9_7F4A_7C15
        noise[row, column] = Float(Int64(bitPattern: mixed(state)) >> 40) / Float(1 << 23)
      }
    }
    return noise
  }

  /// AᵀA times a matrix.
  private static func squared(_ rows: TermRows, _ sample: [Int], _ factor: DenseRows) -> DenseRows {
    var result = DenseRows(count: factor.count, width: factor.width)
    var image = DenseRows(count: 1, width: factor.width)
    for row in sample {
      rows.project(row, onto: factor, into: &image)
      for entry in rows.starts[row]..<rows.starts[row + 1] {
        image.add(0, times: rows.weights[entry], to: &result, Int(rows.columns[entry]))
      }
    }
    return result
  }

  /// (AQ)ᵀ(AQ), in double precision.
  private static func gram(_ rows: TermRows, _ sample: [Int], _ basis: DenseRows) -> [Double] {
    var image = DenseRows(count: 1, width: basis.width)
    var sums = [SIMD8<Double>](repeating: .zero, count: image.width * image.lanes)
    for row in sample {
      rows.project(row, onto: basis, into: &image)
      image.addProducts(of: 0, to: &sums)
    }
    return image.square(of: sums)
  }
}

extension TermRows {
  /// A row times a matrix that has a row for each term.
  func project(_ row: Int, onto matrix: DenseRows, into image: inout DenseRows) {
    for lane in image.numbers.indices { image.numbers[lane] = .zero }
    for entry in starts[row]..<starts[row + 1] {
      matrix.add(Int(columns[entry]), times: weights[entry], to: &image)
    }
  }
}
