import Model
import Testing

@testable import Parsing

@Suite struct UnreadContentTests {
  private func read(_ html: String) -> String {
    String(decoding: withoutUnreadContent(Array(html.utf8)), as: UTF8.self)
  }

  @Test(
    "Programs, style sheets and drawings lose their words and keep their tags",
    arguments: [
      ("<script>let a = '<p>'</script><p>x", "<script></script><p>x"),
      ("<SCRIPT SRC=a.js>\n</Script >x", "<SCRIPT SRC=a.js></Script >x"),
      ("<script type=text/javascript>a</script>", "<script type=text/javascript></script>"),
      ("<script type=\"module\">a</script>", "<script type=\"module\"></script>"),
      ("<style media='a>b'>p{}</style>x", "<style media='a>b'></style>x"),
      ("a<svg viewBox='0 0 1 1'><path d='M0'/><title>t</title></svg>b", "a<svg viewBox='0 0 1 1'></svg>b"),
      ("<style>a</style><style>b</style>", "<style></style><style></style>"),
    ])
  func unread(_ html: String, _ expected: String) {
    #expect(read(html) == expected)
  }

  @Test(
    "Data, formulas and templates stay, and so does what only looks like a program",
    arguments: [
      "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>", "<script type='math/tex'>x^2</script>",
      "<script id=a-json>{}</script>", "<script type=text/bibliography>@misc{}</script>", "<scripts>a</scripts>",
      "<section>a</section>", "<s>a</s>", "<p>a < script > b</p>", "<script/>a</script>", "<svg/>a</svg>",
    ])
  func kept(_ html: String) {
    #expect(read(html) == html)
  }

  @Test(
    "A tag in a comment or in a quoted value opens nothing",
    arguments: [
      "<!-- <script> --><p>a</p><p>b</script>", "<p title=\"<style>\">a</p><p>b</style>",
      "<a data-html='<script>let b</script>'>a</a>", "<!-- never closed <script>a</script>",
    ])
  func quoted(_ html: String) {
    #expect(read(html) == html)
  }

  @Test("Only a comment of a whole arrow ends: the program behind it is one") func comment() {
    #expect(read("<!--[if IE]><p>a<![endif]--><script>b</script>c") == "<!--[if IE]><p>a<![endif]--><script></script>c")
  }

  @Test(
    "What nothing closes, or a drawing within a drawing or around text, is left to the parser",
    arguments: [
      "<script>a<p>b", "<svg><g><foreignObject><p>a</p></foreignObject></g></svg>", "<style>a",
      "<svg><svg>a</svg>b</svg>", "<svg>a<p>b", "<script", "<s", "<",
    ])
  func unclosed(_ html: String) {
    #expect(read(html).count >= html.count - 1)
    #expect(read(html).hasSuffix(html.suffix(3)))
  }

  @Test("A page's end within a program was taken for the page's") func end() throws {
    let words = String(repeating: "words of the article that are enough to be chosen, ", count: 12)
    let document = try page(
      "<body><article><script>document.write('</body></html>')</script><p>\(words)</p><p>Its last words.</p></article>")
    #expect(document.text.hasSuffix("Its last words."))
  }
}
