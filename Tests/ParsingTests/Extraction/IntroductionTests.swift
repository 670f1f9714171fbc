import Model
import Testing

@testable import Parsing

@Suite("Introductions that stand apart from their text")
struct IntroductionTests {
  private let first =
    "<p>A jar is a vessel of glass or clay with a wide mouth, and this page tells how a shelf of them is kept in order over years.</p>"
  private let second =
    "<p>Whoever keeps fewer than ten of them needs none of what follows: a look at the shelf says all that a list would say.</p>"

  private func texts(_ head: String, around: String = "main", before: String = "") throws -> [String] {
    try page(
      """
      <html><head><title>Jars</title></head><body><\(around)>\(before)<div class='page-top'>\(head)</div>
      <aside><nav><a href='#a'>Labels</a><a href='#b'>Lids</a></nav></aside>
      <div class='sections'><section><h2>Labels</h2>\(ArticleExtractionTests.prose)</section>
      <section><h2>Lids</h2>\(ArticleExtractionTests.prose)\(ArticleExtractionTests.prose)</section></div></\(around)></body></html>
      """
    ).bodyTexts
  }

  @Test("The paragraphs under the title were lost beside the element of the sections", arguments: ["main", "article"])
  func introduction(_ around: String) throws {
    let head =
      "<h1>Jars</h1><p>12 March 2024</p><section><ul><li><a href='/a'>Previous</a></li><li><a href='/b'>Next</a></li></ul>"
    let found = try texts("\(head)\(first)\(second)</section>", around: around)
    #expect(found.first?.hasPrefix("A jar is a vessel") == true)
    #expect(found.dropFirst().first?.hasPrefix("Whoever keeps fewer") == true)
    #expect(found.dropFirst(2).first == "Labels")
    #expect(!found.contains("Next"))
    #expect(!found.contains { $0.hasPrefix("12 March") })
  }

  @Test("A sentence that sums up an article is none", arguments: [0, 1])
  func summary(_ place: Int) throws {
    let found = try texts("<h1>Jars</h1>\([first, second][place])<p>By Ada Exner</p>")
    #expect(found.first == "Labels")
  }

  @Test(
    "What is as long as the text is no introduction to it", arguments: [(1, true), (2, false), (3, false), (9, false)])
  func length(_ copies: Int, _ isOne: Bool) throws {
    let tree = try tree(
      "<main><div><h1>Jars</h1>\(String(repeating: first + second, count: copies))</div>"
        + "<div id='text'>\(String(repeating: first + second, count: 5))</div></main>")
    let content = try #require(tree.element(id: "text"))
    #expect((Introduction.before(content, Chrome(tree), Density(tree)) != nil) == isOne)
  }

  @Test(
    "Paragraphs that stand beside no title, or are no text of the page, are no introduction",
    arguments: [
      "<h2>Jars elsewhere</h2>FIRST SECOND", "<h1>Jars</h1><aside>FIRST SECOND</aside>",
      "<h1>Jars</h1><div class='newsletter-signup'>FIRST SECOND</div>", "<h1>Jars</h1><p>Short.</p><p>As well.</p>",
    ])
  func others(_ head: String) throws {
    let found = try texts(head.replacing("FIRST", with: first).replacing("SECOND", with: second))
    #expect(!found.contains { $0.hasPrefix("A jar is") })
  }
}
