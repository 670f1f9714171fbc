import Testing

@testable import Linking

@Suite("Runs of numbers")
struct NumberRunTests {
  @Test(
    "A run holds its numbers in order", arguments: [[], [7], [7, 0], [1, 2, 3], [.max, 0, .max, 1]] as [[UInt32]])
  func numbers(_ numbers: [UInt32]) {
    let run = NumberRun(numbers)
    #expect(run.numbers == numbers)
    #expect(Int(run.count) == numbers.count)
  }

  @Test("Runs are equal when they hold the same numbers in the same order; zeros count")
  func equality() {
    #expect(NumberRun([1, 2]) == NumberRun([1, 2]))
    #expect(NumberRun([1, 2]) != NumberRun([2, 1]))
    #expect(NumberRun([1]) != NumberRun([1, 0]))
    #expect(NumberRun([]) != NumberRun([0]))
  }

  @Test("A fifth number is left out") func full() {
    var run = NumberRun([1, 2, 3, 4])
    run.append(5)
    #expect(run == NumberRun([1, 2, 3, 4, 9]))
    #expect(run.count == 4)
  }

  @Test("Every shorter run within it is told, once for each place")
  func inner() {
    var found: [[UInt32]] = []
    NumberRun([1, 2, 1]).forEachInner { found.append($0.numbers) }
    #expect(found == [[1], [1, 2], [2], [2, 1], [1]])
    NumberRun([1]).forEachInner { _ in Issue.record("nothing is shorter than one") }
  }
}
