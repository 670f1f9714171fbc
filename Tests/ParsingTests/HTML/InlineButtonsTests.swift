import Model
import Testing

@testable import Parsing

@Suite struct InlineButtonsTests {
  private func isWord(_ html: String) throws -> Bool {
    let tree = try tree("<body>" + html)
    let button = try #require(tree.first(below: tree.root) { tree.tag($0) == .button })
    return InlineButtons.isWord(button, in: tree)
  }

  @Test(
    "A button with words before and behind it in its paragraph is a word of it",
    arguments: [
      "<p>Return the <button>special</button> sequence.</p>",
      "<p>Return the <em><span><button><em>special</em></button></span></em> sequence.</p>",
      "<p>Two <button>special</button> <button>terms</button> here.</p>",
    ])
  func word(_ html: String) throws {
    #expect(try isWord(html))
  }

  @Test(
    "A button at an end of a paragraph, outside of one or of a whole line is something to press",
    arguments: [
      "<p>Return the sequence. <button>Copy</button></p>", "<p><button>Share</button> this page</p>",
      "<div>Read <button>more</button> here</div>", "<p>A <span><button>Copy</button></span> .</p>",
      "<p>One <button>\(String(repeating: "very ", count: 20))</button> two</p>",
    ])
  func chrome(_ html: String) throws {
    #expect(try !isWord(html))
  }

  @Test("A term that readers may press was lost from its sentence") func sentence() throws {
    let prose = ArticleExtractionTests.prose
    let document = try page(
      "<body><article>\(prose)<p>Return the <button>special</button> sequence. <button>Copy</button></p></article>")
    #expect(document.bodyTexts.last == "Return the special sequence.")
  }
}
