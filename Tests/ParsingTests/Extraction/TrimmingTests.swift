import Model
import Parsing
import Testing

@Suite struct TrimmingTests {
  private func texts(_ part: String, head: String = "") throws -> [String] {
    let prose = ArticleExtractionTests.prose
    return try page("\(head)<title>A title</title><body><article>\(prose)\(part)<p>The end of it.</p></article>")
      .bodyTexts
  }

  @Test(
    "Lines that lead to other articles are left out",
    arguments: [
      "<p><a href=/b>READ MORE: another article of this site</a></p>",
      "<p><a href=/b>THE LONG HISTORY OF A FEUD</a></p>",
      "<p><strong>Don't miss</strong></p>", "<h3>x</h3><p>You may also enjoy</p>",
      "<p><a href=/b>Read the full review</a></p>",
    ])
  func teasers(_ part: String) throws {
    #expect(try texts(part).filter { $0 != "x" }.count == 5)
  }

  @Test(
    "Linked lines of the text's own stay",
    arguments: [
      "<p><a href=/b>The paper that this is about</a></p>",
      "<p>See more of this <a href=/b>in the paper</a> itself</p>",
      "<p><a href=/b>NASA</a></p>",
    ])
  func links(_ part: String) throws {
    #expect(try texts(part).count == 6)
  }

  @Test("A message of another site that the text quotes was left out for its frame's name") func quoted() throws {
    let tweet =
      "<div class=social><blockquote class=twitter-tweet><p>Words of somebody else.</p>— Ben (@ben)</blockquote></div>"
    #expect(try texts(tweet).contains("Words of somebody else."))
    #expect(try texts("<div class=social><a href=/x>Share it</a> with friends</div>").count == 5)
  }

  @Test("Panels that a reader may choose are text though all but one are hidden") func panels() throws {
    let panels =
      "<section role=tabpanel>Install it with apt.</section><section role=tabpanel hidden>Install it with brew.</section>"
    #expect(try texts(panels).contains("Install it with brew."))
    #expect(try !texts("<section hidden>Words for nobody.</section>").contains("Words for nobody."))
  }
}
