import Model
import Testing

@testable import Parsing

@Suite struct TeasersTests {
  private func isTeaser(_ inner: String) throws -> Bool {
    let tree = try tree("<body><article><p>Words.</p>\(inner)</article>")
    let node = try #require(tree.descendants(of: tree.root) { tree.tag($0) == .article }.last)
    return Teasers.isTeaser(node, in: tree)
  }

  @Test(
    "An article within an article whose heading leads elsewhere is the beginning of another page",
    arguments: ["<h2><a href=/other>Other</a></h2>", "<a href=/other><h3>Other</h3></a>"])
  func teaser(_ heading: String) throws {
    #expect(try isTeaser("<article>\(heading)<p>Its beginning.</p></article>"))
  }

  @Test(
    "A section of the text and a comment are none",
    arguments: [
      "<article><h2>Section</h2><p>Words.</p></article>", "<article><h2><a href='#s'>Section</a></h2></article>",
      "<article><p>A comment.</p></article>", "",
    ])
  func others(_ inner: String) throws {
    #expect(try !isTeaser(inner))
  }

  @Test("The beginnings of other pages were taken for the text when together they were longer") func chosen() throws {
    let others = (1...6).map { number in
      "<article><h2><a href=/p\(number)>Other \(number)</a></h2><p>\(String(repeating: "Words of another page. ", count: 12))</p></article>"
    }
    let own = "<p>\(String(repeating: "The text of this very page. ", count: 20))</p>"
    let document = try page(
      "<body><div><article><h1>Own</h1>\(own)</article><article>\(others.joined())</article></div>")
    #expect(document.text.contains("The text of this very page."))
    #expect(!document.text.contains("another page"))
  }
}
