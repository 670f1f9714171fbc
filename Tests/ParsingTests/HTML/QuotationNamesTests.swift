import Testing

@testable import Parsing

@Suite struct QuotationNamesTests {
  private func isQuotation(_ html: String) throws -> Bool {
    let tree = try tree("<body>\(html)")
    let node = try #require(tree.first(below: tree.root) { tree.attributeRange($0, "class") != nil })
    return QuotationNames.isQuotation(node, in: tree)
  }

  @Test(
    "Forum programs quote in elements of many names",
    arguments: ["bbcode_quote", "quotecontent", "ip-ubbcode-quote-content", "bbCodeBlock bbCodeQuote", "Quote"])
  func names(_ name: String) throws {
    #expect(try isQuotation("<div class='\(name)'>Words.</div>"))
  }

  @Test(
    "What is named after quoting is no quotation",
    arguments: [
      "<div class=js-selectToQuote>W</div>", "<div class=pull-quote>W</div>", "<span class=quote>W</span>",
      "<div class=quote-controls>W</div>", "<div class=QuoteAuthor>W</div>", "<div class=unquoted>W</div>",
    ])
  func others(_ html: String) throws {
    #expect(try !isQuotation(html))
  }

  @Test("A name's words are parted by signs and capitals") func words() {
    #expect(partedName("bbCodeBlock--quote_2".utf8) == ["bb", "code", "block", "quote", "2"])
    #expect(partedName("".utf8).isEmpty)
  }
}
