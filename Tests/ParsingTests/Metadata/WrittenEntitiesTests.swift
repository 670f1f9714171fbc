import Testing

@testable import Parsing

@Suite struct WrittenEntitiesTests {
  @Test(
    "References that a page writes twice are resolved, and nothing is taken for markup",
    arguments: [
      ("Cats &amp; dogs", "Cats & dogs"), ("It&#8217;s", "It’s"), ("a < b &gt; c", "a < b > c"),
      ("&lt;b&gt;bold&lt;/b&gt;", "<b>bold</b>"), ("plain", "plain"), ("AT&T", "AT&T"),
    ])
  func resolved(_ text: String, _ expected: String) {
    #expect(withoutEntities(text) == expected)
  }
}
