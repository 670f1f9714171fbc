import Model
import Testing

@testable import Parsing

@Suite struct CarriedTextTests {
  private static let words =
    "The harbour closes at four today. Whoever still has a boat outside should call, and we shall come out with the big one."

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }

  /// A page that holds its post in an attribute, and nothing else.
  private func attribute(_ json: String) -> String {
    "<head><title>Harbour news</title></head><body><div id=app data-posts=\"\(escaped(json))\"></div><div id=root></div>"
  }

  @Test(
    "A page that a script would draw was empty though it holds its text as data",
    arguments: [
      "[{\"gid\": \"7\", \"post\": {\"headline\": \"Closed\", \"body\": \"[p]\(words)[/p]\"}}]",
      "{\"content_html\": \"<p>\(words)</p>\"}", "{\"a\": [[{\"text\": \"\(words)\"}]]}",
      "{\"text\": \"Too short to be one.\", \"Body\": \"\(words)\"}",
    ])
  func attributes(_ json: String) throws {
    let document = try page(attribute(json))
    #expect(document.bodyTexts == [Self.words])
    #expect(document.title == "Harbour news")
  }

  @Test("Scripts hold such data, too") func script() throws {
    let json = "{\"props\": {\"post\": {\"html\": \"<p>\(Self.words)</p><p>Thank you.</p>\"}}}"
    let document = try page(
      "<title>Harbour</title><body><div id=root></div><script type='application/json'>\(json)</script>")
    #expect(document.bodyTexts == [Self.words, "Thank you."])
  }

  @Test("Of several the longest is the page's") func longest() throws {
    let json = "[{\"body\": \"\(Self.words)\"}, {\"body\": \"\(Self.words) See you tomorrow, then.\"}]"
    #expect(try page(attribute(json)).text.hasSuffix("See you tomorrow, then."))
  }

  @Test(
    "What is no prose, or is called something else, is not taken for a text",
    arguments: [
      "{\"body\": \"a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2\"}",
      "{\"label\": \"\(words)\"}", "{\"body\": {\"title\": \"\(words)\"}}", "{\"body\": \"\(words)",
      "{\"html\": \"function a() { if (b) { c(); } } var d = 1; var e = 2; e.f(); g.h(); i = function () { return j; };\"}",
    ])
  func others(_ json: String) throws {
    #expect(try page(attribute(json)).bodyTexts.isEmpty)
  }

  @Test("A page with words of its own keeps them") func own() throws {
    let html = attribute("{\"body\": \"\(Self.words)\"}") + ArticleExtractionTests.prose
    #expect(!(try page(html).text.contains("harbour")))
  }

  @Test("Plain text of data is parted at its lines") func lines() {
    let builder = carriedBody("One line.\n\nAnother [1] line.")
    #expect(String(decoding: builder.bytes, as: UTF8.self) == "One line.\nAnother [1] line.")
    #expect(builder.blocks.map(\.kind) == [.paragraph, .paragraph])
  }
}
