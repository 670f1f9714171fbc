import Parsing
import Testing

@Suite struct TagTests {
  @Test("Every tag is found by its name") func names() {
    for tag in Parsing.Tag.allCases { #expect(Parsing.Tag.named[tag.rawValue] == tag) }
    #expect(Parsing.Tag.named["mjx-container"] == .mjxContainer)
    #expect(Parsing.Tag.named["marquee"] == nil)
  }

  @Test(
    "Blocks part text, inline elements do not",
    arguments: [
      (Parsing.Tag.p, true), (.li, true), (.td, true), (.h3, true), (.dArticle, true), (.span, false), (.a, false),
    ])
  func blocks(_ tag: Parsing.Tag, _ isBlock: Bool) {
    #expect(tag.isBlock == isBlock)
  }

  @Test(
    "What is no text for a reader is silent", arguments: [Parsing.Tag.script, .style, .select, .svg, .template, .head])
  func silent(_ tag: Parsing.Tag) {
    #expect(tag.isSilent)
    #expect(!Parsing.Tag.p.isSilent)
  }

  @Test("Headings have their levels") func levels() {
    #expect([Parsing.Tag.h1, .h2, .h3, .h4, .h5, .h6].map(\.headingLevel) == [1, 2, 3, 4, 5, 6])
    #expect(Parsing.Tag.p.headingLevel == nil)
  }

  @Test("Elements that swallow text hold more than attributes") func swallowing() {
    #expect(Parsing.Tag.title.swallowsText)
    #expect(Parsing.Tag.svg.swallowsText)
    // These have no end tag at all.
    for tag in [Parsing.Tag.link, .meta, .input, .source, .param, .embed] { #expect(!tag.swallowsText) }
  }
}
