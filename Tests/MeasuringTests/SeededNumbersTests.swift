import Measuring
import Testing

@Suite("Seeded numbers")
struct SeededNumbersTests {
  @Test("The first numbers of seed 1234567 are those that the algorithm's other writings give")
  func reference() {
    var numbers = SeededNumbers(seed: 1_234_567)
    #expect(numbers.next() == 6_457_827_717_110_365_317)
    #expect(numbers.next() == 3_203_168_211_198_807_973)
    #expect(numbers.next() == 9_817_491_932_198_370_423)
  }

  @Test("Fractions stand between 0 and 1 and spread over it")
  func fractions() {
    var numbers = SeededNumbers(seed: 3)
    let fractions = (0..<1_000).map { _ in numbers.fraction() }
    #expect(fractions.min() ?? -1 >= 0 && fractions.max() ?? 1 < 1)
    #expect(abs(fractions.reduce(0, +) / 1_000 - 0.5) < 0.03)
  }
}
