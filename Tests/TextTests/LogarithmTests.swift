import Testing
import Text

@Suite("Functions of numbers")
struct LogarithmTests {
  @Test("The logarithm and the exponential undo each other")
  func inverse() {
    for value in [0.5, 1, 2, 10] as [Double] {
      #expect(abs(exponential(naturalLogarithm(value)) - value) < 1e-12)
    }
    #expect(naturalLogarithm(1) == 0)
  }

  @Test("A power of one half is the square root")
  func roots() {
    #expect(abs(power(2, 0.5) - 2.0.squareRoot()) < 1e-12)
    #expect(power(3, 2) == 9)
  }
}
