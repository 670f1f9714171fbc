import Model
import Parsing
import Testing

@Suite struct PageEndTests {
  private func codes(_ html: String) -> [String] { read(Array(html.utf8)).diagnostics.map(\.code) }

  @Test(
    "A page that ends before it should is cut off",
    arguments: [
      "<html><body><article><p>One sentence. The second is cut in the mid",
      "<html><body><div><p>One sentence.</p><p class=\"lo", "<p>One sentence.</p><!-- and then a comm",
      "<html><body><div><p>One sentence.</p><ul><li>an item</li>",
      "<!DOCTYPE html><html><head><title>Only a head</title>",
    ])
  func cutOff(_ html: String) {
    #expect(codes(html) == ["truncated"])
  }

  @Test(
    "A page is whole though authors leave out end tags",
    arguments: [
      "<p>One sentence.<p>Another one", "<html><body><p>One sentence.</body></html>", "<ul><li>an item<li>another</ul>",
      "<html><body><div><p>A division that nobody closes</p></body></html>",
      "<div><p>words</p></div>", "<script>if (a < b) { c = '<!--' }</script><p>words</p></body></html>\n",
      "<title>A title without a head</title><article><p>words</p></article>",
      "words of a < b", "<table><tr><td>cell</table>",
    ])
  func whole(_ html: String) {
    #expect(codes(html).isEmpty)
  }

  @Test(
    "An element that takes the text behind it out of sight is reported",
    arguments: ["<title>", "<textarea>", "<noscript>", "<svg><title>", "<select><option>"])
  func unclosed(_ tag: String) {
    let found = codes("<html><body><p>Words before it.</p>\(tag)<p>words behind it</p></body></html>")
    #expect(found == ["unclosed-element"])
  }

  @Test("An element that its own tag closes holds nothing") func selfClosed() {
    #expect(codes("<html><body><script src='a.js'/></script><p>words</p></body></html>").isEmpty)
  }

  @Test(
    "The last tag may close what it names, in any case and with blanks behind it",
    arguments: [
      "<DIV><p>words</p></DIV>\n\n", "<article><section><p>words</section></article>",
      "<table><tr><td>words</td></tr></table> ", "<ul><li>one</li></ul>",
    ])
  func closed(_ html: String) {
    #expect(codes(html).isEmpty)
  }

  @Test(
    "What says where a download ended is told in the finding",
    arguments: [
      ("<html><body><p>One sentence.</p><p class=\"lo", "within a tag"),
      ("<p>One sentence.</p><!-- and", "within a comment"),
      ("<html><head><title>Only a head</title>", "before its text"),
      ("<html><body><div><p>One sentence", "before its end"),
    ])
  func places(_ html: String, _ place: String) {
    let found = read(Array(html.utf8)).diagnostics.first
    #expect(found?.message.hasSuffix(place) == true)
    #expect(found?.severity == .partial)
  }

  @Test("The text before the cut is kept, to its last word") func kept() {
    let reading = read(Array("<html><body><article><p>One sentence. The second is cut in the mid".utf8))
    #expect(reading.documents.first?.text.hasSuffix("cut in the mid") == true)
  }
}
