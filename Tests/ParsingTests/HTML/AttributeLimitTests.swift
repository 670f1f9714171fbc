import Parsing
import Testing

@Suite struct AttributeLimitTests {
  private func tag(attributes: Int) -> [UInt8] {
    Array(("<p" + (0..<attributes).map { " a\($0)=\($0)" }.joined() + ">words</p>").utf8)
  }

  @Test("A tag within the limit stays as it is") func within() {
    let html = tag(attributes: AttributeLimit.most)
    let result = AttributeLimit.applied(to: html)
    #expect(result.html == html)
    #expect(result.cut == 0)
  }

  @Test("A tag beyond the limit loses what is too much, and the text stays") func beyond() throws {
    let result = AttributeLimit.applied(to: tag(attributes: 3 * AttributeLimit.most))
    #expect(result.cut == 1)
    let tree = try #require(HTMLParser.tree(of: result.html))
    let paragraph = try #require(tree.first(below: tree.root) { tree.tag($0) == .p })
    #expect(tree.text(paragraph) == "words")
    #expect(tree.attribute(paragraph, "a1") == "1")
    #expect(tree.attribute(paragraph, "a2999") == nil)
  }

  @Test("Blanks within quotation marks count for nothing") func quoted() {
    let html = Array(("<p title=\"" + String(repeating: "a ", count: 5000) + "\">words</p>").utf8)
    #expect(AttributeLimit.applied(to: html).cut == 0)
  }
}
