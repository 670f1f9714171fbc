import Model
import Testing

@Suite("Hacker News")
struct HackerNewsTests {
  private func item(_ rows: String) throws -> Document {
    try page(
      """
      <html><body><table class='fatitem'><tr class='athing' id='1'><td><span class='titleline'><a href='https://a.example/x'>T</a>
      <span>(<a href='from'>a.example</a>)</span></span></td></tr><tr><td><span class='score'>86 points</span>
      <a class='hnuser'>tallow</a> <span class='age' title='2024-08-10T09:00:00 1723280400'>x</span></td></tr></table>
      <table>\(rows)</table></body></html>
      """)
  }

  private func row(_ id: Int, _ depth: String, _ text: String?) -> String {
    let words = text.map {
      "<a class='hnuser'>n\(id)</a><div class='commtext'>\($0)<div class='reply'>reply</div></div>"
    }
    return
      "<tr class='athing comtr' id='\(id)'><td><table><tr><td class='ind' \(depth)</td><td>\(words ?? "[flagged]")</td></tr></table></td></tr>"
  }

  @Test("Depth is an attribute or the width of a blank") func hackerNews() throws {
    let document = try item(
      row(2, "indent='0'>", "One.") + row(3, "indent='1'>", "Two.") + row(4, "><img width='80'>", "Three.")
        + row(5, "indent='1'>", "Four."))
    #expect(document.comments.map(\.parent) == [nil, 0, 1, 0])
    #expect(document.comments.map(\.siteID) == ["2", "3", "4", "5"])
    #expect(document.text == "One.\nTwo.\nThree.\nFour.")
    #expect(document.title == "T")
    #expect(document.url == "https://news.ycombinator.com/item?id=1")
    #expect(document.linkTarget == "https://a.example/x")
    #expect(document.score?.value == 86)
    #expect(document.published?.description == "2024-08-10")
  }

  @Test("A flagged comment keeps its place; a depth that skips a level is the next one") func flagged()
    throws
  {
    let document = try item(row(2, "indent='0'>", nil) + row(3, "indent='7'>", "Two."))
    #expect(document.comments.map(\.isDeleted) == [true, false])
    #expect(document.comments.map(\.parent) == [nil, 0])
  }

  @Test("A story's own words are its text, and an address on the site itself is no target")
  func ask() throws {
    let document = try page(
      """
      <html><body><table class='fatitem'><tr class='athing' id='7'><td><span class='titleline'><a href='item?id=7'>Ask: why?</a></span>
      </td></tr><tr><td><a class='hnuser'>tallow</a></td></tr><tr><td><div class='toptext'>I wonder.</div></td></tr></table></body></html>
      """)
    #expect(document.bodyTexts == ["I wonder."])
    #expect(document.linkTarget == nil)
    #expect(document.kind == .thread)
    #expect(document.authors.map(\.name) == ["tallow"])
  }

  @Test("A depth that is no figure, or below nothing, is none", arguments: ["indent='x'>", "indent='-3'>", ">"])
  func depth(_ attribute: String) throws {
    let document = try item(row(2, "indent='0'>", "One.") + row(3, attribute, "Two."))
    #expect(document.comments.map(\.parent) == [nil, nil])
  }

  @Test("A page without comments has none")
  func none() throws {
    #expect(try item("").comments.isEmpty)
  }
}
