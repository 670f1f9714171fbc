import Testing

@testable import Parsing

@Suite struct BBCodeTests {
  private func html(_ text: String) -> String { String(decoding: BBCode.html(of: Array(text.utf8)), as: UTF8.self) }

  @Test(
    "Tags become elements",
    arguments: [
      ("[p]One [b]strong[/b] word[/p]", "<p>One <b>strong</b> word</p>"),
      ("[list][*]first[*]second[/list]", "<ul><li>first<li>second</ul>"),
      ("[QUOTE=Ada]so[/QUOTE]", "<blockquote>so</blockquote>"), ("[h2]On[/h2]", "<h2>On</h2>"),
      ("[url=https://example.org/a?b=1&c=2]here[/url]", "<a href=\"https://example.org/a?b=1&amp;c=2\">here</a>"),
      ("[url=\"https://example.org\"]here[/url]", "<a href=\"https://example.org\">here</a>"),
      ("[code]a < b[/code]", "<pre>a &lt; b</pre>"), ("one\ntwo", "one<br>two"),
    ])
  func elements(_ text: String, _ expected: String) {
    #expect(html(text) == expected)
  }

  @Test(
    "Media are addresses, not text",
    arguments: [
      "a[img]https://example.org/a.png[/img]b", "a[previewyoutube=\"xyz;full\"][/previewyoutube]b",
      "a[youtube]abc[/youtube]b", "a[img]b", "a[/img]b",
    ])
  func media(_ text: String) {
    #expect(html(text) == "ab")
  }

  @Test(
    "Brackets that are no tag stay",
    arguments: [
      "see [1]", "[/url=x]", "a[i", "[unknown]x[/unknown]", "[ b ]", "[]", "[/]", "[url=", "array[index]", "[",
    ])
  func others(_ text: String) {
    #expect(html(text) == text)
  }

  @Test("Text counts as BBCode when it closes a tag") func used() {
    #expect(BBCode.isUsed(in: Array("a [b]word[/b]".utf8)))
    #expect(!BBCode.isUsed(in: Array("take x[i] and [b], then [1] [/unknown]".utf8)))
    #expect(!BBCode.isUsed(in: Array("a[/".utf8)))
  }
}
