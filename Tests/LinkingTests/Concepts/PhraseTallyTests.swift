import Testing

@testable import Linking

@Suite("How a phrase occurs")
struct PhraseTallyTests {
  @Test("What always stands alone is a unit; what is always part of more is none")
  func unity() {
    var alone = PhraseTally(first: 0)
    var inner = PhraseTally(first: 0)
    for start in stride(from: 0, to: 90, by: 10) {
      alone.add(start..<start + 2, of: start..<start + 2, .other)
      inner.add(start + 1..<start + 3, of: start..<start + 4, .other)
    }
    #expect(alone.count == 9)
    #expect(alone.unity == 1)
    #expect(abs(inner.unity - 0.01) < 1e-9)
  }

  @Test("A phrase that opens its runs but never ends one stands between the two")
  func half() {
    var opening = PhraseTally(first: 0)
    for start in stride(from: 0, to: 90, by: 10) { opening.add(start..<start + 1, of: start..<start + 2, .other) }
    #expect(abs(opening.unity - 0.1) < 1e-9)
  }

  @Test("Its ending is that of most of its forms, nouns counting more than participles")
  func endings() {
    var crawl = PhraseTally(first: 0)
    #expect(crawl.ending == .other)
    for _ in 0..<4 { crawl.add(0..<1, of: 0..<1, .participle) }
    #expect(crawl.ending == .participle)
    crawl.add(0..<1, of: 0..<1, .other)
    #expect(crawl.ending == .other)
    crawl.add(0..<1, of: 0..<1, .abstractNoun)
    #expect(crawl.ending == .abstractNoun)
  }
}
