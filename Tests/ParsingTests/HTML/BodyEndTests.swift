import Model
import Parsing
import Testing

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
}
