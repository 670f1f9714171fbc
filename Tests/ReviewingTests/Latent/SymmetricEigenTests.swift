import Testing

@testable import Reviewing

@Suite("Eigenvalues of small matrices")
struct SymmetricEigenTests {
  @Test("A matrix whose eigenvalues are known has them, greatest first")
  func known() {
    let eigen = SymmetricEigen([2, 1, 1, 2], 2)
    #expect(abs(eigen.values[0] - 3) < 1e-12)
    #expect(abs(eigen.values[1] - 1) < 1e-12)
    #expect(abs(eigen.vectors[0].magnitude - 0.5.squareRoot()) < 1e-12)
  }

  @Test("The matrix comes back from its values and vectors")
  func product() {
    let size = 5
    var matrix = [Double](repeating: 0, count: size * size)
    for i in 0..<size {
      for j in 0..<size { matrix[i * size + j] = 1 / Double(i + j + 1) }
    }
    let eigen = SymmetricEigen(matrix, size)
    for i in 0..<size {
      for j in 0..<size {
        let sum = (0..<size).reduce(0.0) {
          $0 + eigen.vectors[i * size + $1] * eigen.values[$1] * eigen.vectors[j * size + $1]
        }
        #expect(abs(sum - matrix[i * size + j]) < 1e-9)
      }
    }
  }

  @Test("A diagonal and an empty matrix are their own answer")
  func plain() {
    #expect(SymmetricEigen([1, 0, 0, 4], 2).values == [4, 1])
    #expect(SymmetricEigen([], 0).values.isEmpty)
  }
}
