/// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's cyclic rotations (G. Golub and C. Van Loan,
/// "Matrix Computations", section 8.5).
struct SymmetricEigen {
  /// Greatest first.
  let values: [Double]
  /// Rows of a square matrix whose columns are the eigenvectors, in the order of ``values``.
  let vectors: [Double]

  private static let sweeps = 30

  init(_ matrix: [Double], _ size: Int) {
    var a = matrix
    var v = (0..<size * size).map { $0 / max(size, 1) == $0 % max(size, 1) ? 1.0 : 0.0 }
    for _ in 0..<Self.sweeps {
      var outside = 0.0
      for i in 0..<size { for j in 0..<size where i != j { outside += a[i * size + j] * a[i * size + j] } }
      if outside < 1e-18 { break }
      for p in 0..<size {
        for q in p + 1..<max(size, p + 1) { Self.rotate(&a, &v, size, p, q) }
      }
    }
    let order = (0..<size).sorted { (a[$1 * size + $1], $0) < (a[$0 * size + $0], $1) }
    values = order.map { a[$0 * size + $0] }
    var sorted = v
    for (place, column) in order.enumerated() {
      for row in 0..<size { sorted[row * size + place] = v[row * size + column] }
    }
    vectors = sorted
  }

  /// Turns the plane of two axes so that the entry between them vanishes.
  private static func rotate(_ a: inout [Double], _ v: inout [Double], _ size: Int, _ p: Int, _ q: Int) {
    let entry = a[p * size + q]
    guard entry.magnitude > 1e-300 else { return }
    let ratio = (a[q * size + q] - a[p * size + p]) / (2 * entry)
    let tangent = (ratio < 0 ? -1 : 1) / (ratio.magnitude + (ratio * ratio + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in 0..<size {
      let (x, y) = (a[k * size + p], a[k * size + q])
      a[k * size + p] = cosine * x - sine * y
      a[k * size + q] = sine * x + cosine * y
    }
    for k in 0..<size {
      let (x, y) = (a[p * size + k], a[q * size + k])
      a[p * size + k] = cosine * x - sine * y
      a[q * size + k] = sine * x + cosine * y
    }
    for k in 0..<size {
      let (x, y) = (v[k * size + p], v[k * size + q])
      v[k * size + p] = cosine * x - sine * y
      v[k * size + q] = sine * x + cosine * y
    }
  }
}
