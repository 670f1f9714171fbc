import Model
import Testing

@testable import Parsing

@Suite struct BodyEndTests {
  private let words = String(repeating: "words of the article that are enough to be chosen, ", count: 12)

  @Test("Text behind the end of the body was lost when the article before it was long") func behind() throws {
    let document = try page(
      "<html><body><article><h1>A title</h1><p>\(words)</p></body></html><p>and its last paragraph.</p></article>")
    #expect(document.text.hasSuffix("and its last paragraph."))
  }

  @Test("A second end is as early as the first") func twice() throws {
    let document = try page(
      "<article><p>\(words)</p></body></html><p>behind the first</p></body></html>\n<p>behind the second</p></article>")
    #expect(document.text.contains("behind the first"))
    #expect(document.text.hasSuffix("behind the second"))
  }

  @Test("Comments and blanks behind the end change nothing") func comments() throws {
    let document = try page("<html><body><article><p>\(words)</p></article></body><!-- made by hand --></html>\n\n")
    #expect(document.text.hasSuffix("chosen,"))
  }

  @Test(
    "End tags are known in any case, with blanks and at the very end",
    arguments: ["</BODY>", "</body >", "</Html>", "</body\n>"])
  func forms(_ end: String) {
    let html = "<p>one</p>\(end)<p>two</p>\(end)"
    let read = String(decoding: withoutEarlyEnds(Array(html.utf8)), as: UTF8.self)
    #expect(!read.lowercased().contains("</body") && !read.lowercased().contains("</html"))
    #expect(read.utf8.count == html.utf8.count)
    #expect(read.hasPrefix("<p>one</p>") && read.contains("<p>two</p>"))
  }

  @Test(
    "A page that ends where it says so is given back as it is",
    arguments: [
      "<p>one</p></body></html>", "<p>one</p></body> <!-- a comment --> </html>\n", "<p>one</p>", "", "</body>",
      "a < b </b",
      "<p>one</p></body><!-- open",
    ])
  func unchanged(_ html: String) {
    #expect(withoutEarlyEnds(Array(html.utf8)) == Array(html.utf8))
  }
}
