import Measuring
import Testing

@Suite("Medians")
struct MedianTests {
  @Test("The middle one counts, and the mean of two in the middle")
  func middle() {
    #expect([3.0, 1, 200].median == 3)
    #expect([4.0, 1, 2, 100].median == 3)
    #expect([7.0].median == 7)
    #expect([Double]().median.isNaN)
  }
}
