import Testing

@testable import Reviewing

@Suite("The terms of a passage")
struct PassageTermsTests {
  private func terms(_ numbers: [Int], _ weights: [Float]) -> PassageTerms {
    PassageTerms(zip(numbers, weights).map { PassageTerms.Term(number: $0, weight: $1) })
  }

  @Test(
    "Numbers come back as they were, however far apart",
    arguments: [[0], [0, 1], [127, 128, 255], [5, 16_388, 30_000], [2_097_151, 2_097_152]])
  func numbers(_ numbers: [Int]) {
    let packed = terms(numbers, numbers.map { _ in 0.5 }).packed
    #expect(PassageTerms(packed: packed).terms.map(\.number) == numbers)
  }

  @Test("Weights come back in proportion, of length 1 together")
  func weights() {
    let wanted: [Float] = [0.8, 0.48, 0.36]
    let found = PassageTerms(packed: terms([3, 4, 90], wanted).packed).terms.map(\.weight)
    for (found, wanted) in zip(found, wanted) { #expect(abs(found - wanted) < 0.005) }
    #expect(abs(found.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
  }

  @Test("What hardly weighs anything is not lost")
  func light() {
    let found = PassageTerms(packed: terms([1, 2], [1, 0.0001]).packed).terms
    #expect(found.map(\.number) == [1, 2])
    #expect(found.allSatisfy { $0.weight > 0 })
  }

  @Test("A near number and its weight take two bytes, a far one three")
  func size() {
    #expect(terms([10, 20, 147], [1, 1, 1]).packed.count == 6)
    #expect(terms([10, 138], [1, 1]).packed.count == 5)
  }

  @Test("No terms are no bytes, and the other way about")
  func empty() {
    #expect(PassageTerms().packed.isEmpty)
    #expect(PassageTerms(packed: []) == PassageTerms())
    #expect(terms([1], [0]).packed.isEmpty)
  }

  @Test(
    "Damaged bytes give what can be read of them",
    arguments: [
      ([5], 0), ([5, 200, 3], 1), ([0x85], 0), ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1, 1], 0), ([5, 0], 1),
    ]
      as [([UInt8], Int)])
  func damaged(_ bytes: [UInt8], _ count: Int) {
    #expect(PassageTerms(packed: bytes).terms.count == count)
  }

  @Test("A row's terms are its columns with their weights")
  func row() {
    let rows = Passages(Passages.twoSubjects).termRows
    for row in 0..<rows.count {
      let found = rows.terms(ofRow: row)
      #expect(found.terms.map(\.number) == found.terms.map(\.number).sorted())
      #expect(PassageTerms(packed: found.packed).terms.map(\.number) == found.terms.map(\.number))
      #expect(abs(found.terms.reduce(0) { $0 + $1.weight * $1.weight } - 1) < 1e-5)
    }
  }
}
