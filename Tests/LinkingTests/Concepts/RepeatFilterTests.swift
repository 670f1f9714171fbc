import Testing

@testable import Linking

@Suite("What cannot repeat")
struct RepeatFilterTests {
  @Test("What came up in two documents may repeat; twice in one is once")
  func documents() {
    var filter = RepeatFilter(numbers: 100)
    for document: [UInt64] in [[1, 2, 2], [3, 2], [1, 4]] {
      for number in document { filter.enter(number) }
      filter.endDocument()
    }
    #expect([1, 2, 3, 4, 5].map(filter.mayRepeat) == [true, true, false, false, false])
  }

  @Test("Nothing that repeats is refused, however many numbers there are")
  func sound() {
    var filter = RepeatFilter(numbers: 10)
    for _ in 0..<2 {
      for number in 0..<5_000 as Range<UInt64> { filter.enter(number) }
      filter.endDocument()
    }
    #expect((0..<5_000 as Range<UInt64>).allSatisfy(filter.mayRepeat))
  }

  @Test("Of numbers that come up once, hardly any is let through")
  func sharp() {
    var filter = RepeatFilter(numbers: 20_000)
    for number in 0..<20_000 as Range<UInt64> {
      filter.enter(number)
      filter.endDocument()
    }
    let through = (0..<20_000 as Range<UInt64>).count(where: filter.mayRepeat)
    #expect(through < 3_000)
  }
}
