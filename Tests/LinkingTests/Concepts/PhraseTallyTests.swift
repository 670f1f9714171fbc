import Testing

@testable import Linking

@Suite("How a phrase occurs")
struct PhraseTallyTests {
  @Test("What always stands alone is a unit; what is always part of more is none")
  func unity() {
    var alone = PhraseTally(first: 0)
    var inner = PhraseTally(first: 0)
    for start in stride(from: 0, to: 90, by: 10) {
      alone.add(start..<start + 2, of: start..<start + 2, .other, .term)
      inner.add(start + 1..<start + 3, of: start..<start + 4, .other, .term)
    }
    #expect(alone.count == 9)
    #expect(alone.unity == 1)
    #expect(abs(inner.unity - 0.01) < 1e-9)
  }

  @Test("A phrase that opens its runs but never ends one stands between the two")
  func half() {
    var opening = PhraseTally(first: 0)
    for start in stride(from: 0, to: 90, by: 10) {
      opening.add(start..<start + 1, of: start..<start + 2, .other, .term)
    }
    #expect(abs(opening.unity - 0.1) < 1e-9)
  }

  @Test("Its ending is that of most of its forms, nouns counting more than participles")
  func endings() {
    var crawl = PhraseTally(first: 0)
    #expect(crawl.ending == .other)
    for _ in 0..<4 { crawl.add(0..<1, of: 0..<1, .participle, .term) }
    #expect(crawl.ending == .participle)
    crawl.add(0..<1, of: 0..<1, .other, .term)
    #expect(crawl.ending == .other)
    crawl.add(0..<1, of: 0..<1, .abstractNoun, .term)
    #expect(crawl.ending == .abstractNoun)
  }

  @Test("It ends in a noun that names anything when most of its occurrences do")
  func generalNouns() {
    var phrase = PhraseTally(first: 0)
    #expect(!phrase.endsInGeneralNoun)
    phrase.add(0..<2, of: 0..<2, .other, .term)
    phrase.add(2..<4, of: 2..<4, .other, .general)
    #expect(!phrase.endsInGeneralNoun)
    phrase.add(4..<6, of: 4..<6, .other, .general)
    #expect(phrase.endsInGeneralNoun)
  }
}
